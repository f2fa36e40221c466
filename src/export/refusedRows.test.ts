import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allRefused, createBoard } from '../domain/board/board.ts'
import { setMasker } from '../domain/personalData/maskReportSet.ts'
import { maskEveryText } from '../domain/personalData/maskEveryText.ts'
import { settingsDocument } from './document/settingsDocument.ts'
import { invariant } from '../lib/invariant.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../data/testing/exampleDocument.ts'
import type { LoadedDocument, RefusedEntry } from '../data/document/loadedDocument.ts'
import { mergeDocuments } from '../data/merge/mergeDocuments.ts'
import { readDocument } from '../data/document/readDocument.ts'

const FIELD = readFileSync('mocks/field/refused-row.json', 'utf8')
const WHOLE_2022 = { start: '2022-01-01', end: '2022-12-31' }

function load(document: unknown, name = 'a.json'): LoadedDocument {
  const result = readDocument(typeof document === 'string' ? document : JSON.stringify(document), name)
  invariant(result.ok, 'the document is refused')
  return result.report
}

/** What is kept of one row that takes the place of the first. */
function refusedOf(row: object, rows: Parameters<typeof exampleDocument>[1] = {}): readonly RefusedEntry[] {
  return load({ ...exampleDocument({}, rows), observations: [row] }).refused
}

test('a row whose value is text is kept as refused, with its place, words and reason', () => {
  expect(load(FIELD, 'refused-row.json').refused).toEqual([
    {
      area: '990909102',
      indicator: 'petitions.handled',
      scope: null,
      period: { start: '2024-01-01', end: '2024-12-31' },
      revision: 1,
      unit: '件',
      source: 's-990909102-2024',
      value: '1,001',
      raw: '1001件',
      section: null,
      faults: [{ code: 'wrongField', params: { field: 'value', expected: 'number', allowed: '', value: '1,001' } }],
      document: null,
      row: 3,
    },
  ])
})

test.each([
  ['value missing', { value: undefined }, { value: '', faults: [{ code: 'missingField' }] }],
  ['null without a status', { value: null, raw: '120件' }, { value: '', raw: '120件', faults: [{ code: 'noValue' }] }],
  ['a number with an absent status', { status: 'L' }, { value: '100', faults: [{ code: 'valueWithStatus' }] }],
  ['negative', { value: -3 }, { value: '-3', faults: [{ code: 'negativeCount' }] }],
  ['unit of blanks', { unit: '' }, { unit: null, value: '100' }],
  ['two faults', { op: 'most', upper: 'x' }, { faults: [{ code: 'unknownOp' }, { code: 'wrongField' }] }],
  ['unknown source', { source: 'r9' }, { source: null, period: WHOLE_2022, faults: [{ code: 'unknownSource' }] }],
  ['a number for a code', { area: 990101101 }, { area: '990101101', faults: [{ code: 'codeIsNumber' }] }],
  ['no area: the source tells it', { area: undefined }, { area: '990101101' }],
  [
    'a bad date: the source tells the period',
    { period: { start: '2022/1/1', end: '2022-12-31' } },
    { period: WHOLE_2022 },
  ],
  ['ends before it starts', { period: { start: '2022-12-31', end: '2022-01-01' } }, { period: WHOLE_2022 }],
  ['scope and revision', { value: 'x', scope: '县级交办', revision: 3 }, { scope: '县级交办', revision: 3 }],
  ['a key of prototypes', { constructor: 1 }, { value: '100', faults: [{ code: 'prototypeKey' }] }],
])('%s', (_, changes, kept) => {
  const [entry, ...more] = refusedOf({ ...exampleObservation(), ...changes })
  expect(entry).toMatchObject(kept)
  expect(more).toEqual([])
})

