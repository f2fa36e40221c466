import { type ReactElement, useDeferredValue, useRef, useState } from 'react'
import type { Deck, Slide, ViewSlide } from '../../../domain/deck.ts'
import { deckMessages } from '../../../i18n/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { pagesOf } from '../../../shown/sheetPages.ts'
import { Pager } from '../../../ui/Pager.tsx'
import { useAvailableSize } from '../../../ui/useAvailableSize.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'
import { usePinContents } from '../slide/usePinContents.ts'
import type { DeskTrouble } from './DeskNotice.tsx'
import styles from './SlideEditor.module.css'
import { SlideTools } from './SlideTools.tsx'
import { SlideWordsForm } from './SlideWordsForm.tsx'
import type { Live } from './staleness.ts'
import { StaleNotes } from './StaleNotes.tsx'
import type { StalenessByPin } from './useStaleness.ts'

interface SlideEditorProps {
  deck: Deck
  slide: Slide
  live: Live
  staleness: StalenessByPin
  onTrouble: (trouble: DeskTrouble | null) => void
}

const WIDE = 16 / 9
/** Kept free under the sheet for its pager. */
const BELOW = 60

/** One slide large, with everything that can be written on it and done with it. */
export function SlideEditor(props: SlideEditorProps): ReactElement {
  const { deck, slide } = props
  // Letters stand in their field at once; the picture follows when there is time.
  const drawn = useDeferredValue(deck)
  const drawnSlide = drawn.slides.find(({ id }) => id === slide.id) ?? slide
  const place = useRef<HTMLDivElement>(null)
  const available = useAvailableSize(place, BELOW)
  const width = available ? Math.floor(Math.min(available.width, available.height * WIDE)) : 0
  const [page, setPage] = useState(1)
  return (
    <div className={styles['editor']}>
      <div className={styles['stage']}>
        <SlideTools deck={deck} slide={slide} />
        {slide.kind === 'view' && <StaleNotes {...props} slide={slide} />}
        <div ref={place} className={styles['place']}>
          {width > 0 && (
            <div className={styles['sheet']} style={{ width }}>
              <SlideSheet deck={drawn} slide={drawnSlide} width={width} height={Math.floor(width / WIDE)} page={page} />
            </div>
          )}
        </div>
        {slide.kind === 'view' && <Pages deck={deck} slide={slide} page={page} onTurn={setPage} />}
      </div>
      <SlideWordsForm deck={deck} slide={slide} />
    </div>
  )
}

interface PagesProps {
  deck: Deck
  slide: ViewSlide
  page: number
  onTurn: (page: number) => void
}

/** The way through a picture of more towns than a room reads at once. */
function Pages({ deck, slide, page, onTurn }: PagesProps): ReactElement | null {
  const m = useMessages()
  const contents = usePinContents(deck, slide, m)
  const pages = pagesOf(contents)
  if (pages <= 1) return null
  const words = { ...m.compare, page: deckMessages(m).slide.page }
  return <Pager page={page} pages={pages} words={words} onTurn={onTurn} />
}
