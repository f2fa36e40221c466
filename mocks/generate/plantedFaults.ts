import type { FindingCode } from '../../src/domain/findings/finding.ts'
import type { LoadIssueCode } from '../../src/domain/board/loadIssue.ts'
import { figureOf, idOf, type Row, soundValue, spellingOf } from './soundFigures.ts'

/** One thing that is wrong, and what has to be said about it. */
export interface PlantedFault {
  /** In the words of the format page. */
  fault: string
  code: FindingCode | LoadIssueCode
  /** Null when it is about several towns, or about a row that names no town. */
  town: string | null
  year: number
  /** Null when it is about a whole report. */
  indicator: string | null
  /** Rows that take the place of the sound ones of the same figure and report, or stand beside them. */
  rows?: readonly Row[]
  /** Sound figures of the town and year that would only repeat the fault. */
  without?: readonly string[]
  /** The year's report is missing. */
  missing?: true
  /** What is different about the year's report. */
  source?: Row
  /** Another report. */
  besides?: Row
}

const HANDLED = 'petitions.handled'
const RECEIVED = 'petitions.received'
const RESOLVED = 'petitions.resolved'
const RATE = 'petitions.handledRate'
const HOTLINE = 'hotline.received'
const EVENTS = 'propaganda.events'
const MATERIALS = 'propaganda.materials'
const VISITS = 'legalAdvisor.visits'
const SATISFACTION = 'satisfaction.rate'
const MEDIATION = 'disputes.resolvedRate'

const UNTIL_NOVEMBER = { start: '2022-01-01', end: '2022-11-12' }
const OLD_LIST = { id: 'codes-990103108', area: '990103108', title: '村（社区）名录' }
const IN_2020 = { start: '2020-01-01', end: '2020-12-31' }

/** What contradicts itself, is missing or misleads: the loader takes all of it, and nothing of it is corrected. */
const misleading: readonly PlantedFault[] = [
  { fault: 'no report', code: 'noReport', town: '990103101', year: 2023, indicator: null, missing: true },
  spoiled('rate outside 0–100', 'rateOutside', ['990103102', 2024, SATISFACTION, { value: 103.5 }]),
  {
    ...spoiled('handled more than received', 'handledExceedsReceived', [
      '990103103',
      2024,
      HANDLED,
      { value: soundValue('990103103', 2024, RECEIVED) + 3 },
    ]),
    without: [RATE],
  },
  spoiled('resolved more than handled', 'resolvedExceedsHandled', [
    '990103105',
    2022,
    RESOLVED,
    { value: soundValue('990103105', 2022, HANDLED) + 4 },
  ]),
  spoiled('part exceeds its total', 'partsExceedTotal', [
    '990103106',
    2024,
    RECEIVED,
    { scope: '县级交办', value: soundValue('990103106', 2024, RECEIVED) + 30 },
  ]),
  spoiled('rate disagrees with its own counts', 'rateDisagrees', [
    '990103107',
    2024,
    SATISFACTION,
    { value: 99, num: 44, den: 48 },
  ]),
  spoiled('rate disagrees with the counts of the report', 'rateDisagrees', ['990103108', 2023, RATE, { value: 99.9 }]),
  {
    ...spoiled('two documents disagree', 'tellingsDisagree', [
      '990103109',
      2024,
      EVENTS,
      { value: 61, source: 'bulletin-109' },
    ]),
    besides: { id: 'bulletin-109', area: '990103109', title: '普法工作情况通报', period: periodOf(2024) },
  },
  spoiled('a later report tells last year anew', 'tellingsDisagree', [
    '990103110',
    2023,
    VISITS,
    { value: 260, source: idOf('990103110', 2024), revision: 2 },
  ]),
  // The mobile number of the operator's own examples.
  spoiled('phone number in a text', 'personalData', ['990103111', 2022, EVENTS, { raw: '联系电话13800138000' }]),
  // The example of the standard for ID numbers (GB 11643-1999).
  spoiled('ID number in a text', 'personalData', ['990103112', 2023, MATERIALS, { note: '登记号11010519491231002X' }]),
  spoiled('name in a text', 'personalData', ['990103102', 2022, RECEIVED, { note: '信访人张三反映较多' }]),
  spoiled('unit not the indicator’s', 'unitDiffers', ['990103103', 2022, HANDLED, { value: 270, unit: '人次' }]),
  {
    fault: 'period shorter than the title’s year',
    code: 'periodShorterThanTitle',
    town: '990103104',
    year: 2022,
    indicator: null,
    source: { period: UNTIL_NOVEMBER },
  },
  {
    fault: 'only part of the year',
    code: 'partOfYear',
    town: '990103110',
    year: 2022,
    indicator: null,
    source: { title: '菊坡镇2022年上半年工作总结', period: { start: '2022-01-01', end: '2022-06-30' } },
  },
  {
    ...spoiled('ten times last year’s', 'jump', ['990103105', 2024, HOTLINE, { value: 8640 }]),
    without: ['hotline.handled'],
  },
  spoiled('the same as last year', 'copiedFromLastYear', [
    '990103106',
    2023,
    EVENTS,
    { value: soundValue('990103106', 2022, EVENTS) },
  ]),
  {
    fault: 'report names no period',
    code: 'periodUnnamed',
    town: '990103107',
    year: 2022,
    indicator: null,
    source: { title: '法治政府建设情况报告', period: { ...periodOf(2022), inferred: true } },
  },
  {
    ...spoiled('denominator more than two years away', 'denominatorsFarApart', ['990103108', 2024, VISITS, {}]),
    besides: { ...OLD_LIST, period: IN_2020 },
  },
  {
    fault: 'all values at 99.5 % or more',
    code: 'noDiscrimination',
    town: null,
    year: 2023,
    indicator: MEDIATION,
    rows: ['990103109', '990103110', '990103111'].map((town, position) =>
      figureOf([town, 2023, MEDIATION], { value: 99.6 + position * 0.2, unit: '%' }),
    ),
  },
  spoiled('base below 10', 'tinyBase', ['990103112', 2024, SATISFACTION, { value: 66.7, num: 4, den: 6 }]),
  spoiled('base below 30', 'smallBase', ['990103101', 2022, SATISFACTION, { value: 95.8, num: 23, den: 24 }]),
]

