import { type ReactElement, useRef } from 'react'
import type { Board } from '../../../domain/board/board.ts'
import type { Deck } from '../../../domain/deck/deck.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { removeDeck } from '../../../state/deckStore.ts'
import type { Selection } from '../../../state/selection.ts'
import { select } from '../../../state/selectionStore.ts'
import { ToolButton } from '../../../ui/ToolButton.tsx'
import { newDeckId } from '../../parts/emptyDeck.ts'
import { composeAnnual } from '../composeAnnual.ts'
import { duplicateDeck, saveDeck, show, startDeck } from './deskActions.ts'
import styles from './DeskView.module.css'
import type { DeskTrouble } from './DeskNotice.tsx'
import { openPicked } from './useDeckDrop.ts'

interface DeckToolsProps {
  board: Board
  selection: Selection
  deck: Deck | null
  onTrouble: (trouble: DeskTrouble | null) => void
}

/** What can be done with whole decks. */
export function DeckTools({ board, selection, deck, onTrouble }: DeckToolsProps): ReactElement {
  const m = useMessages()
  const t = deckMessages(m)
  const { bar } = t
  const field = useRef<HTMLInputElement>(null)
  function compose(): void {
    const annual = composeAnnual({ board, dataset: selection.dataset, id: newDeckId(), now: new Date(), m })
    if (annual) show(annual)
    else onTrouble({ kind: 'notComposed' })
  }
  function remove(id: string): void {
    removeDeck(id)
    select({ deck: null, slide: 1 })
  }
  return (
    <div role="group" aria-label={bar.deckTools} className={styles['tools']}>
      <ToolButton hint={bar.new} onPress={() => startDeck(t.newTitle)}>
        {bar.new}
      </ToolButton>
      {/* A desk without slides offers it below, with what it is. */}
      {deck && deck.slides.length > 0 && (
        <ToolButton hint={bar.annualHint} onPress={compose}>
          {bar.annual}
        </ToolButton>
      )}
      <ToolButton hint={bar.openHint} onPress={() => field.current?.click()}>
        {bar.openFile}
      </ToolButton>
      <input
        ref={field}
        type="file"
        multiple
        accept=".json,application/json"
        hidden
        aria-label={bar.openFile}
        onChange={({ target }) => {
          void openPicked([...(target.files ?? [])], onTrouble)
          // The same file may be picked again after it was mended.
          target.value = ''
        }}
      />
      {deck && (
        <>
          <ToolButton hint={bar.saveHint} onPress={() => onTrouble(saveDeck(deck) ? null : { kind: 'notSaved' })}>
            {bar.save}
          </ToolButton>
          <ToolButton hint={bar.duplicate} onPress={() => duplicateDeck(deck, t.copyOf(deck.title))}>
            {bar.duplicate}
          </ToolButton>
          <ToolButton hint={bar.remove} onPress={() => remove(deck.id)}>
            {bar.remove}
          </ToolButton>
        </>
      )}
    </div>
  )
}
