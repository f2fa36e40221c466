import { compareText } from '../../lib/compareText.ts'
import { type Board, figureKey, figuresOf } from '../board/board.ts'
import { type Interval, point, scaleInterval } from '../values/interval.ts'
import { isUnitOf, type Measure } from '../board/indicator.ts'
import type { Observation } from '../board/observation.ts'
import { type IsoDate, monthsCovered, type Period } from '../board/period.ts'
import type { RefusedRow } from '../board/refusedRow.ts'

/** What a total is divided by (分母), with where it comes from. */
export interface Denominator {
  /** In the measure's own unit: villages, ten thousand residents, advisers, months, village-months. */
  interval: Interval
  /** The stock observation it rests on; null for months, which come from the period's dates. */
  observation: Observation | null
  /** Whole years between the figure and the denominator. */
  yearsApart: number
  /** Months that entered the divisor; null when the measure has none in it. */
  months: number | null
}

/** Whose denominator, and for when: an observation has both. */
export type Dated = Pick<Observation, 'area' | 'period'>

/** From so many years on a denominator is flagged: 两年以上 includes two (民法典 art. 1259). */
export const FAR_DENOMINATOR_YEARS = 2

const STOCK_OF: Partial<Record<Measure, string>> = {
  villages: 'context.villages',
  'village-month': 'context.villages',
  residents: 'context.population',
  advisers: 'context.advisors',
}

/** The stock indicator a measure divides by; null where it divides by nothing, or by months only. */
export function stockOf(measure: Measure): string | null {
  return STOCK_OF[measure] ?? null
}

/** Null when the town has no such stock at all: the measure is then unavailable there, never silently raw. */
export function denominatorOf(board: Board, { area, period }: Dated, measure: Measure): Denominator | null {
  const months = monthsCovered(period)
  if (measure === 'month') return { interval: point(months), observation: null, yearsApart: 0, months }
  const stock = STOCK_OF[measure]
  if (stock === undefined) return null
  const nearest = nearestStock(board, { area, period }, stock)
  if (nearest?.reading == null || refusedStock(board, { area, period }, stock)) return null
  const perMonth = measure === 'village-month'
  const factor = perMonth ? months : measure === 'residents' ? 1 / 10_000 : 1
  return {
    interval: scaleInterval(nearest.reading, factor),
    observation: nearest,
    yearsApart: yearsBetween(nearest.period, period),
    months: perMonth ? months : null,
  }
}

/**
 * The row of the stock that would divide, had it been loaded: another year's is no stand-in for it, so the measure is
 * unavailable. Null when none was refused, or a readable one is nearer.
 */
export function refusedDenominator(board: Board, dated: Dated, measure: Measure): RefusedRow | null {
  const stock = STOCK_OF[measure]
  return stock === undefined ? null : refusedStock(board, dated, stock)
}

function refusedStock(board: Board, dated: Dated, stock: string): RefusedRow | null {
  const readable = nearestStock(board, dated, stock)
  const rows = board.refused.get(figureKey(dated.area, stock)) ?? []
  const [nearest] = rows.filter(({ scope }) => scope === null).toSorted((a, b) => byNearness(a, b, dated.period))
  if (!nearest) return null
  return readable && byNearness(readable, nearest, dated.period) < 0 ? null : nearest
}

function nearestStock(board: Board, { area, period }: Dated, stock: string): Observation | undefined {
  const indicator = board.indicators.get(stock)
  return figuresOf(board, area, stock)
    .map((figure) => figure.current)
    .filter(
      (o) => o.scope === null && o.reading !== null && o.reading.lo > 0 && indicator && isUnitOf(indicator, o.unit),
    )
    .toSorted((a, b) => byNearness(a, b, period))[0]
}

type HasPeriod = Pick<Observation, 'period'>

function byNearness(a: HasPeriod, b: HasPeriod, to: Period): number {
  return (
    yearsBetween(a.period, to) - yearsBetween(b.period, to) ||
    daysBetween(a.period.end, to.end) - daysBetween(b.period.end, to.end) ||
    compareText(a.period.end, b.period.end) ||
    compareText(a.period.start, b.period.start)
  )
}

function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}

function yearsBetween(a: Period, b: Period): number {
  return Math.abs(Number(a.end.slice(0, 4)) - Number(b.end.slice(0, 4)))
}
