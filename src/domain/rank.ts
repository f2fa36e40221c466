import { type Interval, isCertainlyBelow, isPossiblyBelow } from './interval.ts'

/** Every rank the intervals allow (名次范围); 1 is best. Equal plain numbers share a rank (并列). */
export interface RankRange {
  best: number
  worst: number
  /** How many were ranked. */
  of: number
}

/**
 * Rank ranges of values, best first by `better`. A rank is one plus the number of values strictly better:
 * at best those certainly better, at worst all that possibly are.
 */
export function rankRanges(values: readonly Interval[], better: 'higher' | 'lower'): RankRange[] {
  return values.map((value, index) => {
    const others = values.filter((_, other) => other !== index)
    const best = 1 + others.filter((other) => isCertainlyBetter(other, value, better)).length
    const worst = 1 + others.filter((other) => isPossiblyBetter(other, value, better)).length
    return { best, worst, of: values.length }
  })
}

/** How many others a value cannot be told apart from (分不出高低): neither certainly above nor certainly below. */
export function countIndistinct(value: Interval, others: readonly Interval[]): number {
  return others.filter((other) => !isCertainlyBelow(value, other) && !isCertainlyBelow(other, value)).length
}

function isCertainlyBetter(a: Interval, than: Interval, better: 'higher' | 'lower'): boolean {
  return better === 'higher' ? isCertainlyBelow(than, a) : isCertainlyBelow(a, than)
}

function isPossiblyBetter(a: Interval, than: Interval, better: 'higher' | 'lower'): boolean {
  return better === 'higher' ? isPossiblyBelow(than, a) : isPossiblyBelow(a, than)
}
