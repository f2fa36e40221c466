import { describe, expect, test } from 'vitest'
import { dataRows, type DataFilter } from '../../domain/tables/dataRows.ts'
import { buildBoard, buildObservation, buildTown, type ObservationFields } from '../../domain/testing/buildBoard.ts'
import { dataTakeawayText } from '../takeaways/dataTakeawayText.ts'
import { filterText, percentText, rowWords, shareText } from './dataWords.ts'
import { en } from '../en.ts'
import { zh } from '../zh.ts'

const A = '990101101'
const HANDLED = 'petitions.handled'
const NONE = { all: [], byObservation: new Map(), byTown: new Map() }

function wordsOf(fields: Partial<ObservationFields>, m = zh) {
  const reported = buildObservation({ area: A, indicator: HANDLED, value: 214, ...fields })
  const board = buildBoard({ towns: [buildTown(A, { name: '石桥镇' })], observations: [reported] })
  const [row] = dataRows(board, NONE)
  if (!row) throw new Error('no row')
  return rowWords(row, board, m)
}

describe('the words of a row', () => {
  test.each([
    ['a plain number', {}, { value: '214 件', reading: '214', state: '有数字', scope: '报告总数' }],
    ['zero', { value: 0 }, { value: '0 件', reading: '0', state: '报告为 0' }],
    ['余', { value: 100, op: 'gt', raw: '100余件' }, { value: '100余件', reading: '101–199（推定）' }],
    ['以上', { value: 100, op: 'ge', raw: '100件以上' }, { value: '100 件以上', reading: '100以上' }],
    ['no number', { value: null }, { value: '提及，无数字', reading: '—', state: '提及，无数字' }],
    ['not disclosed', { value: null, status: 'Q' }, { value: '不公开', state: '不公开' }],
    ['a scope', { scope: '县级交办' }, { scope: '县级交办' }],
    ['a half year', { period: { start: '2022-01-01', end: '2022-06-30' } }, { year: '2022 年上半年' }],
    ['no section', {}, { source: '2022 年报告' }],
    ['a section', { locator: { section: '一（三）3', start: null, end: null } }, { source: '一（三）3' }],
    ['a revision', { revision: 2 }, { version: '第 2 次修订' }],
  ] satisfies [string, Partial<ObservationFields>, object][])('%s', (_, fields, expected) => {
    expect(wordsOf(fields)).toMatchObject(expected)
  })

  test('English', () => {
    expect(wordsOf({ value: 100, op: 'gt', raw: '100余件' }, en)).toMatchObject({
      indicator: 'Petitions closed',
      reading: '101–199 (implied)',
      state: 'Number',
    })
  })
})

test('a cell without a report says so in every column that could be read as a number', () => {
  const board = buildBoard({
    towns: [buildTown(A), buildTown('990101102')],
    observations: [buildObservation({ area: A, indicator: HANDLED, value: 1 })],
  })
  const silent = dataRows(board, NONE).find((row) => row.observation === null)
  if (!silent) throw new Error('no silent row')
  expect(rowWords(silent, board, zh)).toMatchObject({ year: '2022 年', value: '未报送', reading: '—', state: '未报送' })
})

test.each([
  [{ reported: 49, expected: 60 }, 0, '82%'],
  [{ reported: 912, expected: 1020 }, 1, '89.4%'],
  [{ reported: 60, expected: 60 }, 0, '100%'],
  [{ reported: 999, expected: 1000 }, 0, '99.9%'],
  [{ reported: 9999, expected: 10_000 }, 0, '99.99%'],
  [{ reported: 1, expected: 1000 }, 0, '0.1%'],
  [{ reported: 0, expected: 60 }, 0, '0%'],
])('the share %o with %d digits is %s: a part never reads as all or as nothing', (share, digits, expected) => {
  expect(percentText(share, digits)).toBe(expected)
})

test('shares name both counts; where nothing is expected there is no share', () => {
  expect(shareText({ reported: 49, expected: 60 }, zh)).toBe('49/60，82%')
  expect(shareText({ reported: 0, expected: 0 }, zh)).toBe('不计')
})

test('what the heading does not say is said of the filter', () => {
  const filter: DataFilter = {
    towns: null,
    year: null,
    indicator: null,
    scope: { scope: null },
    state: 'noReport',
    finding: 'any',
  }
  expect(filterText(filter, { by: 'value', reversed: true }, zh)).toBe(
    '口径：报告总数；状态：未报送；发现：有发现的；按数值从大到小排列',
  )
  expect(filterText({ ...filter, scope: null, state: null, finding: null }, null, en)).toBe('in official order')
})

describe('takeaways', () => {
  const board = buildBoard({ towns: [buildTown(A, { name: '石桥镇' })] })

  test('in the register of the office', () => {
    const share = { reported: 912, expected: 1020 }
    expect(dataTakeawayText({ kind: 'coverage', towns: 15, share }, board, zh)).toBe(
      '15 镇应报 **1,020** 项，已报 **912** 项（89.4%）。',
    )
    expect(dataTakeawayText({ kind: 'noReport', reports: [{ town: A, year: 2022 }] }, board, zh)).toBe(
      '未报送 **1** 份：石桥镇 2022 年。',
    )
    expect(dataTakeawayText({ kind: 'findings', count: 3, serious: 0 }, board, zh)).toBe('数据质量发现 **3** 条。')
  })

  test('of many missing reports a few are named and all counted', () => {
    const reports = Array.from({ length: 9 }, (_, index) => ({ town: A, year: 2010 + index }))
    const text = dataTakeawayText({ kind: 'noReport', reports }, board, zh)
    expect(text).toMatch(/^未报送 \*\*9\*\* 份：.*2015 年等 9 份。$/)
    expect(text.match(/石桥镇/g)).toHaveLength(6)
  })
})
