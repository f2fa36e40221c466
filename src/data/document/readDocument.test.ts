import { expect, test } from 'vitest'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'
import { LISTED_ISSUES } from './issueLog.ts'
import { invariant } from '../../lib/invariant.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { readDocument } from './readDocument.ts'

test('defaults are filled in, one value for absence', () => {
  const { meta, areas, observations, sources } = readOk(exampleDocument())
  expect(meta).toMatchObject({ revision: 1, comparable: true, notes: [] })
  expect(areas[0]).toMatchObject({ type: null, validTo: null, succeededBy: [] })
  expect(sources[0]).toMatchObject({
    publisher: null,
    periodInferred: false,
    period: { start: '2022-01-01', end: '2022-12-31' },
  })
  expect(observations[0]).toMatchObject({ scope: null, op: 'eq', status: 'A', raw: null, flags: [], revision: 1 })
})

test('a document is internal unless it says otherwise', () => {
  const document = exampleDocument()
  const { classification: _, ...meta } = document.meta
  expect(readOk({ ...document, meta }).meta.classification).toBe('internal')
})

test('a faulty head is read in the most careful way and reported', () => {
  const meta = { id: 'x', title: '', synthetic: true, comparable: 'no', classification: 'secret' }
  const result = readDocument(JSON.stringify({ ...exampleDocument(), meta }), 'file one.json')
  expect(result.ok && result.report.meta).toMatchObject({
    id: 'x',
    title: 'file one.json',
    synthetic: true,
    comparable: false,
    classification: 'internal',
  })
  expect(result.issues.map((issue) => issue.row?.list)).toEqual(['meta', 'meta', 'meta'])
})

test('an error stops its row and not its neighbours', () => {
  const observations = [exampleObservation({ unit: '' }), exampleObservation({ value: 7, revision: 2 })]
  const report = readOk(exampleDocument({}, { observations }))
  expect(report.observations.map((row) => row.value)).toEqual([7])
})

test('a source that is refused takes its figures with it', () => {
  const document = exampleDocument()
  const [first, second] = document.sources
  const sources = [{ ...first, published: 'soon' }, second]
  const result = readDocument(JSON.stringify({ ...document, sources }), 'a.json')
  expect(result.issues.map(({ code, leftOut }) => [code, leftOut])).toEqual([
    ['badDate', { areas: 0, sources: 0, observations: 1 }],
  ])
  expect(result.ok && result.report.observations.length).toBe(1)
})

test('the same row twice is one row; a contradiction stays beside the first', () => {
  const again = exampleObservation({ raw: '其他字句' })
  const observations = [
    exampleObservation(),
    again,
    exampleObservation({ value: 105 }),
    exampleObservation({ value: 105 }),
  ]
  expect(readOk(exampleDocument({}, { observations })).observations.map((row) => row.value)).toEqual([100, 105])
})

test('negative rates are odd, negative counts are errors', () => {
  const observations = [
    exampleObservation({ indicator: 'satisfaction.rate', unit: '%', value: -3 }),
    exampleObservation({ value: -3 }),
  ]
  expect(readOk(exampleDocument({}, { observations })).observations.map((row) => row.unit)).toEqual(['%'])
})

test('a number phrase is cut by characters, not by halves of them', () => {
  const observations = [exampleObservation({ raw: `a${'𠀀'.repeat(250)}` })]
  expect(readOk(exampleDocument({}, { observations })).observations[0]?.raw).toBe(`a${'𠀀'.repeat(199)}`)
})

test('an unknown indicator is reported once with its number of rows', () => {
  const rows = [1, 2, 3].map((revision) => exampleObservation({ indicator: 'courts.opened', unit: '所', revision }))
  const result = readDocument(JSON.stringify(exampleDocument({}, { observations: rows })), 'a.json')
  expect(result.issues.map((issue) => issue.params)).toEqual([{ indicator: 'courts.opened', unit: '所', rows: 3 }])
  expect(result.ok && result.report.observations.length).toBe(3)
})

test('keys of a later version are ignored', () => {
  const document = { ...exampleDocument(), mood: 'good', observations: [{ ...exampleObservation(), colour: 'red' }] }
  const result = readDocument(JSON.stringify(document), 'a.json')
  expect(result.issues).toEqual([])
  expect(result.ok && result.report.observations[0]).not.toHaveProperty('colour')
})

test('an indicator of a document needs name, unit and kind unless it is built in', () => {
  const indicators = [
    { id: 'courts.opened', name: '法庭' },
    { id: 'petitions.handled', decimals: 1 },
  ]
  const result = readDocument(JSON.stringify(exampleDocument({}, { indicators })), 'a.json')
  expect(result.issues.map((issue) => issue.code === 'missingField' && issue.params.field)).toEqual(['unit', 'kind'])
  expect(result.ok && result.report.indicators.map((row) => row.id)).toEqual(['petitions.handled'])
})

test.each([
  'null',
  '[]',
  '"town-report/1"',
  '{}',
  '{"format":"town-report/1"}',
  '{"format":"town-report/1","__proto__":1}',
])('%s is refused as a whole', (text) => {
  const result = readDocument(text, 'a.json')
  expect(result.ok).toBe(false)
  expect(result.issues.length).toBeGreaterThan(0)
})

test('issues beyond a thousand are counted, and no kind goes unlisted', () => {
  const bad = Array.from({ length: 1500 }, () => exampleObservation({ unit: '' }))
  const observations = [...bad, exampleObservation({ source: 'r9' })]
  const result = readDocument(JSON.stringify(exampleDocument({}, { observations })), 'a.json')
  expect(result.issues.length).toBe(LISTED_ISSUES + 1)
  expect(result.more).toBe(500)
  expect(result.counts).toEqual(
    new Map([
      ['emptyField', 1500],
      ['unknownSource', 1],
    ]),
  )
})

function readOk(document: unknown): LoadedDocument {
  const result = readDocument(JSON.stringify(document), 'a.json')
  invariant(result.ok, 'the example can be read')
  return result.report
}
