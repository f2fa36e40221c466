import { expect, test } from 'vitest'
import { createOwnFilesStore, type OwnFile } from './ownFilesStore.ts'

function file(id: string): OwnFile<string> {
  return {
    id,
    name: `${id}.json`,
    bytes: 1,
    added: '2026-11-22T00:00:00.000Z',
    keeping: 'none',
    state: { kind: 'waiting' },
  }
}

test('files stay in the order they were added; one changes, the others stay the same objects', () => {
  const store = createOwnFilesStore<string>()
  store.add([file('a'), file('b')])
  store.add([file('c')])
  const [a] = store.use.getState().files
  store.change('b', { state: { kind: 'read', content: 'x' } })
  const { files } = store.use.getState()
  expect(files.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(files[0]).toBe(a)
  expect(files[1]?.state).toEqual({ kind: 'read', content: 'x' })
})

test('what was removed does not come back by a late change', () => {
  const store = createOwnFilesStore<string>()
  store.add([file('a'), file('b')])
  store.remove(['a'])
  store.change('a', { keeping: 'kept' })
  expect(store.use.getState().files.map(({ id }) => id)).toEqual(['b'])
})

test('two stores know nothing of each other', () => {
  const [one, other] = [createOwnFilesStore<string>(), createOwnFilesStore<string>()]
  one.add([file('a')])
  one.setListOpen(true)
  expect(other.use.getState()).toMatchObject({ files: [], isListOpen: false })
})
