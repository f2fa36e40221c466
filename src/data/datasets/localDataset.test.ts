import { expect, test } from 'vitest'
import { createBoard } from '../../domain/board/board.ts'
import { invariant } from '../../lib/invariant.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../testing/exampleDocument.ts'
import type { LoadedDataset } from './fetchDataset.ts'
import {
  entryAsLoaded,
  isUsable,
  localDataset,
  localEntry,
  localId,
  type UsableFile,
  withLocalFiles,
} from './localDataset.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { readDocument } from '../document/readDocument.ts'

function usable(document: object, name = 'own.json'): UsableFile {
  const result = readDocument(JSON.stringify(document), name)
  invariant(isUsable(result), 'the example can be used')
  return result
}

function datasetOf(file: UsableFile): LoadedDataset {
  const merged = mergeDocuments([file.report])
  return {
    ...merged,
    board: createBoard(merged.set),
    documents: [file.report],
    step: null,
    encoding: 'utf-8',
    keptSince: null,
  }
}

const base = datasetOf(usable(exampleDocument(), 'data/base.json'))
const period = { start: '2023-01-01', end: '2023-12-31' }
const nextYear = usable(
  exampleDocument(
    { id: 'own' },
    {
      sources: [{ ...exampleSource('n1', '990101101'), period }],
      observations: [exampleObservation({ source: 'n1', period })],
    },
  ),
)
const elsewhere = usable(
  exampleDocument(
    { id: 'elsewhere', title: '邻县' },
    {
      areas: [{ code: '990202101', name: '河口镇', level: 'town' }],
      sources: [exampleSource('e1', '990202101')],
      observations: [exampleObservation({ area: '990202101', source: 'e1' })],
    },
  ),
)

test('a file of the same county is merged in, and the step from before to after is kept', () => {
  const dataset = withLocalFiles(base, [nextYear, elsewhere])
  expect(dataset.board.years).toEqual([2022, 2023])
  expect(dataset.step).toEqual({ before: base.board, after: dataset.board })
  expect(dataset.documents).toHaveLength(2)
})

test('files of other counties leave a data set as it is: the same object, so that nothing is redone', () => {
  expect(withLocalFiles(base, [elsewhere])).toBe(base)
  expect(withLocalFiles(base, [])).toBe(base)
})

test('a local data set is not merged with its own files again', () => {
  const dataset = localDataset([elsewhere], [])
  expect(withLocalFiles(dataset, [elsewhere])).toBe(dataset)
})

test('a local data set tells what its last file changed, if others were there before', () => {
  const again = usable(
    exampleDocument({ id: 'again', revision: 2 }, { observations: [exampleObservation({ value: 1 })] }),
  )
  expect(localDataset([nextYear], []).step).toBeNull()
  expect(localDataset([nextYear, again], [nextYear]).step?.before.years).toEqual([2023])
})

test('what was odd about a file is added to what was odd before', () => {
  const faulty = usable(exampleDocument({ id: 'faulty' }, { observations: [exampleObservation({ value: -1 })] }))
  const { counts, issues } = withLocalFiles(base, [faulty])
  expect(counts.get('negativeCount')).toBe(1)
  expect(issues.find((issue) => issue.code === 'negativeCount')?.document).toBe('own.json')
})

test('the entry of a local data set names it, counts it and survives a link', () => {
  const entry = localEntry([elsewhere], (title) => `本机：${title}`)
  expect(entry).toMatchObject({ id: 'local-990202', title: '本机：邻县', towns: 1, years: [2022, 2022] })
  const odd = usable(
    exampleDocument({}, { areas: [{ code: '99/<县>', name: '怪镇', level: 'town' }], sources: [], observations: [] }),
  )
  expect(localId(odd.report)).toMatch(/^local-[\w.-]{1,74}$/)
})

test('the entry of a data set counts what was loaded, local files included, whatever the list says', () => {
  const entry = localEntry([elsewhere], (title) => title)
  const listed = { ...entry, id: 'base', towns: 16, years: [2018, 2019] as [number, number] }
  expect(entryAsLoaded(listed, base)).toEqual({ ...listed, towns: 2, years: [2022, 2022] })
  expect(entryAsLoaded(listed, withLocalFiles(base, [nextYear]))).toMatchObject({ towns: 2, years: [2022, 2023] })
})

test('a document without any town or county cannot be used', () => {
  const result = readDocument(JSON.stringify(exampleDocument({}, { areas: [], sources: [], observations: [] })), 'x')
  expect([result.ok, isUsable(result)]).toEqual([true, false])
})
