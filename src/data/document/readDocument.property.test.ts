import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { readDocument } from './readDocument.ts'
import { createBoard } from '../../domain/board/board.ts'
import { sameText } from '../../lib/sameText.ts'

const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('', '__proto__', '2022-13-01', '99', 'L', 'gt', '%', '件', 'r1', -1, 0.5, 1e308, 2 ** 53, 100),
)
const observationField = fc.constantFrom(...observationFields())
const changes = fc.array(fc.tuple(observationField, oddValue), { maxLength: 3 })

test('any text at all gives a result', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readDocument(text, 'x').ok).toBe(false)
    }),
  )
})

test('any bytes at all give a result', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(readDocument(bytes, 'x').ok).toBe(false)
    }),
  )
})

test('any JSON in any place of a document gives a result', () => {
  const place = fc.constantFrom('meta', 'areas', 'indicators', 'sources', 'observations', 'extra')
  fc.assert(
    fc.property(place, fc.oneof(oddValue, fc.array(oddValue)), (key, value) => {
      expect(() => readAndMerge({ ...exampleDocument(), [key]: value })).not.toThrow()
    }),
    { numRuns: 500 },
  )
})

test('no observation says other than its row, in one spelling, whatever was done to the rows', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), (spoilings) => {
      const rows = spoilings.map((spoiling) => ({ ...exampleObservation(), ...Object.fromEntries(spoiling) }))
      const reported = new Set(rows.map((row) => signature(row)))
      for (const observation of readAndMerge({ ...exampleDocument(), observations: rows })) {
        expect(reported).toContain(signature(observation))
        expect(observation.reading === null).toBe(observation.value === null)
      }
    }),
    { numRuns: 2000 },
  )
})

test('every number and operator has a reading that holds together', () => {
  const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.nat(1000))
  const end = fc.option(value)
  const op = fc.constantFrom('eq', 'ge', 'gt', 'le', 'lt', 'approx')
  const unit = fc.constantFrom(
    ['satisfaction.rate', '%'],
    ['petitions.handled', '件'],
    ['new.rate', '%'],
    ['new', '项'],
  )
  fc.assert(
    fc.property(fc.record({ value, op, upper: end, lower: end }), unit, (figure, [indicator, word]) => {
      const row = { ...exampleObservation(), ...figure, indicator, unit: word }
      for (const { reading } of readAndMerge({ ...exampleDocument(), observations: [row] })) {
        expect(reading && reading.lo <= reading.hi).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})

function readAndMerge(document: object) {
  const result = readDocument(JSON.stringify(document), 'x')
  if (!result.ok) return []
  const { set } = mergeDocuments([result.report])
  expect(createBoard(set).observations.size).toBe(set.observations.length)
  return set.observations
}

function signature({
  area,
  indicator,
  value,
  unit,
  source,
}: Record<'area' | 'indicator' | 'value' | 'unit' | 'source', unknown>) {
  const reported = [area, indicator, value, unit, source]
  return JSON.stringify(reported.map((one) => (typeof one === 'string' ? sameText(one) : one)))
}

function observationFields(): string[] {
  const row = exampleObservation({ scope: null, op: 'eq', upper: null, lower: null, num: null, den: null, status: 'A' })
  return [...Object.keys(row), 'flags', 'locator', 'raw', 'note', 'revision', '__proto__', 'constructor', 'other']
}
