import { compareEnds, type Interval, medianInterval } from '../values/interval.ts'

/** What holds under every reading, under none, or under some. */
export type Certainty = 'yes' | 'no' | 'unclear'

/** How a value lies to the median of all values, itself among them. */
export interface MedianSide {
  above: Certainty
  below: Certainty
}

/**
 * Which side of the median each value is on. A value moves the median by no more than itself, so the extremes are
 * reached with its own end against the opposite ends of all others: the answer is exact, not merely safe.
 */
export function medianSides(values: readonly Interval[]): MedianSide[] {
  return values.map((own, index) => {
    const others = values.filter((_, other) => other !== index)
    const least = sideOf(own, 'lo', others)
    const most = sideOf(own, 'hi', others)
    return {
      above: least > 0 ? 'yes' : most <= 0 ? 'no' : 'unclear',
      below: most < 0 ? 'yes' : least >= 0 ? 'no' : 'unclear',
    }
  })
}

/** Both of two conditions. */
export function bothCertain(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unclear'
}

/** An end of a value against the median of it and the opposite ends of all others. */
function sideOf(own: Interval, end: 'lo' | 'hi', others: readonly Interval[]): number {
  const ends = [endOf(own, end), ...others.map((other) => endOf(other, end === 'lo' ? 'hi' : 'lo'))]
  const median = medianInterval(ends)
  return median ? compareEnds([own, end], [median, 'lo']) : 0
}

/** One end alone, as a plain number. */
function endOf(a: Interval, end: 'lo' | 'hi'): Interval {
  return { ...a, lo: a[end], hi: a[end], loOpen: false, hiOpen: false }
}
