import type { Area } from '../../domain/board/area.ts'
import type { Board } from '../../domain/board/board.ts'
import type { ProfileRow } from '../../domain/town/townProfile.ts'
import { formatLink } from '../../state/link.ts'
import { EMPTY_SELECTION, type ScopeChoice, type Selection } from '../../state/selection.ts'

/** The comparison that a row's position comes from: the town's peer group, in the row's scope and year. */
export function compareLink({ indicator, request, reading }: ProfileRow, board: Board, { dataset }: Selection): string {
  const { group } = reading.area
  const scope: ScopeChoice = request.scope === null ? { kind: 'whole' } : { kind: 'named', scope: request.scope }
  const { comparable } = board.meta
  return formatLink({
    ...EMPTY_SELECTION,
    view: 'compare',
    dataset,
    indicator: indicator.id,
    year: comparable ? reading.year : 'latest',
    scope,
    towns: comparable && group !== null ? { kind: 'group', group } : { kind: 'all' },
  })
}

/** Another town's profile for the same question. */
export function townLink(area: Area, selection: Selection): string {
  return formatLink({ ...selection, view: 'town', town: area.code })
}
