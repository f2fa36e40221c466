import type { Indicator } from '../domain/board/indicator.ts'
import { indicatorsInUse } from '../state/resolveSelection.ts'
import { overviewOf } from './overviewOf.ts'
import type { Shown } from './shown.ts'

/** Whose figures the view shows, in its order; none where it shows no figures (汇报). */
export function indicatorsShown(shown: Shown): readonly Indicator[] {
  const { board, selection, resolved } = shown
  switch (selection.view) {
    case 'compare':
    case 'trend':
      return [resolved.request.indicator]
    case 'relate':
      return [resolved.request.indicator, ...(resolved.against ? [resolved.against.indicator] : [])]
    case 'overview':
      return overviewOf(shown).columns.map((column) => column.comparison.request.indicator)
    case 'data':
      return selection.indicator === null ? indicatorsInUse(board) : [resolved.request.indicator]
    case 'town':
      return indicatorsInUse(board)
    case 'briefing':
      return []
  }
}
