import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBoard } from './board.ts'
import { compare } from '../compare/compare.ts'
import { compareTakeaways } from '../takeaways/compareTakeaways.ts'
import type { Standard } from './indicator.ts'
import { asWritten } from '../personalData/maskReportSet.ts'
import { NO_SETTINGS, type Settings, withGroup, withStandard, applySettings, settingsInEffect } from './settings.ts'
import { buildBoard, buildObservation, buildRequest, buildTown, buildTowns } from '../testing/buildBoard.ts'
import { settingsFrom } from '../testing/settingsFrom.ts'

const towns = buildTowns(4)
const [first = '', second = ''] = towns.map((town) => town.code)
const board = buildBoard({
  towns,
  observations: towns.map(({ code }, index) =>
    buildObservation({ area: code, indicator: 'legalAdvisor.visits', value: 10 * (index + 1) }),
  ),
})
const AT_LEAST_20: Standard = { op: 'ge', value: 20, measure: 'total', source: '本县自定' }

function comparisonWith(settings: Settings) {
  const applied = applySettings(board, settings)
  return compare(applied, buildRequest(applied, 'legalAdvisor.visits'))
}

test('ranks hold inside the groups that were set', () => {
  const { rows } = comparisonWith(withGroup(NO_SETTINGS, [first, second], '重点镇'))
  expect(rows.map((row) => [row.area.code.slice(-3), row.area.group, row.rank?.best, row.rank?.of])).toEqual([
    ['101', '重点镇', 2, 2],
    ['102', '重点镇', 1, 2],
    ['103', '镇', 2, 2],
    ['104', '镇', 1, 2],
  ])
})

test('the comparison and its takeaways follow a standard that was set, and one that was taken away', () => {
  const set = comparisonWith(withStandard(NO_SETTINGS, 'legalAdvisor.visits', AT_LEAST_20))
  expect(set.standard).toEqual(AT_LEAST_20)
  expect(compareTakeaways(set)).toContainEqual(expect.objectContaining({ kind: 'standard', met: 3, notMet: 1 }))
  expect(comparisonWith(withStandard(NO_SETTINGS, 'legalAdvisor.visits', null)).standard).toBeNull()
})

test('settings that say what the document says, or speak of what is not there, change nothing', () => {
  const idle: Settings = {
    watermark: null,
    groups: new Map([
      [first, '镇'],
      ['990101999', '街道'],
    ]),
    standards: new Map([
      ['petitions.handled', null],
      ['no.such', AT_LEAST_20],
    ]),
  }
  expect(settingsInEffect(board, idle)).toEqual(NO_SETTINGS)
  expect(applySettings(board, idle)).toBe(board)
})

test('given back one by one, nothing is left of the settings', () => {
  const set = withStandard(withGroup(NO_SETTINGS, [first], '乡'), 'legalAdvisor.visits', null)
  expect(withStandard(withGroup(set, [first], null), 'legalAdvisor.visits', undefined)).toEqual(NO_SETTINGS)
})

test('a board with settings is the board of a document that says the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (seeds) => {
      const settings = settingsFrom(board, seeds)
      const reported = createBoard({
        meta: board.meta,
        areas: [...board.areas.values()].map((area) => ({
          ...area,
          group: settings.groups.get(area.code) ?? area.group,
        })),
        indicators: [...board.indicators.values()].map((one) => {
          const standard = settings.standards.get(one.id)
          return standard === undefined ? one : { ...one, standard }
        }),
        sources: [...board.sources.values()],
        refused: [],
        observations: [...board.observations.values()],
      })
      expect(applySettings(board, settings)).toEqual(reported)
    }),
  )
})

const MASKED_TOWN = '990101101'

test('a masked town that is put into another group is still written as it was', () => {
  const two = [buildTown(MASKED_TOWN, { name: '高岭镇13800138000' })]
  const named = buildBoard({
    towns: two,
    observations: [buildObservation({ area: MASKED_TOWN, indicator: 'petitions.handled', value: 3 })],
  })
  const grouped = applySettings(named, withGroup(NO_SETTINGS, [MASKED_TOWN], '重点镇')).areas.get(MASKED_TOWN)
  expect(grouped).toMatchObject({ name: '高岭镇138****', group: '重点镇' })
  expect(grouped && asWritten(grouped)).toMatchObject({ name: '高岭镇13800138000', group: '重点镇' })
})
