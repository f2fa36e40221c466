import type { Figure } from './demoFigures.ts'

/**
 * One awkward thing of one yearly report. Without `beside` it takes the place of the ordinary figures of that
 * indicator, `figure: null` means the report does not mention it, and `restates` moves it to an earlier year.
 */
export interface Special {
  town: string
  year: number
  indicator: string
  figure: Partial<Figure> | null
  beside?: true
  restates?: number
}

type Row = readonly [string, number, string, Partial<Figure> | null, ...('beside' | number)[]]

const HANDLED = 'petitions.handled'
const RECEIVED = 'petitions.received'
const RESOLVED = 'petitions.resolved'
const HANDLED_RATE = 'petitions.handledRate'
const RESOLVED_RATE = 'petitions.resolvedRate'
const HOTLINE = 'hotline.received'
const VISITS = 'legalAdvisor.visits'
const EVENTS = 'propaganda.events'
const AUDIENCE = 'propaganda.audience'
const SATISFACTION = 'satisfaction.rate'

const COUNTY = '县级交办'
const SYSTEM = '系统转送'

const ROWS: readonly Row[] = [
  ['平川镇', 2018, VISITS, spoken('一村一法律顾问')],
  ['城西街道', 2018, HANDLED, { value: 70, op: 'approx' }],
  ['城西街道', 2018, RESOLVED, null],
  ['松坪乡', 2018, HOTLINE, { value: 0, raw: '无热线工单' }],
  ['西山乡', 2019, VISITS, spoken('一村一法律顾问')],
  ['东湖乡', 2019, 'disputes.received', { value: 0, raw: '未发生' }],
  ['东湖乡', 2019, 'disputes.resolved', null],
  ['高岭镇', 2019, HOTLINE, { value: 400, op: 'lt' }],
  ['白鹭镇', 2020, SATISFACTION, spoken('群众满意度测评')],
  ['龙泉镇', 2020, SATISFACTION, { value: 95.8, scope: '未注明' }],
  ['东湖乡', 2020, RECEIVED, { value: 0 }],
  ['东湖乡', 2020, HANDLED, { value: 0 }],
  ['东湖乡', 2020, RESOLVED, null],
  ['东湖乡', 2020, HANDLED_RATE, null],
  ['平川镇', 2020, HANDLED, { value: 31, scope: COUNTY }, 'beside'],
  ['平川镇', 2020, HANDLED, { value: 18, scope: SYSTEM }, 'beside'],
  ['云溪镇', 2020, HOTLINE, { value: 45 }],
  ['云溪镇', 2021, HOTLINE, { value: 486 }],
  ['双河镇', 2021, SATISFACTION, { value: 96.7, scope: '热线' }],
  ['云岭彝族苗族乡', 2021, RECEIVED, null],
  ['云岭彝族苗族乡', 2021, HANDLED, { value: 38, scope: COUNTY }],
  ['云岭彝族苗族乡', 2021, HANDLED, { value: 24, scope: SYSTEM }],
  ['云岭彝族苗族乡', 2021, RESOLVED, { value: 33, scope: COUNTY }],
  ['云岭彝族苗族乡', 2021, HANDLED_RATE, null],
  ['青禾镇', 2021, VISITS, { value: 119 }],
  ['城西街道', 2021, HANDLED, spoken('信访事项及时办理')],
  ['城西街道', 2021, RESOLVED, null],
  ['城西街道', 2021, HANDLED_RATE, null],
  ['云溪镇', 2022, HANDLED, { value: 100, op: 'gt' }],
  ['云溪镇', 2022, RESOLVED, null],
  ['云溪镇', 2022, HANDLED_RATE, null],
  ['龙泉镇', 2022, EVENTS, { value: 20, op: 'gt' }],
  ['白鹭镇', 2022, SATISFACTION, { value: 96, op: 'ge' }],
  ['高岭镇', 2022, SATISFACTION, null],
  ['云岭彝族苗族乡', 2022, SATISFACTION, null],
  ['东湖乡', 2022, SATISFACTION, null],
  ['大安镇', 2022, SATISFACTION, null],
  ['西山乡', 2022, VISITS, null],
  ['西山乡', 2022, SATISFACTION, { value: 99 }],
  ['西山乡', 2022, RECEIVED, { value: 48 }],
  ['西山乡', 2022, HANDLED_RATE, { value: 99, num: 44, den: 48 }],
  ['东湖乡', 2022, HANDLED, { value: 0, raw: '未发生信访事项' }],
  ['东湖乡', 2022, RECEIVED, null],
  ['东湖乡', 2022, RESOLVED, null],
  ['东湖乡', 2022, HANDLED_RATE, null],
  ['大安镇', 2022, HANDLED, { value: 270, unit: '人次' }],
  ['大安镇', 2022, RESOLVED, null],
  ['大安镇', 2022, HANDLED_RATE, null],
  ['青禾镇', 2022, VISITS, { value: 124, raw: '上年124次', note: '本报告更正上年数' }, 2021],
  ['东湖乡', 2023, SATISFACTION, { value: 66.7, num: 4, den: 6 }],
  ['双河镇', 2023, RESOLVED, { value: null, status: 'Q', raw: '不予公开' }],
  ['城东街道', 2023, 'legalAdvisor.consultations', { value: null, status: 'M', raw: '未设法律咨询点' }],
  ['云岭彝族苗族乡', 2023, SATISFACTION, { value: 95.5, scope: '法律服务' }],
  ['大安镇', 2023, AUDIENCE, { value: 2400, op: 'approx', status: 'E' }],
  ['石桥镇', 2023, HANDLED, { value: 96, scope: COUNTY }, 'beside'],
  ['石桥镇', 2023, HANDLED, { value: 71, scope: SYSTEM }, 'beside'],
  ['石桥镇', 2024, HANDLED, { value: 221, raw: '2023年221件', note: '本报告更正上年数' }, 2023],
  ['石桥镇', 2024, HANDLED, { value: 104, scope: COUNTY }, 'beside'],
  ['石桥镇', 2024, HANDLED, { value: 83, scope: SYSTEM }, 'beside'],
  ['青禾镇', 2024, HANDLED, null],
  ['双河镇', 2024, SATISFACTION, spoken('群众满意度测评')],
  ['城东街道', 2024, SATISFACTION, { value: 93.6, scope: '平安' }],
  ['大安镇', 2024, RECEIVED, { value: 138 }],
  ['大安镇', 2024, HANDLED, { value: 141 }],
  ['大安镇', 2024, RESOLVED, null],
  ['大安镇', 2024, HANDLED_RATE, null],
  ['西山乡', 2024, SATISFACTION, { value: 95.8, num: 23, den: 24 }],
  ['清水镇', 2024, HANDLED, { value: 130, op: 'gt', upper: 139 }],
  ['清水镇', 2024, RESOLVED, null],
  ['清水镇', 2024, HANDLED_RATE, null],
  ['双河镇', 2025, RECEIVED, { value: 101, scope: COUNTY }],
  ['双河镇', 2025, RECEIVED, { value: 74, scope: SYSTEM }],
  ['双河镇', 2025, HANDLED, { value: 98, scope: COUNTY }],
  ['双河镇', 2025, HANDLED, { value: 70, scope: SYSTEM }],
  ['双河镇', 2025, RESOLVED, null],
  ['双河镇', 2025, HANDLED_RATE, null],
  ['石桥镇', 2025, HANDLED, { value: 112, scope: COUNTY }, 'beside'],
  ['石桥镇', 2025, HANDLED, { value: 79, scope: SYSTEM }, 'beside'],
  ['石桥镇', 2025, SATISFACTION, { value: 97.2, scope: '热线' }, 'beside'],
  ['大安镇', 2025, HANDLED, { value: 180, unit: '人次' }],
  ['大安镇', 2025, RECEIVED, null],
  ['大安镇', 2025, RESOLVED, null],
  ['大安镇', 2025, HANDLED_RATE, null],
  ['东湖乡', 2025, HANDLED, { value: 0 }],
  ['东湖乡', 2025, RECEIVED, { value: 0, raw: '未发生信访事项' }],
  ['东湖乡', 2025, RESOLVED, null],
  ['东湖乡', 2025, HANDLED_RATE, null],
  ['龙泉镇', 2025, HANDLED, { value: 120, op: 'gt' }],
  ['龙泉镇', 2025, RESOLVED, null],
  ['龙泉镇', 2025, HANDLED_RATE, null],
  ['云岭彝族苗族乡', 2025, VISITS, spoken('一村一法律顾问')],
  ['云岭彝族苗族乡', 2025, RECEIVED, { value: 50 }],
  ['云岭彝族苗族乡', 2025, HANDLED, { value: 50 }],
  ['云岭彝族苗族乡', 2025, RESOLVED, { value: 46 }],
  ['云岭彝族苗族乡', 2025, RESOLVED_RATE, { value: 99, num: 46, den: 50 }],
  ['云岭彝族苗族乡', 2025, HANDLED_RATE, null],
  ['清水镇', 2025, HANDLED, { value: 134, status: 'P', raw: '134件（初步）' }],
  ['白鹭镇', 2025, EVENTS, { value: 20, op: 'gt' }],
  ['城西街道', 2025, VISITS, { value: 140, op: 'gt', raw: '140多次' }],
  ['城东街道', 2025, SATISFACTION, { value: 95, op: 'ge' }],
  ['青禾镇', 2025, SATISFACTION, { value: 96.4, scope: '未注明' }],
  ['云溪镇', 2025, SATISFACTION, null],
  ['高岭镇', 2025, AUDIENCE, { value: 2000, op: 'lt' }],
]

export const demoSpecials: readonly Special[] = ROWS.map(specialOfRow)

/** Spoken of without a number. */
function spoken(raw: string): Partial<Figure> {
  return { value: null, status: 'L', raw }
}

function specialOfRow([town, year, indicator, figure, how]: Row): Special {
  const special: Special = { town, year, indicator, figure }
  if (how === 'beside') special.beside = true
  if (typeof how === 'number') special.restates = how
  return special
}
