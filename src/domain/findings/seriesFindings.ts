import { decimalText, divideExact } from '../../lib/exact.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { isBrokenBetween } from '../compare/change.ts'
import { exactEnd, type Interval, scaleInterval, isCertainlyBelow } from '../values/interval.ts'
import { isRolledUp } from '../rollup/rollupId.ts'
import type { FindingDraft } from './findingDraft.ts'
import { type FindingIndex, filedUnder, seriesOf, type IndexedObservation } from './findingIndex.ts'
import type { Figure } from '../board/board.ts'
import { isUnitOf } from '../board/indicator.ts'
import type { Observation } from '../board/observation.ts'

/** From this many times on, a change is a jump (`town-report/1`, Findings). */
const JUMP = 10
/** Counts below this recur by chance. */
const FEWEST_COPIED = 10
/** From this many recurring numbers on, if they are half of what may recur, the report itself looks copied. */
const FEWEST_OF_REPORT = 3

/** A figure and the same one of the year reported before. */
interface Step {
  before: IndexedObservation
  after: IndexedObservation
}

/** Tenfold jumps, and numbers that stay exactly the same from year to year. */
export function seriesFindings(index: FindingIndex): FindingDraft[] {
  const steps = index.groups.flatMap(seriesOf).flatMap(stepsOf)
  const jumps = steps.filter(isJump).filter((step) => !isBroken(index, step))
  return [...jumps.map(toJump), ...findCopies(steps)]
}

/** Two figures of one year (a plan reported from two dates) are no step. */
function stepsOf(run: readonly IndexedObservation[]): Step[] {
  return run.flatMap((after, position) => {
    const before = run[position - 1]
    return before && before.year < after.year ? [{ before, after }] : []
  })
}

/** Ten times or more, or a tenth or less, under every reading; a way from or to zero has no such measure. */
function isJump({ before: { reading: a }, after: { reading: b } }: Step): boolean {
  return a.lo > 0 && b.lo > 0 && (isJumpFrom(a, b) || isJumpFrom(b, a))
}

function isJumpFrom(less: Interval, more: Interval): boolean {
  return less.hi !== Infinity && more.lo >= scaleInterval(less, JUMP).hi
}

/** A change of definition or a merger explains what would else be a jump. */
function isBroken({ board }: FindingIndex, { before, after }: Step): boolean {
  const { area: code, scope } = after.observation
  const area = board.areas.get(code)
  const years = [before.year, after.year] as const
  return area === undefined || isBrokenBetween(board, { area, indicator: after.indicator, scope }, years)
}

function toJump({ before, after }: Step): FindingDraft {
  const isUp = after.reading.lo > before.reading.hi
  const [less, more] = isUp ? [before, after] : [after, before]
  const times = Number(decimalText(divideExact(exactEnd(more.reading, 'lo'), exactEnd(less.reading, 'hi')), 1, 'down'))
  const observations = [after.observation.id, before.observation.id]
  const params = { times, direction: isUp ? 'up' : 'down' }
  return { ...filedUnder(after), kind: 'jump', observations, params }
}

function findCopies(steps: readonly Step[]): FindingDraft[] {
  const byReport = groupBy(steps.filter(isCopied), reportKey)
  const many = new Set([...byReport].filter(([, copied]) => copied.length >= FEWEST_OF_REPORT).map(([key]) => key))
  const chances = many.size === 0 ? [] : steps.filter((step) => mayRecur(step) && many.has(reportKey(step)))
  const comparable = groupBy(chances, reportKey)
  return [...byReport].flatMap(([key, copied]) => {
    const of = comparable.get(key)?.length ?? Infinity
    return copied.length * 2 >= of ? [copiedReport(copied, of)] : copied.map(copiedFigure)
  })
}

function reportKey({ after: { observation, year } }: Step): string {
  return `${observation.area} ${year}`
}

/** What is counted from reports cannot be copied into one. Stocks stay put, all rates of 100 % look alike, and small counts recur by chance. */
function mayRecur({ before, after: { observation, indicator, year } }: Step): boolean {
  if (year !== before.year + 1 || isRolledUp(indicator.id)) return false
  const value = observation.value ?? 0
  if (indicator.kind === 'ratio') return value > 0 && value < 100
  return indicator.kind === 'flow' && value >= FEWEST_COPIED
}

/** The same words of the same size; a rate with other counts behind it was worked out anew. */
function isCopied(step: Step): boolean {
  const [a, b] = [step.before.observation, step.after.observation]
  if (a.value !== b.value || a.op !== b.op || a.upper !== b.upper || a.lower !== b.lower) return false
  const sameCounts = a.num === null || b.num === null || (a.num === b.num && a.den === b.den)
  return sameCounts && mayRecur(step)
}

function copiedFigure({ before, after }: Step): FindingDraft {
  const observations = [after.observation.id, before.observation.id]
  return { ...filedUnder(after), kind: 'copiedFromLastYear', observations }
}

function copiedReport(copied: readonly Step[], of: number): FindingDraft {
  const { area, year } = { area: copied[0]?.after.observation.area ?? null, year: copied[0]?.after.year ?? null }
  const observations = copied.map(({ after }) => after.observation.id).toSorted()
  const params = { copied: copied.length, of }
  return { kind: 'copiedReport', about: `${area} ${year}`, area, indicator: null, year, observations, params }
}

/** One figure reported twice with no value in common: 100余件 and 126件 are the same, 119 次 and 124 次 are not. */
export function versionFindings(index: FindingIndex): FindingDraft[] {
  return [...index.board.figures.values()]
    .flat()
    .filter(({ superseded }) => superseded.length > 0)
    .flatMap((figure) => findContradictions(index, figure))
}

function findContradictions(index: FindingIndex, figure: Figure): FindingDraft[] {
  const { year, current, superseded } = figure
  return superseded
    .filter((other) => isSameUnit(index, current, other) && contradicts(current, other))
    .map((other) => {
      const kind = isRestated(index, figure, other) ? 'restated' : 'tellingsDisagree'
      const how = kind === 'restated' ? 'restated' : current.source === other.source ? 'sameReport' : 'twoReports'
      const observations = [current.id, other.id]
      return {
        ...filedUnder({ observation: current, year }),
        about: observations.join(' '),
        kind,
        observations,
        params: { how },
      }
    })
}

/** A higher revision, or a report of a later year, restates the figure; otherwise two reports stand against each other. */
function isRestated({ board }: FindingIndex, { year, current }: Figure, other: Observation): boolean {
  if (current.revision !== other.revision) return true
  return [current, other].some(({ source }) => (board.reportYears.get(source) ?? year) > year)
}

function isSameUnit({ board }: FindingIndex, a: Observation, b: Observation): boolean {
  const indicator = board.indicators.get(a.indicator)
  return a.unit === b.unit || (indicator !== undefined && isUnitOf(indicator, a.unit) && isUnitOf(indicator, b.unit))
}

function contradicts({ reading: a }: Observation, { reading: b }: Observation): boolean {
  return a !== null && b !== null && (isCertainlyBelow(a, b) || isCertainlyBelow(b, a))
}
