import type { Observation, Source } from './observation.ts'
import { yearOf, type Period, periodOfSpan, type Span } from './period.ts'

const DIGITS = '〇一二三四五六七八九'

const QUARTER = /第?([一二三四1-4])季度/u

const MONTHS = /(\d{1,2})\s*月?\s*[-—–~～至到]\s*(\d{1,2})\s*月/u

/** Titles of things that cover no year of work: plans, single days, numbered bulletins. */
const OTHER = /计划|方案|预算|要点|\d\s*月|第.{1,3}期|今年以来|截至/u

/** When a document was signed, and under which number (〔2023〕1号): no year of work. */
const DATES = /(?:19|20)\d{2}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]|([./-])\d{1,2}\1\d{1,2})/gu

const NUMBERS = /[〔[(【]\s*(?:19|20)\d{2}\s*[〕\])】]\s*第?\s*\d+\s*号/gu

const YEAR = /(?:19|20)\d{2}/gu

/** 2021年, 2021—2022年度, 2021、2022年. */
const MARKED = /(?:^|\D)((?:(?:19|20)\d{2}\s*年?度?\s*[-—–~～至到、，,和及/]\s*)*(?:19|20)\d{2})\s*年/gu

const BARE = /(?:^|\D)((?:19|20)\d{2})(?![\d余多件个人次场份元])/gu

/**
 * The year a report belongs to (报告年度): the one its title names, if that is exactly one and overlaps its period, else
 * the one that holds most of its months (`town-report/1`, "A report belongs to").
 */
export function reportYearOf({ title, period }: Pick<Source, 'title' | 'period'>): number {
  const [named, ...others] = yearsNamed(title)
  const overlaps =
    named !== undefined && named >= Number(period.start.slice(0, 4)) && named <= Number(period.end.slice(0, 4))
  return overlaps && others.length === 0 ? named : yearOf(period)
}

/** The year a figure belongs to: its report's where it covers the report's own time, else that of most of its months. */
export function figureYearOf(
  { period }: Pick<Observation, 'period'>,
  source: Source | undefined,
  yearOfReport: (source: Source) => number | undefined = reportYearOf,
): number {
  const isOfReport = source?.period.start === period.start && source.period.end === period.end
  return (source && isOfReport ? yearOfReport(source) : undefined) ?? yearOf(period)
}

/** Years that a report's title names, once each: those with 年, else bare ones. Empty for none. */
function yearsNamed(title: string): number[] {
  const text = normal(title).replace(DATES, ' ').replace(NUMBERS, ' ')
  const marked = wordsOf(text, MARKED)
  const named = (marked.length > 0 ? marked : wordsOf(text, BARE)).flatMap((words) => words.match(YEAR) ?? [])
  return [...new Set(named.map(Number))]
}

/**
 * The time a report's title names (标题所示期间): a year, a half, a quarter, months. Null when it names none, several
 * years, or something that is no stretch of reported work.
 */
export function titlePeriod(title: string): Period | null {
  const [year, ...others] = yearsNamed(title)
  if (year === undefined || others.length > 0) return null
  const span = spanNamed(normal(title))
  return span === null ? null : periodOfSpan(year, span)
}

function normal(title: string): string {
  return title.normalize('NFKC').replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/gu, toArabic)
}

function wordsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, words = '']) => words)
}

function spanNamed(text: string): Span | null {
  const months = MONTHS.exec(text)
  if (months?.[1] && months[2]) return spanOfMonths(Number(months[1]), Number(months[2]))
  if (/前三季度/u.test(text)) return spanOfMonths(1, 9)
  const quarter = QUARTER.exec(text)?.[1]
  if (quarter !== undefined) return `Q${/\d/.test(quarter) ? quarter : DIGITS.indexOf(quarter)}`
  if (/上半年/u.test(text)) return 'H1'
  if (/下半年/u.test(text)) return 'H2'
  if (/半年/u.test(text)) return 'H1'
  return OTHER.test(text) ? null : 'Y'
}

function spanOfMonths(from: number, to: number): Span | null {
  if (from < 1 || to > 12 || from > to) return null
  const lastDay = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][to - 1]
  return `${String(from).padStart(2, '0')}01-${String(to).padStart(2, '0')}${lastDay}`
}

function toArabic(digits: string): string {
  return digits.replace(/[○零]/gu, '〇').replace(/./gu, (digit) => String(DIGITS.indexOf(digit)))
}
