import { expect, test } from 'vitest'
import { buildSource, buildTown } from '../testing/buildBoard.ts'
import { codesIn, findIn, inYear, type Said, TOWN } from '../testing/findIn.ts'

const HOTLINE = 'hotline.received'
const EVENTS = 'propaganda.events'
const H1_2023 = { period: { start: '2023-01-01', end: '2023-06-30' }, source: 'h1' }
/** Of its own year only where a figure is from it. */
const HALF_YEAR = buildSource(TOWN, 2023, { id: 'h1', title: '上半年工作情况', period: H1_2023.period })
const LARGE: Said[] = [
  [HOTLINE, 45],
  [HOTLINE, 486, inYear(2023)],
]

const CASES: readonly (readonly [name: string, codes: string, ...said: Said[]])[] = [
  ['45, then 486', 'jump', ...LARGE],
  ['45, then 449', '', [HOTLINE, 45], [HOTLINE, 449, inYear(2023)]],
  ['45, then 450', 'jump', [HOTLINE, 45], [HOTLINE, 450, inYear(2023)]],
  ['486, then 45', 'jump', [HOTLINE, 486], [HOTLINE, 45, inYear(2023)]],
  ['0, then 486', '', [HOTLINE, 0], [HOTLINE, 486, inYear(2023)]],
  ['486, then 0', '', [HOTLINE, 486], [HOTLINE, 0, inYear(2023)]],
  ['40余, then 486', '', [HOTLINE, 40, { op: 'gt' }], [HOTLINE, 486, inYear(2023)]],
  ['40余, then 490', 'jump', [HOTLINE, 40, { op: 'gt' }], [HOTLINE, 490, inYear(2023)]],
  ['40以上, then any number', '', [HOTLINE, 40, { op: 'ge' }], [HOTLINE, 4900, inYear(2023)]],
  [
    'a year between without a number',
    'jump',
    [HOTLINE, 45],
    [HOTLINE, null, inYear(2023)],
    [HOTLINE, 486, inYear(2024)],
  ],
  ['other months', '', [HOTLINE, 486], [HOTLINE, 45, H1_2023]],
  ['another scope', '', [HOTLINE, 45], [HOTLINE, 486, inYear(2023, { scope: '疫情' })]],
  ['a break between', '', [HOTLINE, 45], [HOTLINE, 486, inYear(2023, { status: 'B' })]],
  ['24 twice', 'copiedFromLastYear', [EVENTS, 24], [EVENTS, 24, inYear(2023)]],
  ['24, then 25', '', [EVENTS, 24], [EVENTS, 25, inYear(2023)]],
  ['0 twice', '', [EVENTS, 0], [EVENTS, 0, inYear(2023)]],
  ['9 twice', '', [EVENTS, 9], [EVENTS, 9, inYear(2023)]],
  ['10 twice', 'copiedFromLastYear', [EVENTS, 10], [EVENTS, 10, inYear(2023)]],
  ['24 and 24余', '', [EVENTS, 24], [EVENTS, 24, inYear(2023, { op: 'gt' })]],
  ['20余 twice', 'copiedFromLastYear', [EVENTS, 20, { op: 'gt' }], [EVENTS, 20, inYear(2023, { op: 'gt' })]],
  ['24 two years apart', '', [EVENTS, 24], [EVENTS, 24, inYear(2024)]],
  ['24 of other months', '', [EVENTS, 24], [EVENTS, 24, H1_2023]],
  ['24 of another scope', '', [EVENTS, 24], [EVENTS, 24, inYear(2023, { scope: '平安创建宣传' })]],
  ['100 % twice', '', ['petitions.handledRate', 100], ['petitions.handledRate', 100, inYear(2023)]],
  ['96.5 % twice', 'copiedFromLastYear', ['satisfaction.rate', 96.5], ['satisfaction.rate', 96.5, inYear(2023)]],
  [
    '96 % of other counts',
    '',
    ['satisfaction.rate', 96, { num: 48, den: 50 }],
    ['satisfaction.rate', 96, inYear(2023, { num: 72, den: 75 })],
  ],
  ['stocks stay put', '', ['context.villages', 14], ['context.villages', 14, inYear(2023)], [HOTLINE, 3]],
]

test.each(CASES.map(([name, codes, ...said]) => ({ name, codes, said })))('$name: $codes', ({ codes, said }) => {
  const years = said.flatMap(([, , fields]) => (fields?.period ? Number(fields.period.start.slice(0, 4)) : []))
  const isGap = years.includes(2024) && !years.includes(2023)
  // A figure of its own for the year between, so that its report is not missing.
  const filled: Said[] = isGap ? [...said, ['disputes.screened', 3, inYear(2023)]] : said
  expect(codesIn(filled, { sources: [HALF_YEAR] })).toBe(codes)
})

test('a merger explains a jump', () => {
  const merged = buildTown('990101204', { validTo: '2022-12-31', succeededBy: [TOWN] })
  expect(codesIn(LARGE, { towns: [buildTown(TOWN), merged] })).toBe('noReport')
})

test('a report that repeats the one before is told as one', () => {
  const repeated = ['petitions.received', EVENTS, 'propaganda.lectures', HOTLINE]
  const said = repeated.flatMap((indicator, position): Said[] => [
    [indicator, 20 + position],
    [indicator, indicator === HOTLINE ? 70 : 20 + position, inYear(2023)],
  ])
  const found = findIn(said)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ code: 'copiedFromLastYear', severity: 'notable', indicator: null, year: 2023 })
  expect(found[0]?.params).toEqual({ copied: 3, of: 4 })
  expect(found[0]?.observations).toHaveLength(3)
})
