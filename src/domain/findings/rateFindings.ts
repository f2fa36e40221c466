import { hasSmallBase, TINY_BASE } from '../compare/cautions.ts'
import {
  addIntervals,
  divideIntervals,
  type Interval,
  interval,
  isCertainlyBelow,
  point,
  scaleInterval,
} from '../values/interval.ts'
import { writtenDigits } from '../values/writtenNumber.ts'
import type { FindingDraft } from './findingDraft.ts'
import { type FindingIndex, filedUnder, type IndexedObservation, reportedBeside, scopeKey } from './findingIndex.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { yearOfObservation } from '../board/board.ts'
import { denominatorOf, FAR_DENOMINATOR_YEARS } from '../compare/denominator.ts'
import { isUnitOf, measuresOf } from '../board/indicator.ts'

/** From here on rates show no difference (`town-report/1`, Findings). */
const CEILING = 99.5

const FEWEST_TOWNS = 3

/** A rate and the counts it is made of. */
interface RateFormula {
  rate: string
  part: string
  /** What the part may have been divided by; a rate disagrees only when it fits none of those reported. */
  wholes: readonly string[]
  /** The whole reported is larger than the one divided by, so that the rate can only be higher than their quotient. */
  isFloor?: true
}

/** `town-report/1`, Built-in catalogue; 调解成功率 is over cases concluded (调结), of which reports state only those received. */
const FORMULAS: readonly RateFormula[] = [
  { rate: 'petitions.handledRate', part: 'petitions.handled', wholes: ['petitions.received'] },
  { rate: 'petitions.resolvedRate', part: 'petitions.resolved', wholes: ['petitions.handled', 'petitions.received'] },
  { rate: 'hotline.handledRate', part: 'hotline.handled', wholes: ['hotline.received'] },
  { rate: 'disputes.resolvedRate', part: 'disputes.resolved', wholes: ['disputes.received'], isFloor: true },
]

/** Rates outside 0–100, at odds with their counts, or over few cases. */
export function rateFindings(index: FindingIndex): FindingDraft[] {
  return index.reported
    .filter(({ observation }) => observation.unit === '%')
    .flatMap((rate) => [...findOutside(rate), ...findDisagreement(index, rate), ...findSmallBase(rate)])
}

function findOutside(rate: IndexedObservation): FindingDraft[] {
  const { observation, reading } = rate
  const value = observation.value ?? 0
  const above = reading.lo > 100 || (value >= 100 && observation.op === 'gt')
  const below = reading.hi < 0 || (value <= 0 && observation.op === 'lt')
  return above || below ? [{ ...filedUnder(rate), kind: 'rateOutside', observations: [observation.id] }] : []
}

function findDisagreement(index: FindingIndex, rate: IndexedObservation): FindingDraft[] {
  const { num, den } = rate.observation
  if (num !== null && den !== null) return findOwnDisagreement(rate, num, den)
  return FORMULAS.filter((formula) => formula.rate === rate.indicator.id).flatMap((formula) =>
    findCountDisagreement(index, rate, formula),
  )
}

function findOwnDisagreement(rate: IndexedObservation, num: number, den: number): FindingDraft[] {
  const computed = percentOf(point(num), point(den))
  if (!computed || !isDisjoint(statedRange(rate), computed)) return []
  return [disagreement(rate, { computed, counts: [] })]
}

function findCountDisagreement(index: FindingIndex, rate: IndexedObservation, formula: RateFormula): FindingDraft[] {
  const part = reportedBeside(index, rate, formula.part)
  if (!part) return []
  const stated = statedRange(rate)
  const quotients = formula.wholes.flatMap((id) => {
    const whole = reportedBeside(index, rate, id)
    const computed = whole && percentOf(part.reading, whole.reading)
    return whole && computed ? [{ computed, counts: [part, whole] }] : []
  })
  const [first] = quotients
  const differs = quotients.every(({ computed }) =>
    formula.isFloor ? isCertainlyBelow(stated, computed) : isDisjoint(stated, computed),
  )
  return first && differs ? [disagreement(rate, first)] : []
}

