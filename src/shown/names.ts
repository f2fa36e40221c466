import type { Indicator } from '../domain/board/indicator.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ResolvedSelection } from '../state/resolveSelection.ts'
import type { Selection } from '../state/selection.ts'

/** The indicator's name in the language in use. */
export function nameOfIndicator(indicator: Indicator, m: Messages): string {
  return m.pickName(indicator.name, indicator.nameEn)
}

/** The towns in words: 各镇, 各街道, the names of a few, or how many. */
export function nameOfTowns({ towns }: Selection, { request }: ResolvedSelection, m: Messages): string {
  if (towns.kind === 'all') return m.townsAll
  if (towns.kind === 'group') return m.townsGroup(towns.group)
  if (request.towns.length > 3) return m.townsCount(request.towns.length)
  return request.towns.map((town) => town.name).join(m.listSeparator)
}
