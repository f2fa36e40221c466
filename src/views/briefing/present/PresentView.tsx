import { type ReactElement, useState } from 'react'
import type { Deck } from '../../../domain/deck/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/deck/presentMessages.ts'
import type { ViewProps } from '../../parts/viewProps.ts'
import { useDeck } from '../useDeck.ts'
import { Stage } from './Stage.tsx'
import { TalkFrame } from './TalkFrame.tsx'

/** The talk as the room sees it. */
export function PresentView({ board, selection }: ViewProps): ReactElement {
  const t = presentMessages(useMessages())
  const live = useDeck(board, selection)
  const [begun, setBegun] = useState<Deck | null>(null)
  // Data that arrive and decks that are edited elsewhere must not change a talk that is being given.
  const deck = begun !== null && (selection.deck === null || selection.deck === begun.id) ? begun : live
  return (
    <TalkFrame>
      {deck ? (
        <Stage key={deck.id} deck={deck} selection={selection} onBegin={setBegun} />
      ) : (
        <main>
          <h1>{t.present}</h1>
        </main>
      )}
    </TalkFrame>
  )
}