function disagreement(
  rate: IndexedObservation,
  { computed, counts }: { computed: Interval; counts: readonly IndexedObservation[] },
): FindingDraft {
  const observations = [rate, ...counts].map(({ observation }) => observation.id)
  const params = { lo: computed.lo, hi: computed.hi }
  return { ...filedUnder(rate), kind: 'rateDisagrees', observations, params }
}

function findSmallBase(rate: IndexedObservation): FindingDraft[] {
  const { observation } = rate
  if (!hasSmallBase(observation)) return []
  const kind = hasSmallBase(observation, TINY_BASE) ? 'tinyBase' : 'smallBase'
  return [{ ...filedUnder(rate), kind, observations: [observation.id] }]
}

/** What the written rate may have been before it was rounded to the digits it has. */
function statedRange({ observation, reading }: IndexedObservation): Interval {
  const half = Number(`5e-${writtenDigits(observation.value ?? 0, observation.raw) + 1}`)
  const { lo, hi } = addIntervals(reading, interval(-half, half))
  return interval(lo, hi)
}

function percentOf(part: Interval, whole: Interval): Interval | null {
  const quotient = divideIntervals(part, whole)
  return quotient && scaleInterval(quotient, 100)
}

function isDisjoint(a: Interval, b: Interval): boolean {
  return isCertainlyBelow(a, b) || isCertainlyBelow(b, a)
}

/** Units that are not the indicator's; every observation, since each is shown somewhere. */
export function unitFindings({ board }: FindingIndex): FindingDraft[] {
  return [...board.observations.values()]
    .filter(({ indicator: id, value, unit }) => {
      const indicator = board.indicators.get(id)
      return indicator !== undefined && value !== null && !isUnitOf(indicator, unit)
    })
    .map((observation) => {
      const year = yearOfObservation(board, observation)
      return { ...filedUnder({ observation, year }), kind: 'unitDiffers', observations: [observation.id] }
    })
}

/** Figures usually shown per village, resident or adviser whose nearest denominator is years away. */
export function denominatorFindings({ board, reported }: FindingIndex): FindingDraft[] {
  const divided = reported.filter(({ indicator }) => (indicator.measures[0] ?? 'total') !== 'total')
  return divided.flatMap((figure) => {
    const measure = measuresOf(figure.indicator)[0] ?? 'total'
    const denominator = denominatorOf(board, figure.observation, measure)
    const stock = denominator?.observation
    if (!stock || denominator.yearsApart < FAR_DENOMINATOR_YEARS) return []
    const observations = [figure.observation.id, stock.id]
    const params = { years: denominator.yearsApart }
    return [{ ...filedUnder(figure), kind: 'denominatorsFarApart', observations, params }]
  })
}

/** Rates of one year that are all close to 100 %: nothing can be distinguished by them (无区分度). */
export function ceilingFindings({ board, reported }: FindingIndex): FindingDraft[] {
  if (!board.meta.comparable) return []
  const rates = reported.filter(({ observation }) => observation.unit === '%')
  const groups = groupBy(rates, ({ observation: o, year, span }) => `${o.indicator} ${year} ${span} ${scopeKey(o)}`)
  return [...groups].flatMap(([about, group]) => findCeiling(about, group))
}

function findCeiling(about: string, group: readonly IndexedObservation[]): FindingDraft[] {
  const towns = new Set(group.map(({ observation }) => observation.area)).size
  const [first] = group
  if (!first || towns < FEWEST_TOWNS || group.some(({ reading }) => reading.lo < CEILING)) return []
  const observations = group.map(({ observation }) => observation.id).toSorted()
  const { indicator, year } = filedUnder(first)
  return [{ kind: 'noDiscrimination', about, area: null, indicator, year, observations, params: { towns } }]
}
