import '../../polyfills.ts'
import { type FileToRead, readFile } from './readFile.ts'
import type { ReadingMessage } from './startReading.ts'

/** Reads one file beside the page, so that the page stays usable; to cancel is to end the worker. */
self.addEventListener('message', (event: MessageEvent<FileToRead>) => {
  readFile(event.data, (progress) => post({ kind: 'progress', progress })).then(
    (result) => post({ kind: 'read', result }),
    () => post({ kind: 'unreadable' }),
  )
})

function post(message: ReadingMessage): void {
  self.postMessage(message)
}
