import { expect, test } from 'vitest'
import { createBoard, figuresOf } from '../../domain/board/board.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../testing/exampleDocument.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { mergeDocuments } from './mergeDocuments.ts'
import { readDocument } from '../document/readDocument.ts'
import { invariant } from '../../lib/invariant.ts'
import type { TownReportDocument } from '../document/townReportSchema.ts'

test('one document keeps its own words, and ids say what a figure is', () => {
  const { set, issues } = merge(exampleDocument())
  expect(issues).toEqual([])
  expect(set.meta.title).toBe('示例')
  expect(set.areas.map((area) => area.group)).toEqual([null, '镇', '乡'])
  expect(set.observations.map((observation) => observation.id)).toEqual([
    '990101101/petitions.handled//2022-01-01..2022-12-31/r1/r1',
    '990101102/petitions.handled//2022-01-01..2022-12-31/r1/r2',
  ])
})

test('the same document under two names changes nothing', () => {
  const [a, b] = [load(exampleDocument(), 'a.json'), load(exampleDocument(), 'copy of a.json')]
  expect(mergeDocuments([b, a])).toEqual(mergeDocuments([a]))
})

test('a higher revision of a document replaces the lower one', () => {
  const newer = exampleDocument({ revision: 2 }, { observations: [exampleObservation({ value: 101 })] })
  const { set } = merge(newer, exampleDocument())
  expect(set.observations.map((observation) => observation.value)).toEqual([101])
  expect(set.meta.revision).toBe(2)
})

test('a source id used for two reports takes its document in front', () => {
  const other = exampleDocument(
    { id: 'other' },
    {
      sources: [exampleSource('r1', '990101102')],
      observations: [exampleObservation({ area: '990101102', value: 8 })],
    },
  )
  const { set } = merge(exampleDocument(), other)
  expect(set.sources.map((source) => [source.id, source.area])).toEqual([
    ['example:r1', '990101101'],
    ['r2', '990101102'],
    ['other:r1', '990101102'],
  ])
  expect(set.observations.map((observation) => observation.source)).toEqual(['example:r1', 'r2', 'other:r1'])
})

test('two contents of one document at one revision are both kept', () => {
  const other = exampleDocument({}, { sources: [exampleSource('r1', '990101102')], observations: [] })
  expect(
    merge(exampleDocument(), other)
      .set.sources.map((source) => source.id)
      .toSorted(),
  ).toEqual(['example:r1', 'example:r1#2', 'r2'])
})

test('a later report that retells a figure is history, not a second figure', () => {
  const later = { ...exampleSource('r1b', '990101101'), published: '2024-01-12' }
  const observations = [exampleObservation({ value: 105, source: 'r1b' })]
  const { set, issues } = merge(exampleDocument({ id: 'later' }, { sources: [later], observations }), exampleDocument())
  const [figure] = figuresOf(createBoard(set), '990101101', 'petitions.handled')
  expect([figure?.current.value, figure?.superseded[0]?.value]).toEqual([100, 105])
  expect(issues.map((issue) => issue.code)).toEqual(['documentsDisagree'])
})

test('the later issued document is believed about areas, and silence never contradicts', () => {
  const area = { code: '990101101', name: '石桥街道', level: 'town' as const }
  const { set, issues } = merge(
    exampleDocument(),
    exampleDocument({ id: 'b', issued: '2024-01-01' }, { areas: [area], sources: [], observations: [] }),
  )
  expect(set.areas.find(({ code }) => code === area.code)).toMatchObject({ name: '石桥街道', type: '镇', group: '镇' })
  expect(issues.map((issue) => issue.params)).toEqual([
    { code: area.code, field: 'name', kept: '石桥街道', other: '石桥镇' },
  ])
})

test('the union is as careful as its most careful document', () => {
  const documents = [
    exampleDocument({ notes: ['a'] }),
    exampleDocument({ id: 'b', classification: 'internal', comparable: false, notes: ['a', 'b'] }),
  ]
  expect(merge(...documents).set.meta).toMatchObject({
    id: 'b+example',
    classification: 'internal',
    comparable: false,
    synthetic: true,
    notes: ['a', 'b'],
  })
})

test('documents override and extend the catalogue; figures alone make a bare indicator', () => {
  const indicators = [
    { id: 'petitions.handled', name: '信访办理' },
    { id: 'courts', name: '法庭', unit: '所', kind: 'stock' as const },
  ]
  const observations = [exampleObservation({ indicator: 'x.rate', unit: '%', value: 50, op: 'gt' })]
  const { set } = merge(exampleDocument({}, { indicators, observations }))
  const byId = new Map(set.indicators.map((indicator) => [indicator.id, indicator]))
  expect(byId.get('petitions.handled')).toMatchObject({ name: '信访办理', unit: '件', headline: true })
  expect(byId.get('courts')).toMatchObject({ nameEn: '法庭', direction: 'neutral', decimals: 0 })
  expect(byId.get('x.rate')).toMatchObject({ name: 'x.rate', unit: '%', kind: 'ratio', direction: 'neutral' })
})

test.each([
  [{ value: 100, op: 'gt', raw: '100余件' }, [101, 199]],
  [{ value: 270, op: 'gt', raw: '270多人', unit: '人次' }, [271, 279]],
  [{ value: 96, op: 'ge', raw: '96%以上', unit: '%', indicator: 'satisfaction.rate' }, [96, 100]],
  [{ value: 1.5, op: 'approx', unit: '万件' }, [1.35, 1.65]],
  [{ value: 12, op: 'gt', upper: 15 }, [13, 15]],
  [{ value: null, status: 'L' }, null],
] as const)('%j reads as %j', (changes, expected) => {
  const { set } = merge(exampleDocument({}, { observations: [exampleObservation(changes)] }))
  const reading = set.observations[0]?.reading
  expect(reading ? [reading.lo, reading.hi] : reading).toEqual(expected)
})

test('contradicting rows of one source get ids of their own', () => {
  const observations = [100, 101, 102].map((value) => exampleObservation({ value }))
  const ids = merge(exampleDocument({}, { observations })).set.observations.map(({ id }) => id.slice(id.indexOf('/r1')))
  expect(ids).toEqual(['/r1/r1', '/r1/r1#2', '/r1/r1#3'])
})

function merge(...documents: readonly TownReportDocument[]) {
  return mergeDocuments(documents.map((document, index) => load(document, `${index}.json`)))
}

function load(document: TownReportDocument, name: string): LoadedDocument {
  const result = readDocument(JSON.stringify(document), name)
  invariant(result.ok, 'the example can be read')
  return result.report
}
