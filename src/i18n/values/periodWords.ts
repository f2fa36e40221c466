import {
  coversTwelveMonths,
  type IsoDate,
  type Period,
  periodOfSpan,
  type Span,
  spanOf,
  yearOf,
} from '../../domain/board/period.ts'
import type { PeriodChoice } from '../../domain/compare/question.ts'
import type { Messages } from '../messages.ts'

/** 2026年11月22日. */
export function dateText(date: IsoDate, m: Messages): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return m.date(year, month, day)
}

/** Both dates, in full. */
export function periodText(period: Period, m: Messages): string {
  return m.dateRange(dateText(period.start, m), dateText(period.end, m))
}

/** 全年, 上半年, 3 月, 截至 11 月 12 日 … */
export function spanText(span: Span, m: Messages): string {
  const named = m.spans[span]
  if (named !== undefined) return named
  if (span.startsWith('M')) return m.month(Number(span.slice(1)))
  const period = periodOfSpan(2000, span)
  if (!period) return span
  return datesText(period, m)
}

/** What a figure covers where other months were asked; twelve months that begin elsewhere are no part of a year. */
export function otherSpanText(period: Period, m: Messages): string {
  const span = spanText(spanOf(period), m)
  return coversTwelveMonths(period) ? span : m.onlySpan(span)
}

/** A year choice with its span, for headings: 2022 年上半年. */
export function yearText(choice: PeriodChoice, m: Messages): string {
  const year = choice.year === 'latest' ? m.latestYear : m.year(choice.year)
  return choice.span === null ? year : m.spanInYear(year, spanText(choice.span, m))
}

/** A period with its year, as short as it may be: 2022 年全年, 2021 年截至 11 月 12 日. */
export function shortPeriodText(period: Period, m: Messages): string {
  if (period.start.slice(0, 4) !== period.end.slice(0, 4)) return periodText(period, m)
  return m.spanInYear(m.year(yearOf(period)), spanText(spanOf(period), m))
}

function datesText(period: Period, m: Messages): string {
  const [, startMonth = 0, startDay = 0] = period.start.split('-').map(Number)
  const [endYear = 0, endMonth = 0, endDay = 0] = period.end.split('-').map(Number)
  const whole = startDay === 1 && endDay === new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate()
  const startYear = Number(period.start.slice(0, 4))
  if (startYear !== endYear) {
    const dates = whole
      ? m.spanMonths(startMonth, endMonth)
      : m.spanDates(m.monthDay(startMonth, startDay), m.monthDay(endMonth, endDay))
    return m.spanAcross(dates, endYear - startYear + 1)
  }
  if (whole) return m.spanMonths(startMonth, endMonth)
  if (period.start.endsWith('-01-01')) return m.spanUntil(endMonth, endDay)
  return m.spanDates(m.monthDay(startMonth, startDay), m.monthDay(endMonth, endDay))
}
