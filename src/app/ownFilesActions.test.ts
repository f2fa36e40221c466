import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleDocument, exampleObservation } from '../data/testing/exampleDocument.ts'
import { keptFiles } from '../data/storage/ownFilesStorage.ts'
import { EMPTY_SELECTION } from '../state/selection.ts'
import { currentSelection, replaceSelection } from '../state/selectionStore.ts'
import { ownFiles } from './ownFiles.ts'
import { addFiles, cancelFile, removeFiles, syncFiles } from './ownFilesActions.ts'
import { currentFiles } from './useOwnFiles.ts'

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

const CORRECTED = exampleDocument({}, { observations: [exampleObservation({ value: 120 })] })

function standing(): string[] {
  const current = currentFiles(listed())
  return listed().flatMap(({ name, state }) =>
    current.some((content) => state.kind === 'read' && state.content === content) ? [name] : [],
  )
}

/** Files added later bear a later time; a test is faster than a clock. */
async function addLater(file: File): Promise<void> {
  vi.setSystemTime(Date.now() + 1000)
  addFiles([file])
  await settled()
}

test('a corrected file replaces the earlier one of the same name or not, stays replaced, and gives it back when removed', async () => {
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true })
  await addLater(fileOf(exampleDocument(), 'a.json'))
  await addLater(fileOf(CORRECTED, 'a.json'))
  expect([listed().length, standing()]).toEqual([2, ['a.json']])
  const [first, second] = listed()
  ownFiles.remove(listed().map(({ id }) => id))
  await syncFiles()
  expect(currentFiles(listed())).toEqual([second?.state.kind === 'read' && second.state.content])
  await removeFiles([second?.id ?? ''])
  expect(currentFiles(listed())).toEqual([first?.state.kind === 'read' && first.state.content])
  vi.useRealTimers()
})

test('what gave way may be loaded again, and then replaces its correction', async () => {
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true })
  await addLater(fileOf(exampleDocument(), 'a.json'))
  await addLater(fileOf(CORRECTED, 'b.json'))
  await addLater(fileOf(exampleDocument(), 'c.json'))
  expect(standing()).toEqual(['c.json'])
  vi.useRealTimers()
})

test('two versions picked together stand beside each other', async () => {
  addFiles([fileOf(exampleDocument(), 'a.json'), fileOf(CORRECTED, 'b.json')])
  await settled()
  expect(standing()).toEqual(['a.json', 'b.json'])
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

/** As the browser answers when a file was changed on disk, or its stick removed. */
function gone(): never {
  throw new DOMException('The requested file could not be read', 'NotReadableError')
}

test('a file that cannot be read fails alone: those before and behind it, and files added later, are read and kept', async () => {
  const lost = Object.assign(fileOf(exampleDocument({ id: 'lost' }), 'lost.json'), { stream: gone, arrayBuffer: gone })
  addFiles([fileOf(exampleDocument()), lost, fileOf(exampleDocument({ id: 'third' }), 'c.json')])
  await settled()
  addFiles([fileOf(exampleDocument({ id: 'fourth' }), 'd.json')])
  await settled()
  expect(listed().map(({ name, state, keeping }) => [name, keeping, state.kind])).toEqual([
    ['a.json', 'kept', 'read'],
    ['lost.json', 'none', 'failed'],
    ['c.json', 'kept', 'read'],
    ['d.json', 'kept', 'read'],
  ])
})

test('a file that is gone once it was read is shown, says that it is not kept, and holds up nothing', async () => {
  const moved = Object.assign(fileOf(exampleDocument(), 'moved.json'), { arrayBuffer: gone })
  addFiles([moved, fileOf(exampleDocument({ id: 'second' }), 'b.json')])
  await settled()
  expect(listed().map(({ name, state, keeping }) => [name, keeping, state.kind])).toEqual([
    ['moved.json', 'moved', 'read'],
    ['b.json', 'kept', 'read'],
  ])
  expect((await keptFiles())?.map(({ name }) => name)).toEqual(['b.json'])
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
