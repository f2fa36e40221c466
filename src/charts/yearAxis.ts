import type { Scale } from './scale.ts'

/** A plot with years across and values up, in pixels. */
export interface YearAxis {
  years: readonly number[]
  scale: Scale
  left: number
  right: number
  top: number
  bottom: number
}

/** Pixel of a year; half years are allowed. */
export function xOfYear(year: number, { years, left, right }: YearAxis): number {
  const first = years[0] ?? year
  const last = years.at(-1) ?? year
  return last === first ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left)
}
