import { decimalText, divideExact } from '../../lib/exact.ts'
import {
  type Comparison,
  type ComparisonRow,
  isCompared,
  isUndiscriminating,
  medianOfRows,
  sumOfRows,
} from '../compare/compare.ts'
import type { Standard } from '../board/indicator.ts'
import {
  compareEnds,
  exactEnd,
  type Interval,
  isCertainlyBelow,
  isImplied,
  isPoint,
  isZero,
} from '../values/interval.ts'
import { inGroup, interleave, sentenceGroups } from '../town/peerGroups.ts'
import { byPlace, countIndistinct, firstSide } from '../values/rank.ts'
import { codesOf, type Extreme, type Takeaway } from './takeaway.ts'

/** A compared row; its value is on the common scale. */
interface Ranked {
  row: ComparisonRow
  value: Interval
}

/** How a value stands to a standard (达标情况) under every reading; `unclear` when readings disagree. */
export type Compliance = 'met' | 'notMet' | 'unclear'

/** More sentences than this are not read; of several groups two each of three. */
const MAX_TAKEAWAYS = 5
const MAX_GROUP_SENTENCES = 6
/** More towns than this are not distinguished by naming them. */
const MAX_CONTENDERS = 3
/** Below this a multiple of the median is not worth a clause. */
const NOTABLE_MULTIPLE = 1.5

/** Takeaways of one period. Nothing is said of towns that may not be compared. */
export function compareTakeaways(comparison: Comparison): Takeaway[] {
  if (comparison.verdict.level === 'notComparable') return []
  const groups = sentenceGroups(comparison.rows.filter(isCompared), comparison.ownGroups)
  const takeaways = groups.map(({ group, rows }) => inGroup(takeawaysOf(comparison, rows), group))
  return interleave(takeaways).slice(0, groups.length > 1 ? MAX_GROUP_SENTENCES : MAX_TAKEAWAYS)
}

/** Of rows that may be set beside each other; one alone leads nobody. */
function takeawaysOf(comparison: Comparison, rows: readonly ComparisonRow[]): Takeaway[] {
  if (rows.length < 2) return []
  const { request } = comparison
  const { direction } = request.indicator
  const ranked = rows.flatMap((row): Ranked[] => (row.value ? [{ row, value: row.value }] : []))
  const placed = ranked.toSorted((a, b) => byPlace(a.value, b.value, direction))
  if (isUndiscriminating(request, rows)) return [{ kind: 'noDiscrimination', towns: towns(ranked) }]
  const first = firstSide(direction)
  const median = medianOfRows(rows)
  return [
    ...leader(placed, first, median),
    ...extreme(placed, first === 'highest' ? 'lowest' : 'highest', median),
    ...sum(comparison, ranked),
    ...standard(comparison, ranked),
    ...vague(ranked),
    ...zeros(ranked),
  ]
}

export function complianceWith({ op, value }: Standard, reading: Interval): Compliance {
  const all = op === 'ge' ? reading.lo >= value : reading.hi <= value
  const none =
    op === 'ge'
      ? reading.hi < value || (reading.hi === value && reading.hiOpen)
      : reading.lo > value || (reading.lo === value && reading.loOpen)
  return all ? 'met' : none ? 'notMet' : 'unclear'
}

/** Who certainly stands first, alone or with equals; else the few of whom one must. */
function leader(ranked: readonly Ranked[], side: Extreme, median: Interval | null): Takeaway[] {
  const contenders = contendersOf(ranked, side)
  if (contenders.length === ranked.length) return []
  if (sharedValue(contenders)) return extreme(ranked, side, median)
  if (contenders.length > MAX_CONTENDERS) return []
  const others = ranked.filter((one) => !contenders.includes(one))
  const inFront = contenders.every((one) => others.every((other) => isBeyond(one.value, other.value, side)))
  return [{ kind: 'leadUnclear', side, inFront, towns: towns(contenders) }]
}

/** Who certainly has the most, or the least; zeros have a sentence of their own. */
function extreme(ranked: readonly Ranked[], side: Extreme, median: Interval | null): Takeaway[] {
  const contenders = contendersOf(ranked, side)
  const value = sharedValue(contenders)
  if (!value || contenders.length === ranked.length || (side === 'lowest' && isZero(value))) return []
  const timesMedian = side === 'highest' ? multipleOf(value, median) : null
  return [{ kind: side, towns: towns(contenders), value, of: ranked.length, timesMedian, median }]
}

/** Those whom no other certainly surpasses. */
function contendersOf(ranked: readonly Ranked[], side: Extreme): Ranked[] {
  return ranked.filter(({ value }) => !ranked.some((other) => isBeyond(other.value, value, side)))
}

function isBeyond(a: Interval, than: Interval, side: Extreme): boolean {
  return side === 'highest' ? isCertainlyBelow(than, a) : isCertainlyBelow(a, than)
}

/** The value of a sole contender, or the one plain number that all contenders share (并列). */
function sharedValue(contenders: readonly Ranked[]): Interval | null {
  const [first, ...rest] = contenders.map(({ value }) => value)
  if (!first) return null
  const shared = rest.every(
    (value) => isPoint(first) && isPoint(value) && compareEnds([value, 'lo'], [first, 'lo']) === 0,
  )
  return shared ? first : null
}

/** How many times the median a value is at least; rounded down so that it stays true. */
function multipleOf(value: Interval, median: Interval | null): number | null {
  if (!median || median.hi <= 0 || median.hi === Infinity) return null
  const times = Number(decimalText(divideExact(exactEnd(value, 'lo'), exactEnd(median, 'hi')), 1, 'down'))
  return times >= NOTABLE_MULTIPLE ? times : null
}

function sum(comparison: Comparison, ranked: readonly Ranked[]): Takeaway[] {
  const value = comparison.sum && sumOfRows(ranked.map(({ row }) => row))
  return value ? [{ kind: 'sum', towns: towns(ranked), value }] : []
}

function standard(comparison: Comparison, ranked: readonly Ranked[]): Takeaway[] {
  const rule = comparison.standard
  if (!rule) return []
  const verdicts = ranked.map(({ value }) => complianceWith(rule, value))
  const count = (wanted: Compliance): number => verdicts.filter((verdict) => verdict === wanted).length
  return [
    { kind: 'standard', towns: towns(ranked), met: count('met'), notMet: count('notMet'), unclear: count('unclear') },
  ]
}

function vague(ranked: readonly Ranked[]): Takeaway[] {
  return ranked
    .filter(({ row, value }) => isImplied(value) && !isPoint(value) && row.denominator === null)
    .map(({ row, value }): { takeaway: Takeaway; indistinct: number } => {
      const others = ranked.filter((other) => other.row !== row).map((other) => other.value)
      const indistinct = countIndistinct(value, others)
      return { takeaway: { kind: 'vague', towns: [row.area.code], value, indistinct }, indistinct }
    })
    .filter(({ indistinct }) => indistinct > 0)
    .toSorted((a, b) => b.indistinct - a.indistinct)
    .slice(0, 1)
    .map(({ takeaway }) => takeaway)
}

function zeros(ranked: readonly Ranked[]): Takeaway[] {
  const none = ranked.filter(({ value }) => isZero(value) && !isImplied(value))
  return none.length > 0 ? [{ kind: 'zero', towns: towns(none) }] : []
}

function towns(ranked: readonly Ranked[]): string[] {
  return codesOf(ranked.map(({ row }) => row))
}
