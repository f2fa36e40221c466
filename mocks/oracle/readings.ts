import {
  add,
  divide,
  exact,
  isEqual,
  larger,
  multiply,
  order,
  type Rational,
  rounded,
  smaller,
  subtract,
  ZERO,
} from './rational.ts'
import { type ReportIndicator, type ReportRow, sameText } from './reportDocument.ts'

/** What a number may be: from `lo` to `hi`, which is null where no end is promised. */
export interface Reading {
  lo: Rational
  hi: Rational | null
  /** The end itself is excluded. */
  loOut: boolean
  hiOut: boolean
  /** The end comes from the reading rule, not from the document. */
  loImplied: boolean
  hiImplied: boolean
}

const TENTH_LESS = exact(0.9)
const TENTH_MORE = exact(1.1)
const HUNDRED = exact(100)
const ONE = exact(1)

/** The second row of an op's words; every other wording is read as the first. */
const EXCEEDS = /超过|突破|逾/
const FALLS_SHORT = /不满|不足/

export function closed(lo: Rational, hi: Rational | null = lo, implied: Implied = {}): Reading {
  return { lo, hi, loOut: false, hiOut: false, loImplied: implied.lo ?? false, hiImplied: implied.hi ?? false }
}

interface Implied {
  lo?: boolean
  hi?: boolean
}

const BOTH: Implied = { lo: true, hi: true }

export function isPoint({ lo, hi }: Reading): boolean {
  return hi !== null && isEqual(lo, hi)
}

/** The table of the format page. */
export function readingOf(row: ReportRow, indicator: ReportIndicator): Reading | null {
  if (typeof row.value !== 'number') return null
  const unit = sameText(row.unit)
  const isCount = indicator.kind !== 'ratio' && indicator.decimals === 0
  const byRule = byWords(row, { isCount, ceiling: unit === '%' ? HUNDRED : null })
  const lo = row.lower === undefined ? byRule.lo : exact(row.lower)
  const hi = row.upper === undefined ? byRule.hi : exact(row.upper)
  return {
    lo,
    hi,
    loOut: byRule.loOut && row.lower === undefined,
    hiOut: byRule.hiOut && row.upper === undefined,
    loImplied: byRule.loImplied && row.lower === undefined,
    hiImplied: byRule.hiImplied && row.upper === undefined,
  }
}

interface Kind {
  isCount: boolean
  ceiling: Rational | null
}

function byWords({ value, op = 'eq', raw = '' }: ReportRow, kind: Kind): Reading {
  const v = exact(Number(value))
  switch (op) {
    case 'eq':
      return closed(v)
    case 'ge':
      return closed(v, kind.ceiling)
    case 'le':
      return closed(ZERO, v)
    case 'gt':
      return above(v, EXCEEDS.test(raw) ? null : nextUnit(Number(value)), kind)
    case 'lt':
      return FALLS_SHORT.test(raw) ? below(v, kind) : near(v, kind)
    case 'approx':
      return about(v, kind)
  }
}

function above(v: Rational, unit: Rational | null, { isCount, ceiling }: Kind): Reading {
  const end = unit === null ? ceiling : ceiling === null ? add(v, unit) : smaller(add(v, unit), ceiling)
  const implied = { hi: unit !== null }
  if (isCount) return closed(add(v, ONE), end && subtract(end, ONE), implied)
  return { ...closed(v, end, implied), loOut: true, hiOut: unit !== null }
}

/** Of the last digit that is not 0; none in the ones place. */
function nextUnit(value: number): Rational | null {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0
  return zeros === 0 ? null : exact(`1${'0'.repeat(zeros)}`)
}

function below(v: Rational, { isCount }: Kind): Reading {
  if (isCount) return closed(ZERO, subtract(v, ONE))
  return { ...closed(ZERO, v), hiOut: true }
}

function near(v: Rational, { isCount }: Kind): Reading {
  const from = multiply(TENTH_LESS, v)
  if (!isCount) return { ...closed(from, v, { lo: true }), hiOut: true }
  const [first, last] = [rounded(from, 0, 'up'), subtract(v, ONE)]
  const isWide = order(subtract(last, first), ONE) >= 0
  return isWide ? closed(first, last, { lo: true }) : closed(larger(subtract(v, ONE), ONE), v, { lo: true })
}

