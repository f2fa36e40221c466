import type { Board } from '../domain/board/board.ts'
import type { FrozenData } from '../domain/deck/deck.ts'
import { hashText } from '../lib/hashText.ts'
import { settingsDocument } from './settingsDocument.ts'

/** Data as a deck keeps them, under a key of their content. */
export interface Frozen {
  key: string
  data: FrozenData
}

/**
 * The whole board as it stands, settings included, for slides to be drawn from later. `today` is an ISO date. Null for
 * invented and real areas mixed, which no document of the format may hold.
 */
export function freezeBoard(board: Board, today: string): Frozen | null {
  const document = settingsDocument(board)
  return document && { key: hashText(JSON.stringify(document)), data: { taken: today, document } }
}
