import { expect, test } from 'vitest'
import { fieldDocument } from '../../../mocks/fieldDocuments.ts'
import { createBoard, figuresOf } from '../../domain/board/board.ts'
import { invariant } from '../../lib/invariant.ts'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'
import { fileStep } from './changeReport.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { mergeDocuments } from './mergeDocuments.ts'
import { readDocument } from '../document/readDocument.ts'
import { replaceEarlier } from './replaceDocuments.ts'
import type { TownReportDocument } from '../document/townReportSchema.ts'

type Meta = Partial<TownReportDocument['meta']>

/** The example with another number for its first town; `towns` cuts its areas to the first ones. */
function version(name: string, value: number, { towns = 2, ...meta }: Meta & { towns?: number } = {}): LoadedDocument {
  const whole = exampleDocument(meta, { observations: [exampleObservation({ value })] })
  const areas = whole.areas.slice(0, towns + 1)
  const codes = areas.map(({ code }) => code)
  const sources = whole.sources.filter(({ area }) => codes.includes(area))
  const result = readDocument(JSON.stringify({ ...whole, areas, sources }), name)
  invariant(result.ok, 'the example can be read')
  return result.report
}

function valuesOf(documents: readonly LoadedDocument[]): (number | null)[] {
  const board = createBoard(mergeDocuments(documents).set)
  return figuresOf(board, '990101101', 'petitions.handled').flatMap(({ current, superseded }) =>
    [current, ...superseded].map(({ value }) => value),
  )
}

test('a corrected file loaded again replaces the earlier one, whichever way the number went', () => {
  const [first, second, third] = [version('a.json', 100), version('a.json', 120), version('b.json', 90)]
  const { documents, replaced } = replaceEarlier([[first], [second], [third]])
  expect(valuesOf(documents)).toEqual([90])
  expect(replaced.map(({ by }) => by)).toEqual([second, third])
})

test.each([
  ['another id', version('a.json', 120, { id: 'other' })],
  ['fewer areas', version('a.json', 120, { towns: 1 })],
])('a file of the same name with %s is kept beside it', (_name, later) => {
  const { documents, replaced } = replaceEarlier([[version('a.json', 100)], [later]])
  expect([documents.length, replaced]).toEqual([2, []])
  expect(new Set(valuesOf(documents))).toEqual(new Set([100, 120]))
})

test('an older revision loaded later does not count', () => {
  const { documents } = replaceEarlier([[version('a.json', 100, { revision: 2 })], [version('old.json', 90)]])
  expect(valuesOf(documents)).toEqual([100])
})

test('files loaded together are no corrections of each other', () => {
  const both = [version('a.json', 100), version('b.json', 120)]
  expect(replaceEarlier([both]).documents).toEqual(both)
})

test.each([
  ['the higher revision', { revision: 2 }, 'revision', [120]],
  ['what was issued last', { issued: '2024-01-01' }, 'issued', [120]],
] as const)('merging in any order keeps %s of one document, and says why', (_name, meta, why, values) => {
  const both = [version('a.json', 100), version('b.json', 120, meta)]
  for (const documents of [both, both.toReversed()]) {
    expect(valuesOf(documents)).toEqual(values)
    expect(mergeDocuments(documents).issues.map(({ code, document, params }) => [code, document, params])).toEqual([
      [
        'documentReplaced',
        'a.json',
        expect.objectContaining({ why, with: 'b.json', changed: 1, removed: 0, added: 0 }),
      ],
    ])
  }
})

test('two versions that nothing orders are both kept, and it is said which is current', () => {
  const both = [version('a.json', 100), version('b.json', 120)]
  for (const documents of [both, both.toReversed()]) {
    expect(new Set(valuesOf(documents))).toEqual(new Set([100, 120]))
    expect(mergeDocuments(documents).issues.map(({ code, params }) => [code, 'why' in params && params.why])).toEqual([
      ['documentsDisagree', 'place'],
    ])
  }
})

test('a higher revision with other areas is kept beside: it is no correction', () => {
  const documents = [version('a.json', 100), version('b.json', 120, { revision: 2, towns: 1 })]
  expect(valuesOf(documents)).toHaveLength(2)
})

test('namesakes are told apart by their ids', () => {
  const documents = [version('a.json', 100), version('a.json', 120, { id: 'other' })]
  expect(mergeDocuments(documents).issues[0]).toMatchObject({
    document: 'a.json (example)',
    params: { with: 'a.json (other)' },
  })
})

test('the step of a correction says what gave way and what changed', () => {
  const { report, issues } = fileStep([version('a.json', 100)], version('b.json', 120))
  expect(report.changes).toMatchObject([{ kind: 'changed', why: null, from: { value: 100 }, to: { value: 120 } }])
  expect(issues).toMatchObject([
    { code: 'documentReplaced', document: 'a.json', params: { with: 'b.json', why: 'loaded', changed: 1 } },
  ])
})

test('a figure that is not used says why', () => {
  const { report } = fileStep([fieldDocument('retold-old')], fieldDocument('retold-new'))
  const notUsed = report.changes.filter(({ kind }) => kind === 'notUsed')
  expect(notUsed).toMatchObject([{ used: { value: 100 }, other: { value: 104 }, why: 'ownPeriod' }])
  const back = fileStep([fieldDocument('retold-new')], fieldDocument('retold-old')).report.changes
  expect(back.filter(({ kind }) => kind === 'changed')).toMatchObject([
    { from: { value: 104 }, to: { value: 100 }, why: 'ownPeriod' },
  ])
})
