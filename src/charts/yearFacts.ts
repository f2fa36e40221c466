import { valueWithNote } from '../i18n/values/valueWords.ts'
import { type Facts, factLines } from '../lib/facts.ts'
import type { LinesLayout } from './linesLayout.ts'
import { xOfYear } from './yearAxis.ts'

/** Names in one tooltip; the equal table has the whole list. */
const MAX_TOWNS = 12

/** The year that a place in the plot belongs to, with the towns whose values lie nearest, the highest first. */
export function yearFacts(x: number, y: number, layout: LinesLayout): { x: number; facts: Facts } | null {
  const { years, left, right, top, bottom, scale, trend, m } = layout
  const half = years.length > 1 ? (right - left) / (years.length - 1) / 2 : (right - left) / 2
  const year = years.find((one) => Math.abs(xOfYear(one, layout) - x) <= half)
  if (year === undefined || y < top || y > bottom) return null
  const values = trend.series
    .flatMap(({ points }) => points.filter((point) => point.year === year))
    .flatMap((point) => (point.value ? [{ point, value: point.value.lo }] : []))
    .toSorted((a, b) => b.value - a.value)
  const above = values.filter(({ value }) => scale.at(value) < y).length
  const from = Math.max(0, Math.min(above - MAX_TOWNS / 2, values.length - MAX_TOWNS))
  const near = values.slice(from, from + MAX_TOWNS)
  const others = trend.series.length - near.length
  const lines = factLines([
    ...near.map(({ point }) => [point.area.name, valueWithNote(point, trend.request, m)] as const),
    ['', others > 0 ? m.trend.others(others) : ''],
  ])
  return { x: xOfYear(year, layout), facts: { title: m.year(year), lines } }
}
