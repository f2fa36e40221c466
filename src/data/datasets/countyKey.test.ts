import { expect, test } from 'vitest'
import { buildTown } from '../../domain/testing/buildBoard.ts'
import { countyKey } from './countyKey.ts'

function county(code: string) {
  return buildTown(code, { level: 'county', parent: null })
}

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
