import { expect, test } from 'vitest'
import { byOfficialOrder, existsDuring, countyKey } from './area.ts'
import { wholeYear } from './period.ts'
import { buildTown } from '../testing/buildBoard.ts'

test.each([
  [
    'towns of one county, with or without the county itself',
    [buildTown('990101101'), buildTown('990101102')],
    '990101',
  ],
  ['a neighbour named for reference only', [county('990101'), county('990102'), buildTown('990101101')], '990101'],
  ['a county without towns', [county('990101')], '990101'],
  ['towns of several counties, in whatever order', [buildTown('990202101'), buildTown('990101101')], '990101.990202'],
  [
    'a roll-up, by the areas below it',
    [buildTown('99', { level: 'province' }), buildTown('9902', { level: 'prefecture', parent: '99' })],
    '9902',
  ],
  ['no area at all', [], ''],
])('%s', (_, areas, key) => {
  expect(countyKey(areas)).toBe(key)
})

test.each([
  [null, null, true],
  ['2022-12-31', null, true],
  ['2023-01-01', null, false],
  [null, '2022-01-01', true],
  [null, '2021-12-31', false],
  ['2022-03-01', '2022-04-01', true],
])('a town valid from %s to %s stands in 2022: %j', (validFrom, validTo, expected) => {
  expect(existsDuring(buildTown('990101101', { validFrom, validTo }), wholeYear(2022))).toBe(expected)
})

test('official order is by code, never by name', () => {
  const towns = [
    buildTown('990101110', { name: '阿镇' }),
    buildTown('990101102', { name: '丙镇' }),
    buildTown('990101101', { name: '乙镇' }),
  ]
  expect(towns.toSorted(byOfficialOrder).map((town) => town.name)).toEqual(['乙镇', '丙镇', '阿镇'])
  expect(byOfficialOrder(buildTown('990101101'), buildTown('990101101'))).toBe(0)
})

function county(code: string) {
  return buildTown(code, { level: 'county', parent: null })
}
