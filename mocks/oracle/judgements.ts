import type { Answer } from './oracle.ts'
import { exact, isEqual, multiply, order, type Rational, subtract, ZERO } from './rational.ts'
import { isPoint, isCertainlyMore, mayBeMore, median, quotient, type Reading, total } from './readings.ts'
import { type ReportArea, type ReportIndicator, sameText } from './reportDocument.ts'

const HUNDRED = exact(100)

export interface Ranked {
  best: number
  worst: number
}

/** Up, down or neither under every reading, and how much. */
export interface Change {
  direction: 'up' | 'down' | 'same' | 'unclear'
  /** In the measure's unit; null unless it goes one way. */
  amount: Reading | null
  /** In percent of the earlier value; null for rates and where that may be 0. */
  percent: Reading | null
}

/** Ranks stay inside the peer group. */
export function ranksOf(answers: readonly Answer[], indicator: ReportIndicator): Map<string, Ranked> {
  const ranks = new Map<string, Ranked>()
  const compared = answers.flatMap(({ town, value, isCompared }) => (isCompared && value ? [{ town, value }] : []))
  const isUndecided = indicator.unit === '%' && compared.every(({ value }) => order(value.lo, exact(99.5)) >= 0)
  if (indicator.direction === 'neutral' || compared.length < 2 || isUndecided) return ranks
  for (const { town, value } of compared) {
    const others = compared.filter((one) => one.town !== town && groupOf(one.town) === groupOf(town))
    const surely = others.filter((one) => isAhead(one.value, value, { indicator, by: isCertainlyMore }))
    const maybe = others.filter((one) => isAhead(one.value, value, { indicator, by: mayBeMore }))
    ranks.set(town.code, { best: 1 + surely.length, worst: 1 + maybe.length })
  }
  return ranks
}

function isAhead(
  a: Reading,
  b: Reading,
  { indicator, by }: { indicator: ReportIndicator; by: (a: Reading, b: Reading) => boolean },
): boolean {
  if (indicator.direction === 'higher') return by(a, b)
  // Lower is ahead: b is surely more than a, or may be.
  return by(b, a)
}

export function groupOf({ group, type = '' }: ReportArea): string {
  return sameText(group ?? type)
}

export function valuesOf(answers: readonly Answer[]): Reading[] {
  return answers.flatMap(({ value, isCompared }) => (isCompared && value ? [value] : []))
}

/** None of fewer than three. */
export function medianOf(answers: readonly Answer[]): Reading | null {
  const values = valuesOf(answers)
  return values.length < 3 ? null : median(values)
}

export function sumOf(answers: readonly Answer[]): Reading | null {
  const values = valuesOf(answers)
  return values.length === 0 ? null : total(values)
}

export function changeBetween(before: Reading, after: Reading, kind: ReportIndicator['kind']): Change {
  const direction = directionOf(before, after)
  if (direction === 'same' || direction === 'unclear') return { direction, amount: null, percent: null }
  const [more, less] = direction === 'up' ? [after, before] : [before, after]
  const amount: Reading = {
    lo: less.hi === null ? ZERO : subtract(more.lo, less.hi),
    hi: more.hi && subtract(more.hi, less.lo),
    loOut: more.loOut || less.hiOut,
    hiOut: more.hiOut || less.loOut,
    loImplied: more.loImplied || less.hiImplied,
    hiImplied: more.hiImplied || less.loImplied,
  }
  const hasPercent = kind !== 'ratio' && order(before.lo, ZERO) > 0
  return { direction, amount, percent: hasPercent ? percentOf(before, after, direction) : null }
}

function directionOf(before: Reading, after: Reading): Change['direction'] {
  if (isPoint(before) && isPoint(after) && isEqual(before.lo, after.lo)) return 'same'
  if (isCertainlyMore(after, before)) return 'up'
  return isCertainlyMore(before, after) ? 'down' : 'unclear'
}

/** How much more or less than the earlier value, in percent of it. */
function percentOf(before: Reading, after: Reading, direction: 'up' | 'down'): Reading {
  const { lo, hi, ...rest } = quotient(after, before)
  const percent = (share: Rational): Rational => multiply(HUNDRED, subtract(share, exact(1)))
  if (direction === 'up') return { ...rest, lo: percent(lo), hi: hi && percent(hi) }
  return { ...rest, lo: hi ? subtract(ZERO, percent(hi)) : ZERO, hi: subtract(ZERO, percent(lo)) }
}
