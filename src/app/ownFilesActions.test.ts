import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleDocument } from '../data/exampleDocument.ts'
import { keptFiles } from '../data/ownFilesStorage.ts'
import { EMPTY_SELECTION } from '../state/selection.ts'
import { currentSelection, replaceSelection } from '../state/selectionStore.ts'
import { ownFiles } from './ownFiles.ts'
import { addFiles, cancelFile, removeFiles, syncFiles } from './ownFilesActions.ts'

const notes = new Map<string, string>()

beforeEach(() => {
  notes.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => notes.set(key, value),
  })
})

afterEach(() => {
  ownFiles.remove(listed().map(({ id }) => id))
  ownFiles.setTrouble(null)
  vi.unstubAllGlobals()
})

function listed() {
  return ownFiles.use.getState().files
}

function fileOf(document: unknown, name = 'a.json'): File {
  return new File([typeof document === 'string' ? document : JSON.stringify(document)], name)
}

async function settled(): Promise<void> {
  await vi.waitFor(() => {
    const open = listed().filter(
      ({ state, keeping }) =>
        state.kind === 'waiting' ||
        state.kind === 'reading' ||
        (state.kind === 'read' && state.content.ok && state.content.report.areas.length > 0 && keeping === 'none'),
    )
    expect(open).toEqual([])
  })
}

test('a file that can be used is shown, kept and noted; one that cannot is only told of', async () => {
  addFiles([fileOf(exampleDocument()), fileOf('{', 'broken.json')])
  await settled()
  expect(listed().map(({ name, keeping, state }) => [name, keeping, state.kind])).toEqual([
    ['a.json', 'kept', 'read'],
    ['broken.json', 'none', 'read'],
  ])
  expect((await keptFiles())?.map(({ name }) => name)).toEqual(['a.json'])
  expect([...notes.values()]).toEqual([expect.stringMatching(/^1 /)])
})

test('the next visit reads what was kept, without keeping it again', async () => {
  addFiles([fileOf(exampleDocument())])
  await settled()
  const [before] = listed()
  ownFiles.remove([before?.id ?? ''])
  await syncFiles()
  expect(listed()).toEqual([before])
})

test('what another tab removed is no longer shown; what it added is', async () => {
  addFiles([fileOf(exampleDocument())])
  await settled()
  vi.stubGlobal('indexedDB', new IDBFactory())
  await syncFiles()
  expect(listed()).toEqual([])
})

test('the same document twice is loaded once, whatever it is called', async () => {
  addFiles([fileOf(exampleDocument()), fileOf(exampleDocument(), 'copy.json')])
  await settled()
  expect(listed().map(({ state }) => state.kind === 'failed' && state.code)).toEqual([false, 'alreadyLoaded'])
})

test('a file taken from the queue is not read, and one behind it is', async () => {
  addFiles([fileOf(exampleDocument()), fileOf(exampleDocument({ id: 'second' }), 'b.json')])
  cancelFile(listed()[0]?.id ?? '')
  await settled()
  expect(listed().map(({ state }) => (state.kind === 'failed' ? state.code : state.kind))).toEqual([
    'cancelled',
    'read',
  ])
})

test('removing forgets the file and its note, and leaves a data set that is gone', async () => {
  addFiles([fileOf(exampleDocument())])
  await settled()
  replaceSelection({ ...EMPTY_SELECTION, view: 'trend', dataset: 'local-990101' })
  await removeFiles(listed().map(({ id }) => id))
  expect([listed(), await keptFiles()]).toEqual([[], []])
  expect([...notes.values()]).toEqual([expect.stringMatching(/^0 /)])
  expect(currentSelection()).toEqual({ ...EMPTY_SELECTION, view: 'trend' })
})

test('without storage a file still works, and says that it will not stay', async () => {
  vi.stubGlobal('indexedDB', undefined)
  addFiles([fileOf(exampleDocument())])
  await settled()
  expect(listed()).toMatchObject([{ keeping: 'refused', state: { kind: 'read' } }])
})

test('without a place for the note a file is not kept either: no visit would look for it', async () => {
  vi.stubGlobal('localStorage', undefined)
  addFiles([fileOf(exampleDocument())])
  await settled()
  expect(listed()).toMatchObject([{ keeping: 'refused' }])
  expect(await keptFiles()).toEqual([])
})

test('storage that cannot be read is told of', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await syncFiles()
  expect(ownFiles.use.getState().trouble).toBe('notRestored')
})

test('a hostile name is shown harmlessly', async () => {
  addFiles([fileOf('{', 'a\u202egnp.json')])
  await settled()
  expect(listed()[0]?.name).toBe('a\ufffdgnp.json')
})
