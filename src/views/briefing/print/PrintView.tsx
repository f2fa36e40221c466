import { type ReactElement, useLayoutEffect, useState } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { printMessages } from '../../../i18n/printMessages.ts'
import { usePrinting } from '../../../ui/usePrinting.ts'
import type { ViewProps } from '../../parts/viewProps.ts'
import { useDeck } from '../useDeck.ts'
import { Handout } from './Handout.tsx'
import { PrintBar } from './PrintBar.tsx'
import { SlidePages } from './SlidePages.tsx'
import { usePageCounts } from './usePageCounts.ts'

/** The deck as sheets of paper: one slide a page, or a handout with the evidence behind each slide. */
export function PrintView({ board, selection }: ViewProps): ReactElement {
  const m = useMessages()
  const deck = useDeck(board, selection)
  const [hasNotes, setHasNotes] = useState(true)
  const pages = usePageCounts(deck, m)
  usePaperTitle(deck)
  if (!deck) return <p>{printMessages(m).noDeck}</p>
  const isHandout = selection.mode === 'handout'
  return (
    <>
      <PrintBar {...{ deck, pages, selection, hasNotes }} onNotes={setHasNotes} />
      {isHandout ? <Handout {...{ deck, pages, hasNotes }} /> : <SlidePages deck={deck} pages={pages} />}
    </>
  )
}

/** A PDF is named by the page's title. */
function usePaperTitle(deck: Deck | null): void {
  const isPrinting = usePrinting()
  const title = deck?.title ?? ''
  useLayoutEffect(() => {
    if (!isPrinting || title === '') return undefined
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [isPrinting, title])
}
