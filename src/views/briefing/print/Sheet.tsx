import { memo, type ReactElement } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'

interface SheetProps {
  deck: Deck
  slide: Slide
  page: number
}

/** A slide at the size of its page: styles make it smaller where it stands smaller. */
export const Sheet = memo(PlainSheet)

function PlainSheet({ deck, slide, page }: SheetProps): ReactElement {
  return <SlideSheet deck={deck} slide={slide} page={page} width={1280} height={720} />
}
