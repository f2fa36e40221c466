import type { DataFilter } from '../domain/filterRows.ts'
import type { ResolvedSelection } from '../state/resolveSelection.ts'
import type { Selection } from '../state/selection.ts'

/** The selection as a filter: what the heading does not narrow down is all of it here, not "the usual one". */
export function filterOf(selection: Selection, { request }: ResolvedSelection): DataFilter {
  const { scope } = selection
  const isKnown = scope.kind === 'named' && scope.scope === request.scope
  const { year } = request.period
  return {
    towns: selection.towns.kind === 'all' ? null : new Set(request.towns.map((town) => town.code)),
    year: typeof selection.year === 'number' && year !== 'latest' ? year : null,
    indicator: selection.indicator === null ? null : request.indicator.id,
    scope: scope.kind === 'whole' || isKnown ? { scope: request.scope } : null,
    state: selection.state,
    finding: selection.finding,
  }
}
