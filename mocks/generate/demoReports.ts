import type { DocumentSource } from './townReportDocument.ts'
import { codeOf, type DemoTown } from './demoTowns.ts'

export type ReportSpan = 'Y' | 'H1' | 'Q1' | 'to-november'

/** One report of one town: what period it covers and what it is about. */
export interface DemoReport {
  id: string
  town: DemoTown
  year: number
  span: ReportSpan
  inferred: boolean
}

const FIRST_YEAR = 2018
const LAST_YEAR = 2025

/** Town-years for which the county never received a report. */
const MISSING = ['平川镇2022', '西山乡2025', '东湖乡2018', '大安镇2020', '云岭彝族苗族乡2019']

/** The only report of the year covers less than the year. */
const PART_YEAR: Readonly<Record<string, ReportSpan>> = {
  清水镇2022: 'H1',
  青禾镇2019: 'H1',
  大安镇2021: 'to-november',
  平川镇2025: 'to-november',
}

/** A report that names no period; the year is the reader's inference. */
const INFERRED = ['城西街道2020']

/** Half-year and quarter reports beside those of the whole year. */
const HALF_YEAR_2023 = ['石桥镇', '双河镇', '青禾镇', '龙泉镇', '白鹭镇', '云溪镇', '高岭镇', '城东街道', '城西街道']
const FIRST_QUARTER_2024 = ['石桥镇', '双河镇', '龙泉镇', '云溪镇', '高岭镇', '清水镇', '城东街道']

const END_OF: Readonly<Record<ReportSpan, string>> = {
  Y: '12-31',
  H1: '06-30',
  Q1: '03-31',
  'to-november': '11-12',
}

/** The to-November reports carry the whole year in their title, as real ones do. */
const SUBJECT_OF: Readonly<Record<ReportSpan, string>> = {
  Y: '年法治政府建设情况报告',
  H1: '年上半年法治政府建设情况报告',
  Q1: '年一季度信访工作通报',
  'to-november': '年法治政府建设情况报告',
}

/** Share of the year's work a span has seen. */
export const SHARE_OF: Readonly<Record<ReportSpan, number>> = { Y: 1, H1: 0.5, Q1: 0.23, 'to-november': 0.865 }

export function reportsOf(town: DemoTown): DemoReport[] {
  const reports: DemoReport[] = []
  for (let year = FIRST_YEAR; year <= lastYearOf(town); year += 1) {
    const name = `${town.name}${year}`
    if (!MISSING.includes(name)) reports.push(reportOf(town, year, PART_YEAR[name] ?? 'Y'))
    if (year === 2023 && HALF_YEAR_2023.includes(town.name)) reports.push(reportOf(town, year, 'H1'))
    if (year === 2024 && FIRST_QUARTER_2024.includes(town.name)) reports.push(reportOf(town, year, 'Q1'))
  }
  return reports
}

export function periodOf(report: DemoReport): { start: string; end: string } {
  return { start: `${report.year}-01-01`, end: `${report.year}-${END_OF[report.span]}` }
}

export function sourceOf(report: DemoReport): DocumentSource {
  const { town, year, span, inferred } = report
  return {
    id: report.id,
    area: codeOf(town),
    title: inferred ? `${town.name}法治政府建设情况报告` : `${town.name}${year}${SUBJECT_OF[span]}`,
    publisher: `${town.name}人民政府（虚构）`.replace('街道人民政府', '街道办事处'),
    published: inferred ? null : publishedOn(report),
    period: { ...periodOf(report), inferred },
  }
}

function reportOf(town: DemoTown, year: number, span: ReportSpan): DemoReport {
  const mark = span === 'H1' ? 'h' : span === 'Q1' ? 'q' : ''
  const id = `r${town.tail}-${year}${mark}`
  return { id, town, year, span, inferred: INFERRED.includes(`${town.name}${year}`) }
}

function lastYearOf(town: DemoTown): number {
  return town.validTo ? Number(town.validTo.slice(0, 4)) : LAST_YEAR
}

/** Part-year reports come out the month after; yearly ones from January to March. */
function publishedOn({ town, year, span }: DemoReport): string {
  if (span === 'H1') return `${year}-07-18`
  if (span === 'Q1') return `${year}-04-15`
  const month = (Number(town.tail) % 3) + 1
  return `${year + 1}-0${month}-${month === 2 ? '16' : '20'}`
}
