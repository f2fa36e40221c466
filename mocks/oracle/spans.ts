import { add, exact, type Rational, ratio, subtract } from './rational.ts'
import type { ReportPeriod } from './reportDocument.ts'

/** Whole months of a period, each part month by its days. */
export function monthsOf({ start, end }: ReportPeriod): Rational {
  const [from, to] = [start, end].map((date) => date.split('-').map(Number)) as [number[], number[]]
  const [y0 = 0, m0 = 0, d0 = 0] = from
  const [y1 = 0, m1 = 0, d1 = 0] = to
  const whole = exact((y1 - y0) * 12 + m1 - m0)
  return subtract(add(whole, part(d1, y1, m1)), part(d0 - 1, y0, m0))
}

function part(day: number, year: number, month: number): Rational {
  return ratio(BigInt(day), BigInt(new Date(Date.UTC(year, month, 0)).getUTCDate()))
}

/** Which months a period covers, whatever its year; the year is that of its end, as random periods hold most of it. */
export function spanOf({ start, end }: ReportPeriod): string {
  return `${start.slice(5)}/${end.slice(5)}/${Number(end.slice(0, 4)) - Number(start.slice(0, 4))}`
}

/** The year that holds most of the months, at a tie the later. */
export function yearOfPeriod(period: ReportPeriod): number {
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const held = (year: number): number => {
    const start = year === first ? period.start : `${year}-01-01`
    const end = year === last ? period.end : `${year}-12-31`
    const { n, d } = monthsOf({ start, end })
    return Number(n) / Number(d)
  }
  return years.reduce((best, year) => (held(year) >= held(best) ? year : best))
}

export const WHOLE_YEAR = '01-01/12-31/0'
export const FIRST_HALF = '01-01/06-30/0'
export const FROM_DECEMBER = '12-01/11-30/1'
