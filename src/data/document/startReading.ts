import { openReader } from './openReader.ts'
import { prepareMask } from '../datasets/prepareMask.ts'
import type { ReadResult } from './readDocument.ts'
import { type FileProgress, type FileToRead, readFile } from './readFile.ts'

/** What the worker says. */
export type ReadingMessage =
  | { kind: 'progress'; progress: FileProgress }
  | { kind: 'read'; result: ReadResult }
  | { kind: 'unreadable' }

/** How a reading ended; `failed`: the worker gave up, for want of memory for instance. */
export type ReadingEnd =
  | { kind: 'read'; result: ReadResult }
  | { kind: 'unreadable' }
  | { kind: 'failed' }
  | { kind: 'cancelled' }

/** A reading under way. `cancel` ends it at once; what was read of it is gone. */
export interface Reading {
  end: Promise<ReadingEnd>
  cancel: () => void
}

type OnProgress = (progress: FileProgress) => void

/**
 * Reads a file in a worker. Where the browser allows none, it reads on the page itself:
 * slower to the touch, with the same result.
 */
export function startReading(file: FileToRead, onProgress: OnProgress): Reading {
  let cancel = (): void => {}
  const cancelled = new Promise<ReadingEnd>((resolve) => {
    cancel = () => resolve({ kind: 'cancelled' })
  })
  const worker = openReader()
  const reading = worker ? readInWorker(worker, file, onProgress) : readHere(file, onProgress)
  const end = Promise.race([reading.then(prepared).catch(failed), cancelled])
  void end.then(() => worker?.terminate())
  return { end, cancel }
}

/**
 * A worker that fails before its first word could not be loaded at all, and WebKit lets no worker of a page from a folder
 * read the page's files: the page can still read by itself.
 */
function readInWorker(worker: Worker, file: FileToRead, onProgress: OnProgress): Promise<ReadingEnd> {
  return new Promise((resolve) => {
    let hasAnswered = false
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingMessage>) => {
      hasAnswered = true
      if (data.kind === 'progress') onProgress(data.progress)
      else resolve(data.kind === 'unreadable' ? readHere(file, onProgress) : data)
    })
    worker.addEventListener('messageerror', () => resolve({ kind: 'failed' }))
    worker.addEventListener('error', () => resolve(hasAnswered ? { kind: 'failed' } : readHere(file, onProgress)))
    worker.postMessage(file)
  })
}

async function prepared(end: ReadingEnd): Promise<ReadingEnd> {
  if (end.kind !== 'read' || !end.result.ok) return end
  try {
    await prepareMask(end.result.report)
    return end
  } catch {
    return { kind: 'failed' }
  }
}

/** Never rejects: a worker that could not even be handed the file ends the reading like one that broke off. */
function failed(): ReadingEnd {
  return { kind: 'failed' }
}

async function readHere(file: FileToRead, onProgress: OnProgress): Promise<ReadingEnd> {
  try {
    return { kind: 'read', result: await readFile(file, onProgress) }
  } catch {
    return { kind: 'unreadable' }
  }
}
