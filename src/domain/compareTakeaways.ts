import { decimalText, divideExact } from '../lib/exact.ts'
import type { Comparison, ComparisonRow } from './compare.ts'
import type { Standard } from './indicator.ts'
import { compareEnds, exactEnd, type Interval, isCertainlyBelow, isImplied, isPoint, isZero } from './interval.ts'
import { countIndistinct } from './rank.ts'
import { codesOf, type Takeaway } from './takeaway.ts'

/** A compared row; its value is on the common scale. */
interface Ranked {
  row: ComparisonRow
  value: Interval
}

/** How a value stands to a standard (达标情况) under every reading; `unclear` when readings disagree. */
export type Compliance = 'met' | 'notMet' | 'unclear'

/** More sentences than this are not read. */
const MOST = 5
/** Below this a multiple of the median is not worth a clause. */
const NOTABLE_MULTIPLE = 1.5

/** Takeaways of one period. Nothing is said of towns that may not be compared. */
export function compareTakeaways(comparison: Comparison): Takeaway[] {
  const { verdict } = comparison
  if (verdict.level === 'notComparable') return []
  const ranked = comparison.rows.flatMap((row) =>
    row.placement === 'compared' && row.value ? [{ row, value: row.value }] : [],
  )
  if (verdict.limits.includes('noDiscrimination')) return [{ kind: 'noDiscrimination', towns: towns(ranked) }]
  return [
    ...leader(ranked, comparison.median),
    ...trailer(ranked),
    ...sum(comparison, ranked),
    ...standard(comparison, ranked),
    ...vague(ranked),
    ...zeros(ranked),
  ].slice(0, MOST)
}

export function complianceWith({ op, value }: Standard, reading: Interval): Compliance {
  const all = op === 'ge' ? reading.lo >= value : reading.hi <= value
  const none =
    op === 'ge'
      ? reading.hi < value || (reading.hi === value && reading.hiOpen)
      : reading.lo > value || (reading.lo === value && reading.loOpen)
  return all ? 'met' : none ? 'notMet' : 'unclear'
}

function leader(ranked: readonly Ranked[], median: Interval | null): Takeaway[] {
  const contenders = ranked.filter(({ value }) => !ranked.some((other) => isCertainlyBelow(value, other.value)))
  const value = sharedValue(contenders)
  if (contenders.length === ranked.length) return []
  if (!value) return contenders.length > 3 ? [] : [{ kind: 'leadUnclear', towns: towns(contenders) }]
  return [{ kind: 'highest', towns: towns(contenders), value, timesMedian: multipleOf(value, median) }]
}

function trailer(ranked: readonly Ranked[]): Takeaway[] {
  const contenders = ranked.filter(({ value }) => !ranked.some((other) => isCertainlyBelow(other.value, value)))
  const value = sharedValue(contenders)
  if (!value || isZero(value) || contenders.length === ranked.length) return []
  return [{ kind: 'lowest', towns: towns(contenders), value, timesMedian: null }]
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
  return comparison.sum ? [{ kind: 'sum', towns: towns(ranked), value: comparison.sum }] : []
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
