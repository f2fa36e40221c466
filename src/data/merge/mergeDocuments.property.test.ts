import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invariant } from '../../lib/invariant.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../testing/exampleDocument.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { mergeDocuments } from './mergeDocuments.ts'
import { readDocument } from '../document/readDocument.ts'

const row = fc.record({
  area: fc.constantFrom('990101101', '990101102'),
  indicator: fc.constantFrom('petitions.handled', 'new.one'),
  value: fc.constantFrom(1, 2),
  unit: fc.constantFrom('件', '人次'),
  source: fc.constantFrom('r1', 'r2'),
  revision: fc.constantFrom(1, 2),
})

/** Few ids, names and values, so that documents meet, copy and contradict each other often. */
const loaded = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    issued: fc.constantFrom('2023-01-01', '2024-01-01'),
    revision: fc.constantFrom(1, 2),
    title: fc.constantFrom('甲', '乙'),
    town: fc.constantFrom('石桥镇', '石桥乡'),
    indicator: fc.constantFrom('信访办结', '办结'),
    sources: fc.tuple(fc.constantFrom('990101101', '990101102'), fc.constantFrom('990101101', '990101102')),
    rows: fc.array(row, { maxLength: 5 }),
    name: fc.constantFrom('1.json', '2.json'),
  })
  .map(toLoaded)

const documents = fc.array(loaded, { minLength: 1, maxLength: 5 })

test('documents in any order give the same union and the same issues', () => {
  const shuffled = documents.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(mergeDocuments(mixed)).toEqual(mergeDocuments(all))
    }),
    { numRuns: 500 },
  )
})

test('documents loaded again change nothing', () => {
  fc.assert(
    fc.property(documents, (all) => {
      expect(mergeDocuments([...all, ...all])).toEqual(mergeDocuments(all))
    }),
    { numRuns: 300 },
  )
})

test('ids are unique and every observation finds its source, area and indicator', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const { set } = mergeDocuments(all)
      const sources = new Set(set.sources.map((source) => source.id))
      const indicators = new Set(set.indicators.map((indicator) => indicator.id))
      expect(new Set(set.observations.map((observation) => observation.id)).size).toBe(set.observations.length)
      expect(sources.size).toBe(set.sources.length)
      expect(set.observations.every((o) => sources.has(o.source) && indicators.has(o.indicator))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

interface Seed {
  id: string
  issued: string
  revision: number
  title: string
  town: string
  indicator: string
  sources: readonly string[]
  rows: readonly Partial<ReturnType<typeof exampleObservation>>[]
  name: string
}

function toLoaded({ town, indicator, sources, rows, name, ...meta }: Seed): LoadedDocument {
  const [county, first, ...others] = exampleDocument().areas
  invariant(county && first, 'the example has towns')
  const document = exampleDocument(meta, {
    areas: [county, { ...first, name: town }, ...others],
    indicators: [{ id: 'petitions.handled', name: indicator }],
    sources: sources.map((area, index) => exampleSource(`r${index + 1}`, area)),
    observations: rows.map((changes) => exampleObservation(changes)),
  })
  const result = readDocument(JSON.stringify(document), name)
  invariant(result.ok, 'the example can be read')
  return result.report
}
