import { invariant } from '../../lib/invariant.ts'

/** An ISO calendar date, `2022-12-31`. */
export type IsoDate = string

/** The days a figure covers (统计期间), both ends included. */
export interface Period {
  start: IsoDate
  end: IsoDate
}

/**
 * The part of a year a period covers, without the year: `Y`, `H1`, `H2`, `Q1`–`Q4`, `M01`–`M12`,
 * or `MMDD-MMDD` for anything else (to-date reports), with `+n` when it ends n years later.
 * Two periods of different years cover "the same months" exactly when their spans are equal.
 */
export type Span = string

const NAMED_SPANS: readonly (readonly [Span, string, string])[] = [
  ['Y', '0101', '1231'],
  ['H1', '0101', '0630'],
  ['H2', '0701', '1231'],
  ['Q1', '0101', '0331'],
  ['Q2', '0401', '0630'],
  ['Q3', '0701', '0930'],
  ['Q4', '1001', '1231'],
]

/** Year that holds most of a period's months, at a tie the later; what no report's title decides is filed under it. */
export function yearOf(period: Period): number {
  const [first, last] = [startYearOf(period), Number(period.end.slice(0, 4))]
  let year = last
  for (let other = last - 1; other >= first; other -= 1) {
    if (monthsIn(period, other) > monthsIn(period, year) + A_HAIR) year = other
  }
  return year
}

/** Parts of months are added up in binary. */
const A_HAIR = 1e-9

function startYearOf(period: Period): number {
  return Number(period.start.slice(0, 4))
}

export function spanOf(period: Period): Span {
  const years = Number(period.end.slice(0, 4)) - startYearOf(period)
  const start = monthDay(period.start)
  const end = monthDay(period.end)
  if (years > 0) return `${start}-${end}+${years}`
  const named = NAMED_SPANS.find(([, from, to]) => from === start && to === end)
  if (named) return named[0]
  const sameMonth = start.slice(0, 2) === end.slice(0, 2)
  return sameMonth && coversWholeMonth(period) ? `M${start.slice(0, 2)}` : `${start}-${end}`
}

/** The dates of a span in a year; null when the span is not of the closed form above or not a real date. */
export function periodOfSpan(year: number, span: Span): Period | null {
  const named = NAMED_SPANS.find(([name]) => name === span)
  if (named) return { start: isoOf(year, named[1]), end: isoOf(year, named[2]) }
  const month = /^M(0[1-9]|1[0-2])$/.exec(span)
  if (month?.[1]) return wholeMonth(year, month[1])
  const custom = /^(\d{4})-(\d{4})(?:\+([1-9]))?$/.exec(span)
  if (!custom?.[1] || !custom[2]) return null
  const period = { start: isoOf(year, custom[1]), end: isoOf(year + Number(custom[3] ?? 0), custom[2]) }
  const real = isIsoDate(period.start) && isIsoDate(period.end) && period.start <= period.end
  return real ? period : null
}

/** Months covered, part months counted by their days (1 January to 12 November is 10.4). */
export function monthsCovered(period: Period): number {
  invariant(period.start <= period.end, `period ends before it starts: ${period.start}..${period.end}`)
  const [startYear, startMonth, startDay] = partsOf(period.start)
  const [endYear, endMonth, endDay] = partsOf(period.end)
  const wholeMonths = (endYear - startYear) * 12 + endMonth - startMonth
  const cutAtStart = (startDay - 1) / daysInMonth(startYear, startMonth)
  return wholeMonths + endDay / daysInMonth(endYear, endMonth) - cutAtStart
}

/** Months of one year that a period covers: what a longer plan reports on it; 0 for none. */
export function monthsIn(period: Period, year: number): number {
  const whole = wholeYear(year)
  const start = period.start > whole.start ? period.start : whole.start
  const end = period.end < whole.end ? period.end : whole.end
  return start > end ? 0 : monthsCovered({ start, end })
}

/** Whether a period is as long as a year, wherever it begins. */
export function coversTwelveMonths(period: Period): boolean {
  return monthsCovered(period) > 12 - A_HAIR
}

export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = partsOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function periodsOverlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}

export function wholeYear(year: number): Period {
  return { start: isoOf(year, '0101'), end: isoOf(year, '1231') }
}

function wholeMonth(year: number, month: string): Period {
  const lastDay = String(daysInMonth(year, Number(month))).padStart(2, '0')
  return { start: isoOf(year, `${month}01`), end: isoOf(year, `${month}${lastDay}`) }
}

function coversWholeMonth(period: Period): boolean {
  const [year, month, day] = partsOf(period.end)
  return period.start.endsWith('-01') && day === daysInMonth(year, month)
}

/** `MMDD`; the last day of February reads 0229 in every year, so that leap years do not break a span. */
function monthDay(date: IsoDate): string {
  const [year, month, day] = partsOf(date)
  if (month === 2 && day === daysInMonth(year, 2)) return '0229'
  return date.slice(5, 7) + date.slice(8, 10)
}

function isoOf(year: number, mmdd: string): IsoDate {
  const lastOfFebruary = mmdd === '0229' ? `02${daysInMonth(year, 2)}` : mmdd
  return `${String(year).padStart(4, '0')}-${lastOfFebruary.slice(0, 2)}-${lastOfFebruary.slice(2)}`
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function partsOf(date: IsoDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}
