import { groupBy } from '../../lib/groupBy.ts'
import { yearOfObservation } from '../board/board.ts'
import { denominatorOf, FAR_DENOMINATOR_YEARS } from '../compare/denominator.ts'
import { isUnitOf, measuresOf } from '../board/indicator.ts'
import type { FindingDraft } from './findingDraft.ts'
import { type FindingIndex, filedUnder, scopeKey, type IndexedObservation } from './findingIndex.ts'

/** From here on rates tell no difference (`town-report/1`, Findings). */
const CEILING = 99.5
const FEWEST_TOWNS = 3

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

/** Rates of one year that are all close to 100 %: nothing can be told apart by them (无区分度). */
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
