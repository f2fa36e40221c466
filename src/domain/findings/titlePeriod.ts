import { type Period, periodOfSpan, type Span } from '../period.ts'

const DIGITS = '〇一二三四五六七八九'
const QUARTER = /第?([一二三四1-4])季度/u
const MONTHS = /(\d{1,2})\s*月?\s*[-—–~～至到]\s*(\d{1,2})\s*月/u
/** Titles of things that cover no year of work: plans, single days, numbered bulletins. */
const OTHER = /计划|方案|预算|要点|\d\s*月|第.{1,3}期|今年以来|截至/u

/**
 * The time a report's title names (标题所示期间): a year, a half, a quarter, months. Null when it names none, several
 * years, or something that is no stretch of reported work.
 */
export function titlePeriod(title: string): Period | null {
  const text = title.normalize('NFKC').replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/gu, toArabic)
  const years = new Set(
    [...text.matchAll(/(?:^|\D)((?:19|20)\d{2})(?=\s*年|\s*[-—–~～至到])/gu)].map((match) => match[1]),
  )
  const [year] = years
  if (year === undefined || years.size > 1) return null
  const span = spanNamed(text)
  return span === null ? null : periodOfSpan(Number(year), span)
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