test.each([
  ['no indicator', { indicator: undefined }],
  ['neither period nor source', { period: null, source: 'r9' }],
  ['neither area nor source', { area: 7, source: 'r9' }],
])('%s: the row is told of among the load notes only', (_, changes) => {
  const document = { ...exampleDocument(), observations: [{ ...exampleObservation(), ...changes }] }
  const result = readDocument(JSON.stringify(document), 'a.json')
  expect(result.issues.length).toBeGreaterThan(0)
  expect(result.ok && result.report.refused).toEqual([])
})

test('what is no row at all is not kept, and what is readable is not refused', () => {
  expect(load({ ...exampleDocument(), observations: [7, null, 'x', []] }).refused).toEqual([])
  expect(load(exampleDocument()).refused).toEqual([])
})

test('a document called otherwise is the same document, refused rows too', () => {
  const [a, b] = [load(FIELD, 'a.json'), load(FIELD, 'copy of a.json')]
  expect(mergeDocuments([b, a])).toEqual(mergeDocuments([a]))
  expect(mergeDocuments([a]).set.refused.map(({ document, row }) => [document, row])).toEqual([['a.json', 3]])
})

test('a row told well by another document is no gap, and one told badly by it takes nothing away', () => {
  const broken = { ...exampleDocument({ id: 'broken' }), observations: [{ ...exampleObservation(), value: '100' }] }
  const board = createBoard(mergeDocuments([load(broken), load(exampleDocument())]).set)
  expect(allRefused(board)).toEqual([])
})

test('source ids of refused rows follow their documents into the union', () => {
  const other = { ...exampleDocument({ id: 'other' }), sources: [exampleSource('r1', '990101102')] }
  const observations = [{ ...exampleObservation({ area: '990101102' }), value: '7' }]
  const { set } = mergeDocuments([load(exampleDocument()), load({ ...other, observations }, 'b.json')])
  expect(set.refused.map(({ source }) => source)).toEqual(['other:r1'])
})

test('a saved document remembers what was refused, and is read back with the same reason and place', () => {
  const board = createBoard(mergeDocuments([load(FIELD, 'refused-row.json')]).set)
  const saved = settingsDocument(board)
  const again = createBoard(mergeDocuments([load(saved, 'saved.json')]).set)
  expect(allRefused(again)).toEqual(allRefused(board))
  expect(allRefused(again)).toHaveLength(1)
  expect(saved?.observations).toHaveLength(14)
  expect(settingsDocument(createBoard(mergeDocuments([load(exampleDocument())]).set))).not.toHaveProperty('refused')
})

test.each([
  ['not a list', { a: 1 }],
  ['rows of nothing', [null, 3, {}]],
  ['a code nobody knows', [remembered({ faults: [{ code: 'x', params: {} }] })]],
  ['a warning', [remembered({ faults: [{ code: 'unitDiffers', params: {} }] })]],
  ['no reason', [remembered({ faults: [] })]],
  ['an unknown kind', [remembered({ faults: [{ code: 'wrongField', params: { expected: 'toString' } }] })]],
])('a memory that is not understood is passed over: %s', (_, refused) => {
  expect(load({ ...exampleDocument(), refused }).refused).toEqual([])
})

test('a memory names sources that are there, and no others', () => {
  const rows = ['r1', 'r9'].map((source) => remembered({ source }))
  expect(load({ ...exampleDocument(), refused: rows }).refused.map(({ source }) => source)).toEqual(['r1', null])
})

test('names of persons in a refused row are masked on the board and written as they were', () => {
  setMasker(maskEveryText)
  const row = { ...exampleObservation(), value: '信访人张大文 3件', raw: '信访人张大文来访3件' }
  const board = createBoard(mergeDocuments([load({ ...exampleDocument(), observations: [row] })]).set)
  expect(JSON.stringify(allRefused(board))).not.toContain('张大文')
  expect(JSON.stringify(settingsDocument(board)?.refused)).toContain('信访人张大文来访3件')
})

function remembered(changes: object): object {
  const fault = { code: 'noValue', params: { status: '' } }
  const at = { area: '990101101', indicator: 'petitions.handled', period: WHOLE_2022 }
  return { ...at, faults: [fault], document: 'old.json', row: 0, ...changes }
}
