import { expect, test } from 'vitest'
import { type Comparison, compare } from '../compare/compare.ts'
import { compareTakeaways } from '../takeaways/compareTakeaways.ts'
import { changeObstacles } from '../compare/change.ts'
import { evidenceOf } from './evidence.ts'
import type { Interval } from '../values/interval.ts'
import { readTown, type TownReading } from '../compare/readTown.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildQuestion,
  buildRequest,
  buildStock,
  buildTown,
} from '../testing/buildBoard.ts'

/** Five published reports of five unrelated towns: figures and number phrases only. */
const CANGCHENG = buildTown('440783104', { name: '苍城镇' })
const POTOU = buildTown('440804101', { name: '坡头镇' })
const GUANBUQIAO = buildTown('421202102', { name: '官埠桥镇' })
const KAICHENG = buildTown('640402104', { name: '开城镇' })
const MIAOBA = buildTown('500229104', { name: '庙坝镇' })

const UNTIL_MAY = { start: '2020-01-01', end: '2020-05-31' }
const YEAR_2019 = { start: '2019-01-01', end: '2019-12-31' }
const UNTIL_NOVEMBER = { start: '2021-01-01', end: '2021-11-12' }
const REPORTED: readonly ObservationFields[] = [
  {
    area: CANGCHENG.code,
    indicator: 'petitions.visitors',
    value: 270,
    op: 'gt',
    unit: '人次',
    raw: '270多人',
    period: UNTIL_MAY,
  },
  { area: CANGCHENG.code, indicator: 'propaganda.events', scope: '法治宣传', value: 5, period: UNTIL_MAY },
  { area: CANGCHENG.code, indicator: 'propaganda.events', scope: '平安创建宣传', value: 10, period: UNTIL_MAY },
  { area: CANGCHENG.code, indicator: 'legalAdvisor.visits', value: null, period: UNTIL_MAY },
  { area: POTOU.code, indicator: 'legalAdvisor.visits', value: 183, period: YEAR_2019 },
  { area: POTOU.code, indicator: 'context.advisors', value: 5, unit: '名', period: YEAR_2019 },
  { area: GUANBUQIAO.code, indicator: 'satisfaction.rate', scope: '未注明', value: 96, op: 'ge', raw: '96%以上' },
  { area: GUANBUQIAO.code, indicator: 'petitions.received', scope: '阳光信访平台', value: 99 },
  { area: KAICHENG.code, indicator: 'legalAdvisor.visits', value: null },
  { area: KAICHENG.code, indicator: 'context.villages', value: 16 },
  { area: MIAOBA.code, indicator: 'petitions.handled', scope: '县级交办', value: 50, period: UNTIL_NOVEMBER },
  { area: MIAOBA.code, indicator: 'petitions.resolved', scope: '县级交办', value: 46, period: UNTIL_NOVEMBER },
  { area: MIAOBA.code, indicator: 'petitions.resolved', scope: '系统转送', value: 4, period: UNTIL_NOVEMBER },
  { area: MIAOBA.code, indicator: 'legalAdvisor.visits', value: null, period: UNTIL_NOVEMBER },
]
const POTOU_VILLAGES = buildStock(POTOU.code, 'context.villages', {
  value: 12,
  period: { start: '2023-06-30', end: '2023-06-30' },
})
const SAMPLE = buildBoard({
  towns: [CANGCHENG, POTOU, GUANBUQIAO, KAICHENG, MIAOBA],
  observations: [...REPORTED.map(buildObservation), POTOU_VILLAGES],
  meta: { comparable: false, synthetic: false, classification: 'public' },
})

function read(town: typeof POTOU, indicator: string, changes: Parameters<typeof buildQuestion>[1] = {}): TownReading {
  return readTown(SAMPLE, town, buildQuestion(indicator, changes))
}

function compareLatest(indicator: string, scope: string | null = null): Comparison {
  return compare(SAMPLE, buildRequest(SAMPLE, indicator, { scope, period: { year: 'latest', span: null } }))
}

function ends(value: Interval | null): [number, number] | null {
  return value && [value.lo, value.hi]
}

test('坡头镇: 183 visits over 12 villages and 12 months are 1.27 per village and month, and say by what', () => {
  const reading = read(POTOU, 'legalAdvisor.visits', { measure: 'village-month', year: 2019 })
  expect(reading.placement).toBe('compared')
  expect(reading.value?.lo).toBeCloseTo(183 / 144, 12)
  expect(reading.denominator).toMatchObject({ months: 12, yearsApart: 4, observation: { value: 12, unit: '个' } })
  expect(reading.cautions).toEqual(['denominatorFar'])
})