function about(v: Rational, { isCount, ceiling }: Kind): Reading {
  const [from, to] = [multiply(TENTH_LESS, v), multiply(TENTH_MORE, v)]
  if (!isCount) return closed(from, ceiling ? smaller(to, ceiling) : to, BOTH)
  const [first, last] = [rounded(from, 0, 'up'), rounded(to, 0, 'down')]
  if (order(first, last) < 0) return closed(first, last, BOTH)
  return closed(larger(subtract(v, ONE), ONE), add(v, ONE), BOTH)
}

/** Each end by its own of the divisor: the least by the most. A divisor is never 0. */
export function quotient(a: Reading, by: Reading): Reading {
  return {
    lo: by.hi === null ? ZERO : divide(a.lo, by.hi),
    hi: a.hi && divide(a.hi, by.lo),
    // What is more than 0 stays so, whatever it is divided by.
    loOut: a.loOut || by.hiOut || (by.hi === null && order(a.lo, ZERO) > 0),
    hiOut: a.hiOut || by.loOut,
    loImplied: a.loImplied || by.hiImplied,
    hiImplied: a.hiImplied || by.loImplied,
  }
}

export function total(readings: readonly Reading[]): Reading {
  return readings.reduce((sum, one) => ({
    lo: add(sum.lo, one.lo),
    hi: sum.hi && one.hi && add(sum.hi, one.hi),
    loOut: sum.loOut || one.loOut,
    hiOut: sum.hiOut || one.hiOut,
    loImplied: sum.loImplied || one.loImplied,
    hiImplied: sum.hiImplied || one.hiImplied,
  }))
}

/** The middle of the lowest and of the highest that all may be. */
export function median(readings: readonly Reading[]): Reading {
  const lows = readings.toSorted((a, b) => order(a.lo, b.lo))
  const highs = readings.toSorted((a, b) => orderOfEnds(a.hi, b.hi))
  const middle = [Math.floor((readings.length - 1) / 2), Math.floor(readings.length / 2)]
  const [first, second] = middle.map((at) => lows[at])
  const [third, fourth] = middle.map((at) => highs[at])
  if (!first || !second || !third || !fourth) throw new Error('a median of nothing')
  const half = (a: Rational, b: Rational): Rational => divide(add(a, b), exact(2))
  // Of equal ends one that is told makes the end a told one.
  const isReported = (end: Rational | null, reported: 'lo' | 'hi'): boolean =>
    readings.some((one) => orderOfEnds(one[reported], end) === 0 && !one[`${reported}Implied`])
  const reached = middle.map((at) => [at, readings.length - 1 - at] as const)
  return {
    ...closed(half(first.lo, second.lo), third.hi && fourth.hi && half(third.hi, fourth.hi), {
      lo: !isReported(first.lo, 'lo') || !isReported(second.lo, 'lo'),
      hi: !isReported(third.hi, 'hi') || !isReported(fourth.hi, 'hi'),
    }),
    loOut: reached.some(
      ([fewer], index) => !mayReach(readings, { side: 'lo', end: [first.lo, second.lo][index] ?? null, others: fewer }),
    ),
    hiOut: reached.some(
      ([, more], index) => !mayReach(readings, { side: 'hi', end: [third.hi, fourth.hi][index] ?? null, others: more }),
    ),
  }
}

interface MiddleEnd {
  side: 'lo' | 'hi'
  end: Rational | null
  /** How many more stand on this side of the middle one. */
  others: number
}

/** Whether the middle may be its end itself: enough of them may be there or beyond. */
function mayReach(readings: readonly Reading[], { side, end, others }: MiddleEnd): boolean {
  const beyond = side === 'lo' ? -1 : 1
  const there = readings.filter((one) => {
    const by = orderOfEnds(one[side], end)
    return by === beyond || (by === 0 && !one[`${side}Out`])
  })
  return there.length > others
}

/** An open end is behind every other. */
function orderOfEnds(a: Rational | null, b: Rational | null): number {
  return a && b ? order(a, b) : Number(a === null) - Number(b === null)
}

/** Whether a is more than b whatever both are. */
export function isCertainlyMore(a: Reading, b: Reading): boolean {
  if (b.hi === null) return false
  const by = order(a.lo, b.hi)
  return by > 0 || (by === 0 && (a.loOut || b.hiOut))
}

/** Whether a may be more than b. */
export function mayBeMore(a: Reading, b: Reading): boolean {
  if (a.hi === null) return true
  return order(a.hi, b.lo) > 0
}
