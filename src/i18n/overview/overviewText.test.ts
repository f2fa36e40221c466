import { describe, expect, test } from 'vitest'
import { type Headline, headlineOf } from '../../domain/overview/headline.ts'
import { buildRequest } from '../../domain/testing/buildBoard.ts'
import { boardOfYears, type Reported } from '../../domain/testing/reportedReadings.ts'
import { en } from '../en.ts'
import { amountOf, countsText, noAmountText, overviewTakeawayText, ariaLine } from './overviewText.ts'
import { zh } from '../zh.ts'

const HANDLED = 'petitions.handled'
const RATE = 'satisfaction.rate'

function figure(indicator: string, years: readonly (readonly Reported[])[]): Headline {
  const board = boardOfYears(indicator, years)
  return headlineOf(board, { ...buildRequest(board, indicator), period: { year: 2022, span: 'Y' } }, null)
}

function numbers(...values: readonly (number | null)[]): Reported[] {
  return values.map((value) => ({ value }))
}

const open: Reported = { value: 1147, op: 'ge', raw: '1147件以上' }
const odd: Reported = { value: 1100, op: 'gt', raw: '1100余件' }

test.each([
  ['a plain sum', figure(HANDLED, [numbers(1000, 187)]), '/1,187/件', '/1,187/cases'],
  ['an open sum', figure(HANDLED, [[...numbers(40), open]]), '/1,187/件以上', '≥/1,187/cases'],
  [
    'a sum between two ends',
    figure(HANDLED, [[...numbers(40), odd]]),
    '/1,141–1,239/件（推定）',
    '/1,141–1,239/cases (implied)',
  ],
  ['a rate', figure(RATE, [numbers(96, 96.4, 97)]), '/96.4/%', '/96.4/%'],
])('%s is split into what is large and what stands beside it', (_, headline, chinese, english) => {
  const joined = (m: typeof zh): string => Object.values(amountOf(headline, m) ?? {}).join('/')
  expect([joined(zh), joined(en)]).toEqual([chinese, english])
})

test.each([
  ['nothing told', figure(HANDLED, [numbers(null, null)]), '没有可比数字'],
  ['one number', figure(HANDLED, [numbers(5, null)]), '可比的镇不足 2 个，不作合计'],
  ['two rates', figure(RATE, [numbers(95, 96)]), '可比的镇不足 3 个，不取中位数'],
])('%s is said in words, never as 0', (_, headline, words) => {
  expect(amountOf(headline, zh)).toBeNull()
  expect(noAmountText(headline, zh)).toBe(words)
  expect(noAmountText(headline, en)).not.toMatch(/\b0\b/)
})

test('the small line is said year by year, each with its own coverage', () => {
  const headline = figure(HANDLED, [numbers(10, 20, 30, 1), numbers(10, null, null), numbers(10, 20, 30, null)])
  expect(ariaLine(headline, zh)).toBe(
    '历年：2020 年 60 件（3/4 镇可比）；2021 年 可比的镇不足 3 个（1/4 镇可比）；2022 年 61 件（4/4 镇可比）；小图只按各年都可比的 3 镇连线',
  )
})

describe('the counts', () => {
  const counts = {
    towns: 15,
    reported: 14,
    due: 60,
    filled: 49,
    approximate: 9,
    partYear: 4,
    refused: 0,
    isSample: false,
  }

  test('read as one line', () => {
    expect(countsText(counts, zh.overview.headlineColumns(4), zh)).toBe(
      '15 镇，14 镇已报送；4 项核心指标应报 60 项，已报 49 项，其中 9 项为约数、4 项非全年',
    )
    expect(countsText(counts, en.overview.headlineColumns(4), en)).toBe(
      '15 towns, 14 reported; 4 headline indicators: 49 of 60 figures due were reported, including 9 approximate, 4 not for the full year',
    )
  })

  test('of a sample say what it holds, and not what is lacking', () => {
    const sample = { ...counts, isSample: true }
    expect(countsText(sample, zh.overview.headlineColumns(4), zh)).toBe(
      '15 镇，样本收录其中 14 镇的报告；4 项核心指标有数字 49 项，其中 9 项为约数、4 项非全年',
    )
    expect(countsText(sample, en.overview.headlineColumns(4), en)).not.toMatch(/due|reported/)
  })

  test('never call a number that could not be loaded left out', () => {
    expect(countsText({ ...counts, refused: 2 }, zh.overview.headlineColumns(4), zh)).toMatch(
      /4 项非全年；另有 2 项有数字，未能载入$/,
    )
  })

  test('leave out what there is none of', () => {
    const plain = { ...counts, approximate: 0, partYear: 0 }
    expect(countsText(plain, zh.overview.chosenColumns(3), zh)).toMatch(/3 项指标应报 60 项，已报 49 项$/)
  })
})

describe('takeaways', () => {
  const board = boardOfYears(HANDLED, [numbers(1, 2, 3, 4, 5, 6)])
  const codes = board.towns.map((town) => town.code)

  test.each([
    [{ reported: 6, missing: [] }, '**6** 镇全部报送。'],
    [{ reported: 5, missing: codes.slice(0, 1) }, '**6** 镇中 **5** 镇已报送，990101101镇未报送。'],
    [
      { reported: 1, missing: codes.slice(0, 5) },
      '**6** 镇中 **1** 镇已报送，990101101镇、990101102镇、990101103镇、990101104镇等 5 镇未报送。',
    ],
  ])('say who reported (%#)', (fields, words) => {
    expect(overviewTakeawayText({ kind: 'reporting', total: 6, ...fields }, board, zh)).toBe(words)
  })

  test('tell a change of a sum with its towns, both values and a percentage', () => {
    const headline = figure(HANDLED, [numbers(10, 20, 99), numbers(8, 12, null)])
    const { change } = headline
    expect(change && overviewTakeawayText({ kind: 'change', headline, change }, board, zh)).toBe(
      '信访办结：可比 2 镇合计由 **20 件** 变为 **30 件**，上升50.0%（较 2021 年）。',
    )
  })

  test('tell a change of a rate in percentage points', () => {
    const headline = figure(RATE, [numbers(95, 96.1, 97), numbers(95, 96.4, 97)])
    const { change } = headline
    expect(change && overviewTakeawayText({ kind: 'change', headline, change }, board, zh)).toBe(
      '群众满意率：可比 3 镇的中位数由 **96.4%** 变为 **96.1%**，下降0.3 个百分点（较 2021 年）。',
    )
  })
})