test('坡头镇: five lawyers made 36.6 visits each', () => {
  expect(read(POTOU, 'legalAdvisor.visits', { measure: 'advisers', year: 2019 }).value?.lo).toBeCloseTo(36.6, 12)
})

test('坡头镇: the evidence shows 183 as written, beside 1.27 and its denominator', () => {
  const { observation } = read(POTOU, 'legalAdvisor.visits', { year: 2019 })
  const evidence = evidenceOf(SAMPLE, observation?.id ?? '', 'village-month')
  expect(evidence?.observation.value).toBe(183)
  expect(evidence?.measured?.value.lo).toBeCloseTo(1.27, 2)
  expect(evidence?.measured?.denominator.observation?.value).toBe(12)
})

test('庙坝镇: 46 settled of those assigned by the county and 4 of those from the system never become 50', () => {
  const whole = read(MIAOBA, 'petitions.resolved', { year: 2021, span: '0101-1112' })
  expect(whole).toMatchObject({ placement: 'textOnly', value: null, exclusions: ['scope'] })
  expect(whole.otherScopes.map((one) => [one.scope, one.value])).toEqual([
    ['县级交办', 46],
    ['系统转送', 4],
  ])
  const assigned = read(MIAOBA, 'petitions.resolved', { year: 2021, span: '0101-1112', scope: '县级交办' })
  expect(ends(assigned.value)).toEqual([46, 46])
})

test('庙坝镇: 50 closed is not 46 settled', () => {
  const closed = read(MIAOBA, 'petitions.handled', { year: 2021, span: '0101-1112', scope: '县级交办' })
  expect(ends(closed.value)).toEqual([50, 50])
})

test('庙坝镇: what runs to 12 November is not compared with a year', () => {
  const closed = read(MIAOBA, 'petitions.handled', { year: 2021, scope: '县级交办' })
  expect(closed).toMatchObject({ placement: 'notComparable', exclusions: ['period'] })
})

test('官埠桥镇: 96%以上 is 96 to 100, and asked for another satisfaction it is not that', () => {
  expect(read(GUANBUQIAO, 'satisfaction.rate', { scope: '未注明' })).toMatchObject({
    placement: 'compared',
    value: { lo: 96, hi: 100, loOpen: false, hiOpen: false, loImplied: false, hiImplied: true },
    cautions: ['impliedEnd'],
  })
  expect(read(GUANBUQIAO, 'satisfaction.rate', { scope: '信访' })).toMatchObject({ placement: 'textOnly', value: null })
})

test('苍城镇: January to May is never compared with a year, and its 270多 is 271–279', () => {
  const reading = read(CANGCHENG, 'petitions.visitors', { year: 2020 })
  expect(reading).toMatchObject({ placement: 'notComparable', exclusions: ['period'] })
  expect(ends(reading.value)).toEqual([271, 279])
  const wholeYear = buildObservation({ area: CANGCHENG.code, indicator: 'petitions.visitors', value: 600 })
  const board = buildBoard({ towns: [CANGCHENG], observations: [...REPORTED.map(buildObservation), wholeYear] })
  const before = readTown(board, CANGCHENG, buildQuestion('petitions.visitors', { year: 2020, span: null }))
  const after = readTown(board, CANGCHENG, buildQuestion('petitions.visitors', { span: null }))
  expect(changeObstacles(board, { before, after }, buildQuestion('petitions.visitors').indicator)).toEqual(['period'])
})

test('苍城镇: five legal events and ten safety events are never fifteen', () => {
  const reading = read(CANGCHENG, 'propaganda.events', { year: 2020, span: '0101-0531' })
  expect(reading.value).toBeNull()
  expect(reading.otherScopes.map((one) => one.value)).toEqual([10, 5])
})

test('开城镇: advisers are spoken of, but no visit is counted', () => {
  expect(read(KAICHENG, 'legalAdvisor.visits', { measure: 'village-month' })).toMatchObject({
    state: 'noNumber',
    placement: 'textOnly',
    value: null,
    exclusions: [],
  })
})

test('a sample of unrelated towns is shown side by side and never compared', () => {
  for (const comparison of [compareLatest('legalAdvisor.visits'), compareLatest('satisfaction.rate', '未注明')]) {
    expect(comparison.verdict.level).toBe('notComparable')
    expect(comparison.verdict.limits).toContain('unrelatedTowns')
    expect([comparison.median, comparison.sum]).toEqual([null, null])
    expect(comparison.rows.map((row) => row.rank)).toEqual([null, null, null, null, null])
    expect(compareTakeaways(comparison)).toEqual([])
  }
})

test('in a sample each town answers for its own year', () => {
  expect(compareLatest('legalAdvisor.visits').rows.map((row) => row.year)).toEqual([2022, 2020, 2019, 2021, 2022])
})
