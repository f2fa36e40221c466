import { dataMessages } from '../../i18n/dataMessages.ts'
import type { Board } from '../../domain/board.ts'
import type { CellState } from '../../domain/cell.ts'
import { commonState, type CompletenessCell, shareOf } from '../../domain/completeness.ts'
import { indicatorText, stateText } from '../../i18n/dataWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import { formatNumber } from '../../i18n/numbers.ts'

/** What a cell of the matrix says. */
interface CellWords {
  /** In full, for assistive technology and on pointing. */
  label: string
  text: string
  /** Null where counts stand instead of one state. */
  state: CellState | null
  /** How much was reported of what was due, from 0 to 1; 0 where nothing was due. */
  reported: number
}

/** One cell says its state; all indicators of a year say how many were told, or the silence they share. */
export function cellWords(cells: readonly CompletenessCell[], board: Board, m: Messages): CellWords {
  const t = dataMessages(m).matrix
  const [cell] = cells
  if (!cell) return { label: '', text: '', state: null, reported: 0 }
  const state = cells.length === 1 ? cell.state : sharedSilence(cells)
  const { reported, expected } = shareOf(cells)
  const counts = t.of(formatNumber(reported, 0), formatNumber(expected, 0))
  const place = t.place(board.areas.get(cell.town)?.name ?? cell.town, cell.year)
  const words = state === null ? counts : stateText(state, m)
  const label =
    cells.length === 1 ? t.cell(place, indicatorText(cell.indicator, board, m), words) : t.yearCell(place, words)
  return {
    label,
    text: state === null ? counts : t.words[state],
    state,
    reported: expected === 0 ? 0 : reported / expected,
  }
}

/** A year full of numbers is said in counts, which tell more. */
function sharedSilence(cells: readonly CompletenessCell[]): CellState | null {
  const state = commonState(cells)
  return state === 'number' || state === 'zero' ? null : state
}
