import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../domain/board/indicator.ts'
import { wholeYear } from '../../domain/board/period.ts'
import {
  buildBoard,
  buildObservation,
  buildTowns,
  builtIn,
  type ObservationFields,
} from '../../domain/testing/buildBoard.ts'
import { townProfile } from '../../domain/town/townProfile.ts'
import { townTakeaways } from '../../domain/takeaways/townTakeaways.ts'
import { en } from '../en.ts'
import type { Messages } from '../messages.ts'
import { townTakeawayText } from './townTakeawayText.ts'
import { zh } from '../zh.ts'

const [HOME = '', ...PEERS] = buildTowns(4).map(({ code }) => code)

/** What is said of a town with these figures among peers that told 20, 30 and 40. */
function saidOf(
  own: readonly Partial<ObservationFields>[],
  m: Messages,
  { indicator = builtIn('petitions.handled'), years = [2022] }: { indicator?: Indicator; years?: number[] } = {},
): string[] {
  const peers = years.flatMap((year) =>
    PEERS.map((area, at) => ({ area, value: 20 + at * 10, period: wholeYear(year) })),
  )
  const observations = [...own.map((fields) => ({ area: HOME, value: 0, ...fields })), ...peers].map((fields) =>
    buildObservation({ indicator: indicator.id, unit: indicator.unit, ...fields }),
  )
  const board = buildBoard({ towns: buildTowns(4), observations, indicators: [indicator] })
  const [area] = board.towns
  const profile = area && townProfile(board, area, 2022)
  return profile ? townTakeaways(profile).map((one) => townTakeawayText(one, profile.year, m)) : []
}

const FIRST_ZH = '下列 **1** 项工作指标中，2022 年有数字的 **1** 项。'

describe('a neutral count is more or fewer, never higher, lower, better or worse', () => {
  test.each([
    [50, '信访办结 **50 件**，多于可比的全部 3 个同类镇。'],
    [5, '信访办结 **5 件**，少于可比的全部 3 个同类镇。'],
  ])('%i', (value, sentence) => {
    expect(saidOf([{ value }], zh)).toEqual([FIRST_ZH, sentence])
  })
})

test('what has a better side is above or below, and so is a rate without one', () => {
  const events = builtIn('propaganda.events')
  const rate = builtIn('satisfaction.rate', { direction: 'neutral' })
  expect(saidOf([{ value: 50 }], zh, { indicator: events })[1]).toBe(
    '普法宣传活动 **50 场次**，高于可比的全部 3 个同类镇。',
  )
  expect(saidOf([{ value: 5 }], zh, { indicator: rate })[1]).toBe('群众满意率 **5%**，低于可比的全部 3 个同类镇。')
})

test('in the middle, or at a tie with the highest, nothing is said of peers', () => {
  expect(saidOf([{ value: 30 }], zh)).toEqual([FIRST_ZH])
  expect(saidOf([{ value: 40 }], zh)).toEqual([FIRST_ZH])
})

test('an approximate number stands with its range, and a change with both years', () => {
  const own = [
    { value: 100, op: 'gt' as const, raw: '100余件' },
    { value: 80, period: wholeYear(2021) },
  ]
  expect(saidOf(own, zh)).toEqual([
    FIRST_ZH,
    '信访办结 **101–199 件（推定）**，多于可比的全部 3 个同类镇。',
    '信访办结由 2021 年的 **80 件** 到 2022 年的 **101–199 件（推定）**，上升26.2–148.8%（推定）。',
  ])
})

test('on a base below ten no percentage is told', () => {
  expect(saidOf([{ value: 21 }, { value: 7, period: wholeYear(2021) }], zh)).toEqual([FIRST_ZH])
})

test('silence is told first, and no indicator is counted as not told', () => {
  expect(saidOf([{ value: 30, period: wholeYear(2020) }], zh, { years: [2019, 2020, 2021, 2022] })).toEqual([
    '自 **2021 年**起未报送。',
    '**2019 年**未报送。',
  ])
})

test('the same in English', () => {
  expect(saidOf([{ value: 50 }, { value: 40, period: wholeYear(2021) }], en)).toEqual([
    '**1** of the **1** work indicators below have a number for 2022.',
    'Petitions closed: **50 cases**, more than each of its 3 comparable peers.',
    'Petitions closed went from **40 cases** in 2021 to **50 cases** in 2022: up 25.0%.',
  ])
  expect(saidOf([{ value: 30, period: wholeYear(2020) }], en, { years: [2019, 2020, 2021, 2022] })).toEqual([
    'No report since **2021**.',
    'No report for **2019**.',
  ])
})
