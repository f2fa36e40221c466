// The linter looks for a default export in the file itself; Vite makes one of it.
// oxlint-disable-next-line import/default
import ReadFileWorker from './readFile.worker.ts?worker&inline'

/** The same worker for a page opened from a folder, out of a text inside the program; null where that is refused too. */
export function openReaderFromText(): Worker | null {
  try {
    return new ReadFileWorker()
  } catch {
    return null
  }
}

// The name it stands in for.
export { openReaderFromText as openReader }
