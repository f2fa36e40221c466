import { describe, expect, test } from 'vitest'
import {
  buildBoard,
  buildObservation,
  buildStock,
  buildTowns,
  type ObservationFields,
} from '../../domain/testing/buildBoard.ts'
import { type ProfileRow, townProfile } from '../../domain/town/townProfile.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import { invariant } from '../../lib/invariant.ts'
import { changeCell, peersCell, positionCell, valueCell } from './profileCells.ts'

const HANDLED = 'petitions.handled'
const EVENTS = 'propaganda.events'
const RATE = 'satisfaction.rate'
const VISITS = 'legalAdvisor.visits'
const [HOME = '', ...PEERS] = buildTowns(4).map(({ code }) => code)

type Reported = Partial<ObservationFields>

/** The row of an indicator for a town that told this, among three peers. */
function rowOf(indicator: string, own: Reported | null, peers: readonly Reported[], comparable = true): ProfileRow {
  const all = [own, ...peers].flatMap((fields, index) => {
    const area = [HOME, ...PEERS][index] ?? ''
    return fields ? [buildObservation({ area, indicator, value: 0, ...fields })] : []
  })
  const villages = [HOME, ...PEERS].map((code) => buildStock(code, 'context.villages', { value: 12 }))
  const stocks = indicator === VISITS ? villages : []
  const board = buildBoard({ towns: buildTowns(4), observations: [...all, ...stocks], meta: { comparable } })
  const [area] = board.towns
  const row = area && townProfile(board, area, 2022).rows.find((one) => one.indicator.id === indicator)
  invariant(row, `no row ${indicator}`)
  return row
}

function values(...all: readonly number[]): Reported[] {
  return all.map((value) => ({ value }))
}

describe('the position', () => {
  test.each<[string, number, string]>([
    ['above each', 50, '多于同类中位数'],
    ['above the median', 25, '多于同类中位数'],
    ['at the median', 20, '等于同类中位数'],
    ['below each', 5, '少于同类中位数'],
  ])('of a neutral count is more or fewer than the median, and no rank: %s', (_name, value, text) => {
    expect(positionCell(rowOf(HANDLED, { value }, values(10, 20, 30)), zh)).toEqual({ text, side: null })
  })

  test.each<[string, number, string, 'better' | 'worse' | null]>([
    ['above each', 50, '优于全部同类镇', 'better'],
    ['a tie with the best', 30, '优于同类中位数', 'better'],
    ['at the median', 20, '等于同类中位数', null],
    ['a tie with the last', 10, '落后于同类中位数', 'worse'],
    ['below each', 5, '落后于全部同类镇', 'worse'],
  ])('of what has a better side says which: %s', (_name, value, text, side) => {
    expect(positionCell(rowOf(EVENTS, { value }, values(10, 20, 30)), zh)).toEqual({ text, side })
  })

  test('is not told where readings of an approximate number disagree', () => {
    const approximate = { value: 20, op: 'approx' as const, raw: '约20件' }
    expect(positionCell(rowOf(HANDLED, approximate, values(10, 20, 30)), zh)).toEqual({
      text: '因有约数，与同类中位数分不出多少',
      side: null,
    })
    expect(positionCell(rowOf(EVENTS, approximate, values(10, 20, 30)), zh).text).toBe(
      '因有约数，与同类中位数分不出高低',
    )
  })

  test('has digits beside it that tell the value from the median, however near they are', () => {
    const row = rowOf(VISITS, { value: 121 }, [{ value: 100 }, { value: 120.7 }, { value: 140 }])
    expect(valueCell(row, zh).text).toBe('10.08 次/村')
    expect(peersCell(row, zh).median).toBe('中位数 10.06')
    expect(positionCell(row, zh).text).toBe('优于同类中位数')
  })

  test.each<[string, ProfileRow, string]>([
    ['too few peers, which the column of peers says', rowOf(HANDLED, { value: 5 }, values(10, 20)), '—'],
    ['another unit', rowOf(HANDLED, { value: 5, unit: '人次' }, values(10, 20, 30)), '—（不参与比较）'],
    ['silence, which the value says already', rowOf(HANDLED, null, values(10, 20, 30)), '—'],
    ['a tiny base', rowOf(RATE, { value: 100, num: 4, den: 4 }, values(90, 91, 92)), '—（不参与比较）'],
    ['a ceiling', rowOf(RATE, { value: 99.6 }, values(99.5, 99.7, 100)), '—（均在 99.5% 以上，无区分度）'],
    ['strangers', rowOf(HANDLED, { value: 5 }, values(10, 20, 30), false), '—（各镇不属同一个县，没有同类）'],
  ])('is a dash with its reason: %s', (_name, row, text) => {
    expect(positionCell(row, zh)).toEqual({ text, side: null })
  })
})

