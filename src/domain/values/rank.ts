import type { Direction } from '../board/indicator.ts'
import { compareEnds, type Interval, isCertainlyBelow, isPossiblyBelow } from './interval.ts'

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

/** How many others a value cannot be distinguished from (分不出高低): neither certainly above nor certainly below. */
export function countIndistinct(value: Interval, others: readonly Interval[]): number {
  return others.filter((other) => !isCertainlyBelow(value, other) && !isCertainlyBelow(other, value)).length
}

/** Which of the values stands first in a picture by value: the highest, unless less is better. */
export function firstSide(direction: Direction): 'highest' | 'lowest' {
  return direction === 'lower' ? 'lowest' : 'highest'
}

/**
 * Order of values in a picture (图上次序). By the end that is further from the first place, so that an open end moves
 * nobody to the front, and whoever certainly comes first does.
 */
export function byPlace(a: Interval, b: Interval, direction: Direction): number {
  if (firstSide(direction) === 'lowest') return compareEnds([a, 'hi'], [b, 'hi']) || compareEnds([a, 'lo'], [b, 'lo'])
  return compareEnds([b, 'lo'], [a, 'lo']) || compareEnds([b, 'hi'], [a, 'hi'])
}

function isCertainlyBetter(a: Interval, than: Interval, better: 'higher' | 'lower'): boolean {
  return better === 'higher' ? isCertainlyBelow(than, a) : isCertainlyBelow(a, than)
}

function isPossiblyBetter(a: Interval, than: Interval, better: 'higher' | 'lower'): boolean {
  return better === 'higher' ? isPossiblyBelow(than, a) : isPossiblyBelow(a, than)
}
