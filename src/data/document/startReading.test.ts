import { afterEach, expect, test, vi } from 'vitest'
import { exampleDocument } from '../testing/exampleDocument.ts'
import { BYTE_LIMIT } from './openDocument.ts'
import { startReading } from './startReading.ts'

const document = new Blob([JSON.stringify(exampleDocument())])
const file = { blob: document, name: 'a.json' }

/** Stands for the browser's worker: records what it is told, and says what a test wants it to. */
function stubWorker() {
  const worker = Object.assign(new EventTarget(), { postMessage: vi.fn<() => void>(), terminate: vi.fn<() => void>() })
  // A constructor that returns an object makes that object.
  vi.stubGlobal('Worker', function Worker() {
    return worker
  })
  return { say: (data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data })), worker }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('without workers the page reads by itself, and says how far it is', async () => {
  const received = vi.fn<(progress: unknown) => void>()
  const end = await startReading(file, received).end
  expect(end).toMatchObject({ kind: 'read', result: { ok: true, rows: { found: 2, kept: 2, repeated: 0 } } })
  expect(received).toHaveBeenCalledWith({ kind: 'bytes', loaded: document.size, of: document.size })
  expect(received).toHaveBeenLastCalledWith({ kind: 'rows', checked: 0, of: 2 })
})

test('a worker is told the file, heard, and ended', async () => {
  const { say, worker } = stubWorker()
  const received = vi.fn<(progress: unknown) => void>()
  const reading = startReading(file, received)
  expect(worker.postMessage).toHaveBeenCalledWith(file)
  say({ kind: 'progress', progress: { kind: 'bytes', loaded: 1, of: 2 } })
  say({ kind: 'read', result: { ok: false } })
  expect(await reading.end).toEqual({ kind: 'read', result: { ok: false } })
  expect(received).toHaveBeenCalledWith({ kind: 'bytes', loaded: 1, of: 2 })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('a worker that cannot be handed the file ends the reading, and is ended', async () => {
  const { worker } = stubWorker()
  worker.postMessage.mockImplementation(() => {
    throw new DOMException('could not be cloned', 'DataCloneError')
  })
  expect((await startReading(file, () => {}).end).kind).toBe('failed')
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('cancelling ends the worker, whatever it says later', async () => {
  const { say, worker } = stubWorker()
  const reading = startReading(file, () => {})
  reading.cancel()
  say({ kind: 'read', result: { ok: false } })
  expect((await reading.end).kind).toBe('cancelled')
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('a worker that cannot be loaded is done without', async () => {
  const { worker } = stubWorker()
  const reading = startReading(file, () => {})
  worker.dispatchEvent(new Event('error'))
  expect(await reading.end).toMatchObject({ kind: 'read', result: { ok: true } })
})

test('what a worker may not read, the page reads by itself', async () => {
  const { say } = stubWorker()
  const reading = startReading(file, () => {})
  say({ kind: 'unreadable' })
  expect(await reading.end).toMatchObject({ kind: 'read', result: { ok: true } })
})

test('a worker that breaks off is not tried again', async () => {
  const { say, worker } = stubWorker()
  const reading = startReading(file, () => {})
  say({ kind: 'progress', progress: { kind: 'bytes', loaded: 1, of: 2 } })
  worker.dispatchEvent(new Event('error'))
  expect(await reading.end).toEqual({ kind: 'failed' })
})

test('a file beyond the limit is refused unread', async () => {
  const blob = Object.assign(new Blob([]), { stream: () => expect.unreachable('it was read') })
  Object.defineProperty(blob, 'size', { value: BYTE_LIMIT + 1 })
  const end = await startReading({ blob, name: 'big.json' }, () => {}).end
  expect(end).toMatchObject({ kind: 'read', result: { ok: false, issues: [{ code: 'tooBig', document: 'big.json' }] } })
})

test('bytes that cannot be had are told of', async () => {
  const stream = () => new ReadableStream({ start: (controller) => controller.error(new DOMException('gone')) })
  const blob = Object.assign(new Blob(['{}']), { stream })
  expect(await startReading({ blob, name: 'gone.json' }, () => {}).end).toEqual({ kind: 'unreadable' })
})
