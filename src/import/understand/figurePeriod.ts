import { type Period, periodOfSpan } from '../../domain/board/period.ts'
import type { PlacedNumber } from './placed.ts'

const MONTH = /(?:^|[^\d\-至到截止])(\d{1,2})月份?(?!底|末|\d|-|至|到|以来|成立|起)/u
const QUARTER = /(?:第)?([一二三四])季度/u
const HALF = /([上下])半年/u
const EVERY = /每|截/u
const QUARTERS = '一二三四'

/** The time a figure covers: what its own clause says (5月, 一季度, 上半年), else the report's. Null when neither is known. */
export function figurePeriod(text: string, { clause, number }: PlacedNumber, period: Period | null): Period | null {
  if (period === null) return null
  const year = Number(period.end.slice(0, 4))
  const before = text.slice(clause.start, number.start)
  if (EVERY.test(before)) return period
  const own = spanNamed(before)
  const stated = own === null ? null : periodOfSpan(year, own)
  // A part of the report's own time; anything else is no time of its figures.
  return stated && stated.start >= period.start && stated.end <= period.end ? stated : period
}

function spanNamed(words: string): string | null {
  const month = MONTH.exec(words)?.[1]
  if (month !== undefined && !/\d{1,2}月\d/u.test(words)) return `M${month.padStart(2, '0')}`
  const quarter = QUARTER.exec(words)?.[1]
  if (quarter !== undefined) return `Q${QUARTERS.indexOf(quarter) + 1}`
  const half = HALF.exec(words)?.[1]
  if (half === undefined) return null
  return half === '上' ? 'H1' : 'H2'
}
