/** A straight axis from numbers to pixels. */
export interface Scale {
  min: number
  max: number
  ticks: readonly number[]
  /** Pixel of a number; numbers beyond the axis stop at its ends. */
  at: (value: number) => number
}

/** Axis over the values with round ticks; from zero by default, because bars lie when they do not start there. */
export function linearScale(values: readonly number[], range: readonly [number, number], fromZero = true): Scale {
  const finite = values.filter((value) => Number.isFinite(value))
  const top = Math.max(...finite, fromZero ? 0 : -Infinity)
  const bottom = fromZero ? Math.min(0, ...finite) : Math.min(...finite)
  const safe = Number.isFinite(top) && Number.isFinite(bottom)
  const [low, high] = safe ? widen(bottom, top, fromZero) : [0, 1]
  const step = niceStep((high - low) / ticksFor(Math.abs(range[1] - range[0])))
  const min = Math.floor(low / step + 1e-9) * step
  const max = Math.ceil(high / step - 1e-9) * step
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => tidy(min + index * step))
  return { min, max, ticks, at: (value) => pixelOf(value, { min, max }, range) }
}

/** The ticks whose numbers have room beside each other, from the first on. */
export function labelledTicks({ ticks, at }: Scale, widthOf: (tick: number) => number): number[] {
  const [first = 0, second = 0] = ticks
  const step = Math.max(1, Math.abs(at(second) - at(first)))
  const nth = Math.max(1, Math.ceil(Math.max(0, ...ticks.map(widthOf)) / step))
  return ticks.filter((_, index) => index % nth === 0)
}

/** A number as axes write it. */
export function tickText(tick: number): string {
  return tick.toLocaleString('en-US', { maximumFractionDigits: 3 })
}

function pixelOf(
  value: number,
  { min, max }: { min: number; max: number },
  [from, to]: readonly [number, number],
): number {
  const share = Math.min(1, Math.max(0, (value - min) / (max - min)))
  return from + share * (to - from)
}

function widen(low: number, high: number, fromZero: boolean): [number, number] {
  if (high > low) return [low, high]
  return fromZero ? [0, high > 0 ? high : 1] : [low - 1, high + 1]
}

/** A tick about every 110 pixels, and never so few that half the axis stays empty. */
function ticksFor(pixels: number): number {
  return Math.max(3, Math.min(6, Math.round(pixels / 110)))
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const digit = rough / power
  const nice = digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 2.5 ? 2.5 : digit <= 5 ? 5 : 10
  return nice * power
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
