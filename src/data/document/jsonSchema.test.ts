import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { isIsoDate } from '../../domain/board/period.ts'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'
import { buildJsonSchema } from './jsonSchema.ts'

const validate = new Ajv2020({ formats: { date: isIsoDate }, strictTypes: false }).compile(buildJsonSchema())

test('the published schema is the one of the code: if not, run src/data/document/writeJsonSchema.ts', () => {
  expect(readJson('../../../public/schema/town-report.schema.json')).toEqual(
    JSON.parse(JSON.stringify(buildJsonSchema())),
  )
})

test.each(['demo-county', 'public-sample'])('%s follows the published schema', (name) => {
  validate(readJson(`../../../mocks/fixtures/${name}.json`))
  expect(validate.errors).toBeNull()
})

test('the example follows it too', () => {
  validate(exampleDocument({}, { indicators: [{ id: 'petitions.handled', decimals: 1 }] }))
  expect(validate.errors).toBeNull()
})

test.each([
  ['a missing number without a reason', { value: null }],
  ['a number with a reason for none', { status: 'L' as const }],
  ['a number phrase above 200 characters', { raw: '𠀀'.repeat(201) }],
  ['an impossible date', { period: { start: '2022-02-30', end: '2022-12-31' } }],
  ['a key that reaches the prototype', JSON.parse('{"__proto__":1}') as object],
])('refuses %s', (_, changes) => {
  const row: object = exampleObservation()
  for (const [key, value] of Object.entries(changes)) Object.defineProperty(row, key, { value, enumerable: true })
  expect(validate({ ...exampleDocument(), observations: [row] })).toBe(false)
})

test('refuses an addition to the catalogue without name, unit and kind', () => {
  expect(validate(exampleDocument({}, { indicators: [{ id: 'courts.opened' }] }))).toBe(false)
})

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
