/**
 * The worker that reads files beside the page; null where the browser allows none. The file build puts
 * openReaderFromText.ts in its place: a page from a folder may start no worker from a file.
 */
export function openReader(): Worker | null {
  try {
    return new Worker(new URL('./readFile.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
