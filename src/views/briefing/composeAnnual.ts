import type { Board } from '../../domain/board/board.ts'
import type { Deck } from '../../domain/deck/deck.ts'
import { freezeBoard } from '../../export/freezeBoard.ts'
import type { Messages } from '../../i18n/messages.ts'
import { annualDeck } from '../../shown/annualDeck.ts'
import { localDay } from '../../lib/localDay.ts'

interface Composing {
  board: Board
  dataset: string | null
  id: string
  now: Date
  m: Messages
}

/** The ready-made talk on these data (年度汇报); null for invented and real data mixed. */
export function composeAnnual({ board, now, ...rest }: Composing): Deck | null {
  const frozen = freezeBoard(board, localDay(now))
  return frozen && annualDeck({ ...rest, board, frozen, now: now.toISOString() })
}