/** Rows that cannot be read: the loader stops each of them and keeps the rest. */
const unreadable: readonly PlantedFault[] = [
  unread('unknown area', 'unknownArea', { area: '990103999' }),
  unread('value is not a number', 'wrongField', { value: '12' }),
  unread('value null without L, M, O or Q', 'noValue', { value: null }),
  unread('period ends before it starts', 'periodReversed', { period: { start: '2024-12-31', end: '2024-01-01' } }),
  unread('unknown op', 'unknownOp', { op: 'about' }),
  unread('unknown source', 'unknownSource', { source: 'r999-2024' }),
  unread('negative count', 'negativeCount', { value: -3 }),
  unread('code is a number', 'codeIsNumber', { area: 990103101 }),
]

/** The thirty faults of the faulty county. */
export const plantedFaults: readonly PlantedFault[] = [...misleading, ...unreadable]

/** Figures that only the fault about denominators needs: one old list, and visits of no year but the last. */
export const oldVillages: Row = {
  area: OLD_LIST.area,
  indicator: 'context.villages',
  period: IN_2020,
  value: 14,
  unit: '个',
  source: OLD_LIST.id,
}

/** One figure that is not as it should be. */
function spoiled(
  fault: string,
  code: PlantedFault['code'],
  [town, year, indicator, changes]: readonly [string, number, string, Row],
): PlantedFault {
  return { fault, code, town, year, indicator, rows: [figureOf([town, year, indicator], changes)] }
}

/** Its indicator occurs in no sound row, and each has a scope of its own, so that nothing else can be said of it. */
function unread(fault: string, code: LoadIssueCode, changes: Row): PlantedFault {
  const indicator = 'disputes.screened'
  const sound = { scope: spellingOf(code), value: 12, unit: '次', raw: '12次' }
  const row = figureOf(['990103101', 2024, indicator], { ...sound, ...changes })
  return { fault, code, town: null, year: 2024, indicator, rows: [row] }
}

function periodOf(year: number): { start: string; end: string } {
  return { start: `${year}-01-01`, end: `${year}-12-31` }
}
