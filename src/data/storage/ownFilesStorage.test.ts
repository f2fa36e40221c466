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

test('a record that cannot be read, or is damaged, comes as an empty file and hides no other', async () => {
  await keepFile(file('a', '1'))
  await keepFile(file('b', '2'))
  await keepFile(file('c', '3'))
  const gone = new DOMException('the file behind the record is gone', 'DataError')
  const get = Reflect.get(IDBObjectStore.prototype, 'get')
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, id) {
    if (id === 'b') throw gone
    return get.call(this, id)
  })
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw gone
  })
  // What an interrupted write may leave.
  await keepFile({ id: 'd', name: 'd.json', added: '4' } as unknown as Parameters<typeof keepFile>[0])
  const kept = await keptFiles()
  expect(kept?.map(({ id, name, bytes }) => [id, name, bytes.length])).toEqual([
    ['b', 'b', 0],
    ['a', 'a.json', 3],
    ['c', 'c.json', 3],
    ['d', 'd.json', 0],
  ])
})
