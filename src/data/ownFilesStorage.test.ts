import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetFiles, keepFile, keptFiles } from './ownFilesStorage.ts'

function file(id: string, added: string) {
  return { id, name: `${id}.json`, added, bytes: Uint8Array.of(1, 2, 3) }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('what is kept comes back, the first added first, with its bytes', async () => {
  await keepFile(file('b', '2026-02-01T00:00:00.000Z'))
  await keepFile(file('a', '2026-03-01T00:00:00.000Z'))
  expect(await keptFiles()).toEqual([file('b', '2026-02-01T00:00:00.000Z'), file('a', '2026-03-01T00:00:00.000Z')])
})

test('what is forgotten is gone, and only that; forgetting what is not there is no error', async () => {
  await keepFile(file('a', '1'))
  await keepFile(file('b', '2'))
  expect(await forgetFiles(['a', 'never'])).toBe(true)
  expect((await keptFiles())?.map(({ id }) => id)).toEqual(['b'])
})

test('a browser that refuses storage is told of, not thrown', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  expect([await keepFile(file('a', '1')), await keptFiles(), await forgetFiles(['a'])]).toEqual([
    'refused',
    null,
    false,
  ])
})

test('a disk without room is told apart from a refusal', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await keepFile(file('a', '1'))).toBe('full')
})
