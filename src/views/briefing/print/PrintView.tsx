import styles from './PrintBar.module.css'
import { type ReactElement, useLayoutEffect, useState, useMemo } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { printMessages } from '../../../i18n/deck/printMessages.ts'
import { usePrinting } from '../../../ui/usePrinting.ts'
import type { ViewProps } from '../../parts/viewProps.ts'
import { useDeck } from '../useDeck.ts'
import { Handout } from './Handout.tsx'
import { formatLink } from '../../../state/link.ts'
import type { BriefingMode, Selection } from '../../../state/selection.ts'
import { ToggleButton } from '../../../ui/ToggleButton.tsx'
import { PaperSlide } from '../slide/SlideSheet.tsx'
import type { Messages } from '../../../i18n/messages.ts'
import { pagesOf } from '../../../shown/slide/sheetPages.ts'
import { contentOfPin } from '../slide/slideData.ts'

interface SlidePagesProps {
  deck: Deck
  /** Of each slide. */
  pages: readonly (readonly number[])[]
}

interface PrintBarProps {
  deck: Deck
  /** Of each slide. */
  pages: readonly (readonly number[])[]
  selection: Selection
  hasNotes: boolean
  onNotes: (on: boolean) => void
}

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

/** What to print, and how; stays on the screen. */
function PrintBar({ deck, pages, selection, hasNotes, onNotes }: PrintBarProps): ReactElement {
  const m = useMessages()
  const t = printMessages(m)
  const isHandout = selection.mode === 'handout'
  return (
    <header className={styles['bar']}>
      <h1 className={styles['title']}>{deck.title}</h1>
      <p className={styles['facts']}>
        {isHandout ? t.handoutPaper(deck.slides.length) : t.sheets(pages.flat().length, t.slidePaper)}
      </p>
      <div className={styles['tools']}>
        <nav className={styles['kinds']} aria-label={t.kinds}>
          <Kind mode="print" selection={selection} name={t.slides} />
          <Kind mode="handout" selection={selection} name={t.handout} />
        </nav>
        {isHandout && (
          <ToggleButton isOn={hasNotes} onChange={onNotes}>
            {t.withNotes}
          </ToggleButton>
        )}
        <button type="button" className={styles['print']} onClick={() => window.print()}>
          {t.print}
        </button>
        <a className={styles['back']} href={formatLink({ ...selection, mode: 'desk' })}>
          {t.back}
        </a>
      </div>
      <p className={styles['hint']}>{t.hint}</p>
    </header>
  )
}

function Kind({ mode, selection, name }: { mode: BriefingMode; selection: Selection; name: string }): ReactElement {
  return (
    <a
      className={styles['kind']}
      href={formatLink({ ...selection, mode })}
      aria-current={selection.mode === mode ? 'page' : undefined}
    >
      {name}
    </a>
  )
}

/** Every page of every slide as a page of paper of its own. */
function SlidePages({ deck, pages }: SlidePagesProps): ReactElement {
  return (
    <div className={styles['pages']}>
      {deck.slides.flatMap((slide, index) =>
        (pages[index] ?? []).map((page) => (
          <div key={`${slide.id} ${page}`} className={styles['page']}>
            <PaperSlide deck={deck} slide={slide} page={page} />
          </div>
        )),
      )}
    </div>
  )
}

/** The pages of each slide, the first is 1. */
function usePageCounts(deck: Deck | null, m: Messages): readonly (readonly number[])[] {
  return useMemo(() => deck?.slides.map((slide) => pagesOfSlide(deck, slide, m)) ?? [], [deck, m])
}

function pagesOfSlide(deck: Deck, slide: Slide, m: Messages): number[] {
  const pins = slide.kind === 'view' ? slide.pins : []
  const contents = pins.map((pin) => contentOfPin(deck, pin, m))
  return Array.from({ length: pagesOf(contents) }, (_, index) => index + 1)
}
