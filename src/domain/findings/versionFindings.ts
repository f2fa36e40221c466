import type { Figure } from '../board/board.ts'
import { isUnitOf } from '../board/indicator.ts'
import { isCertainlyBelow } from '../values/interval.ts'
import type { Observation } from '../board/observation.ts'
import type { FindingDraft } from './findingDraft.ts'
import { type FindingIndex, filedUnder } from './findingIndex.ts'

/** One figure told twice with no value in common: 100余件 and 126件 are the same, 119 次 and 124 次 are not. */
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

/** A higher revision, or a report of a later year, tells the figure anew; otherwise two reports stand against each other. */
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
