import { expect, test } from 'vitest'
import { buildObservation } from '../testing/buildBoard.ts'
import { codesIn, findIn, inYear, type Said, TOWN } from '../testing/findIn.ts'

const VISITS = 'legalAdvisor.visits'
const RATE = 'petitions.handledRate'

function stockIn(year: number): Said {
  return ['context.villages', 12, inYear(year, { source: `codes-${year}` })]
}

test.each<readonly [string, number, string]>([
  ['the same year', 2022, ''],
  ['one year earlier', 2021, ''],
  ['two years earlier', 2020, 'denominatorsFarApart'],
  ['two years later', 2024, 'denominatorsFarApart'],
  ['three years earlier', 2019, 'denominatorsFarApart'],
  ['three years later', 2025, 'denominatorsFarApart'],
])('villages of %s (%i): %s', (_name, year, codes) => {
  expect(codesIn([[VISITS, 183], stockIn(year)])).toBe(codes)
})

test('the nearest denominator counts, and an indicator told as a total needs none', () => {
  expect(codesIn([[VISITS, 183], stockIn(2015), stockIn(2021)])).toBe('')
  expect(codesIn([['petitions.handled', 50], stockIn(2015)])).toBe('')
  expect(codesIn([[VISITS, 183]])).toBe('')
})

test('both the figure and its denominator are told', () => {
  const [finding] = findIn([[VISITS, 183], stockIn(2019)])
  expect(finding?.observations.map((id) => id.split('/')[1])).toEqual([VISITS, 'context.villages'])
  expect(finding?.params).toEqual({ years: 3 })
})

test.each<readonly [string, string, Said]>([
  ['persons for cases', 'unitDiffers', ['petitions.handled', 270, { unit: '人次' }]],
  ['another word for cases', '', ['petitions.handled', 270, { unit: '宗' }]],
  ['no number in another unit', '', ['petitions.handled', null, { unit: '人次' }]],
])('%s: %s', (_name, codes, said) => {
  expect(codesIn([said])).toBe(codes)
})

function rates(values: readonly number[], fields: Said[2] = {}): Said[] {
  return values.map((value, position) => [RATE, value, { area: String(Number(TOWN) + position), ...fields }])
}

test.each<readonly [string, string, readonly Said[]]>([
  ['three towns at the ceiling', 'noDiscrimination', rates([100, 99.5, 99.8])],
  ['one below it', '', rates([100, 99.4, 99.8])],
  ['two towns only', '', rates([100, 100])],
  ['99以上 may be below', '', rates([99, 99.8, 100], { op: 'ge' })],
  ['99.5以上 is not', 'noDiscrimination', rates([99.5, 99.8, 99.9], { op: 'ge' })],
  ['two scopes are two things', '', [...rates([100, 100]), ...rates([100, 100], { scope: '来信来访' })]],
])('%s: %s', (_name, codes, said) => {
  expect(codesIn(said)).toBe(codes)
})

test('one finding tells of all towns of the year', () => {
  const [finding] = findIn(rates([100, 99.5, 99.8]))
  expect(finding).toMatchObject({ area: null, indicator: RATE, year: 2022, severity: 'minor' })
  expect(finding?.observations).toHaveLength(3)
})

test('a figure told again in another unit is told of as well', () => {
  const again = buildObservation({ area: TOWN, indicator: 'petitions.handled', value: 270, unit: '人次' })
  const said: Said[] = [
    ['petitions.handled', 120],
    ['petitions.handled', again.value, { unit: '人次', source: 'other' }],
  ]
  expect(codesIn(said)).toBe('unitDiffers')
})