describe('the peers', () => {
  test('have a median, a range and a number', () => {
    expect(peersCell(rowOf(HANDLED, { value: 5 }, values(10, 20, 35)), zh)).toEqual({
      median: '中位数 20',
      range: '10–35（3 镇）',
    })
  })

  test('keep an open end open', () => {
    const open = { value: 60, op: 'gt' as const, raw: '超过60件' }
    expect(peersCell(rowOf(HANDLED, { value: 5 }, [...values(10, 20), open]), zh).range).toBe('10以上（3 镇）')
  })

  test('below three are only counted', () => {
    expect(peersCell(rowOf(HANDLED, { value: 5 }, values(10)), zh)).toEqual({ median: '—（可比的仅 1 镇）', range: '' })
    expect(peersCell(rowOf(HANDLED, { value: 5 }, []), en).median).toBe('— (no comparable town)')
  })
})

describe('the value', () => {
  test.each<[string, string, Reported, string, string]>([
    ['a count', HANDLED, { value: 214 }, '214 件', ''],
    ['zero', HANDLED, { value: 0 }, '0 件', ''],
    ['as the report words it', HANDLED, { value: 100, op: 'gt', raw: '100余件' }, '100余件', ''],
    ['no number', HANDLED, { value: null }, '提及，无数字', ''],
    ['not disclosed', HANDLED, { value: null, status: 'Q' }, '不公开', ''],
    ['a tiny base', RATE, { value: 66.7, num: 4, den: 6 }, '4/6 基数不足 10', ''],
    ['an impossible rate', RATE, { value: 103.5 }, '103.5% 超出 0–100%', ''],
    ['half a year', HANDLED, { value: 63, period: { start: '2022-01-01', end: '2022-06-30' } }, '63 件', '仅上半年'],
    ['another unit', HANDLED, { value: 270, unit: '人次' }, '270 人次 单位不同，不入图', ''],
    ['another scope', HANDLED, { value: 96, scope: '县级交办' }, '县级交办 96 件；口径不同', ''],
  ])('%s', (_name, indicator, reported, text, note) => {
    expect(valueCell(rowOf(indicator, reported, values(10, 20, 30)), zh)).toMatchObject({ text, note })
  })

  test('a missing report is said, not left empty', () => {
    expect(valueCell(rowOf(HANDLED, null, values(10, 20, 30)), zh).text).toBe('未报送')
  })

  test('a quotient stands with what the report says', () => {
    expect(valueCell(rowOf(VISITS, { value: 120 }, values(10, 20, 30)), zh)).toMatchObject({
      text: '10.0 次/村',
      reported: '报告：120 次',
    })
  })
})

test('a change is on a side only where there is a better one', () => {
  const change = { direction: 'down' as const, difference: { lo: -2, hi: -2 }, ratio: { lo: -0.2, hi: -0.2 } }
  const ends = { loOpen: false, hiOpen: false, loImplied: false, hiImplied: false }
  const interval = { lo: 10, hi: 10, ...ends }
  const reportedChange = {
    kind: 'known' as const,
    from: 2021,
    before: interval,
    after: { lo: 8, hi: 8, ...ends },
    change: { ...change, difference: { ...change.difference, ...ends }, ratio: { ...change.ratio, ...ends } },
  }
  const cell = (id: string) => changeCell({ ...rowOf(id, { value: 8 }, []), change: reportedChange }, zh)
  expect(cell(HANDLED)).toEqual({ text: '▼ 下降20.0%', side: null })
  expect(cell(EVENTS)).toEqual({ text: '▼ 下降20.0%', side: 'worse' })
})

test.each<[ProfileRow['change'], string]>([
  [{ kind: 'noEarlierYear' }, '—（没有上一年的数据）'],
  [{ kind: 'silent', when: 'this', state: 'notMentioned' }, '—（本年未提及）'],
  [{ kind: 'silent', when: 'before', state: 'noReport' }, '—（上年未报送）'],
  [{ kind: 'obstacles', obstacles: ['period', 'break'] }, '—（期间不同、口径变化）'],
])('no change has a reason: %j', (change, text) => {
  expect(changeCell({ ...rowOf(HANDLED, { value: 8 }, []), change }, zh)).toEqual({ text, side: null })
})
