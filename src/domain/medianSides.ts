import type { Interval } from './interval.ts'

/** What holds under every reading, under none, or under some. */
export type Sure = 'yes' | 'no' | 'unclear'

/** How a value lies to the median of all values, itself among them. */
export interface MedianSide {
  above: Sure
  below: Sure
}

/**
 * Which side of the median each value is on. A value moves the median by no more than itself, so the extremes are
 * reached with its own end against the opposite ends of all others: the answer is exact, not merely safe.
 */
export function medianSides(values: readonly Interval[]): MedianSide[] {
  return values.map((own, index) => {
    const others = values.filter((_, other) => other !== index)
    const least = own.lo - medianOf([own.lo, ...others.map((other) => other.hi)])
    const most = own.hi - medianOf([own.hi, ...others.map((other) => other.lo)])
    return {
      above: least > 0 ? 'yes' : most <= 0 ? 'no' : 'unclear',
      below: most < 0 ? 'yes' : least >= 0 ? 'no' : 'unclear',
    }
  })
}

/** Both of two conditions. */
export function bothSure(a: Sure, b: Sure): Sure {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unclear'
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN
  return upper === lower ? upper : (lower + upper) / 2
}
