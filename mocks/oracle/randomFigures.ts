import type { Draw } from './draw.ts'
import type { Op, ReportIndicator, ReportRow } from './reportDocument.ts'

type Figure = Pick<ReportRow, 'value' | 'op' | 'raw' | 'upper' | 'lower' | 'num' | 'den'>

/** How a report words a bound; the first of each op is what no words are read as. */
const WORDINGS: Record<Exclude<Op, 'eq'>, readonly [Wording, ...Wording[]]> = {
  ge: [(n, unit) => `${n}${unit}以上`, (n, unit) => `不少于${n}${unit}`],
  gt: [
    (n, unit) => `${n}余${unit}`,
    (n, unit) => `${n}多${unit}`,
    (n, unit) => `超过${n}${unit}`,
    (n, unit) => `突破${n}${unit}`,
  ],
  le: [(n, unit) => `${n}${unit}以下`, (n, unit) => `${n}${unit}以内`],
  lt: [
    (n, unit) => `近${n}${unit}`,
    (n, unit) => `将近${n}${unit}`,
    (n, unit) => `不满${n}${unit}`,
    (n, unit) => `不足${n}${unit}`,
  ],
  approx: [(n, unit) => `约${n}${unit}`, (n, unit) => `${n}${unit}左右`],
}

const HEDGED = ['ge', 'gt', 'le', 'lt', 'approx'] as const
/** A divisor that may be 0 divides nothing; what is told of it here is never so. */
const DIVISOR_OPS = ['gt', 'approx'] as const

type Wording = (number: string, unit: string) => string

/** A number with its words, as a report of the indicator may tell it. */
export function wordedFigure(indicator: ReportIndicator, draw: Draw): Figure {
  const isRate = indicator.unit === '%'
  if (isRate && draw.chance(0.03)) return { value: 103.5 }
  if (isRate && draw.chance(0.2)) return partsOf(draw)
  const op = draw.chance(0.55) ? 'eq' : draw.pick(indicator.kind === 'stock' ? DIVISOR_OPS : HEDGED)
  const value = valueOf(indicator, op, draw)
  if (op === 'eq') return { value }
  if (draw.chance(0.1) && indicator.kind === 'flow') return closedByWriter(op, value)
  if (draw.chance(0.2)) return { value, op }
  return { value, op, raw: sentence(draw.pick(WORDINGS[op])(numberText(value, draw), indicator.unit), draw) }
}

/** A rate with the cases it was taken from. */
export function partsOf(draw: Draw): Figure {
  const den = draw.chance(0.4) ? draw.whole(3, 9) : draw.whole(10, 400)
  const num = draw.whole(Math.ceil(den / 2), den)
  return { value: Math.round((num / den) * 1000) / 10, num, den }
}

function closedByWriter(op: Op, value: number): Figure {
  const lower = Math.floor(value / 2)
  if (op === 'le' || op === 'lt') return { value, op, lower }
  return op === 'approx' ? { value, op, lower, upper: value } : { value, op: 'ge', upper: Math.ceil(value * 1.1) + 1 }
}

function valueOf({ kind, unit, decimals }: ReportIndicator, op: Op, draw: Draw): number {
  const least = op === 'eq' || op === 'ge' ? 0 : 2
  if (kind === 'stock') return unit === '人' ? draw.whole(20, 900) * 100 : draw.whole(3, 40)
  if (decimals === 0) return countOf(least, draw)
  // A decimal with 余 has no reading in the format page.
  if (op === 'gt') return unit === '%' ? draw.whole(1, 9) * 10 : draw.whole(2, 60)
  const scale = 10 ** draw.whole(0, 2)
  const [from, to] = unit === '%' ? [draw.pick([30, 90, 99]), 100] : [least, 60]
  return draw.whole(from * scale, to * scale) / scale
}

function countOf(least: number, draw: Draw): number {
  if (least === 0 && draw.chance(0.06)) return 0
  const unit = draw.pick([1, 1, 1, 10, 10, 100, 1000])
  return Math.max(least, draw.whole(1, draw.pick([9, 30, 99])) * unit)
}

function numberText(value: number, draw: Draw): string {
  return value >= 10_000 && value % 1000 === 0 && draw.chance(0.5) ? `${value / 10_000}万` : String(value)
}

function sentence(words: string, draw: Draw): string {
  return draw.pick([words, words, `全年共${words}`, `本期为${words}。`])
}
