import styles from './PresentationOverlay.module.css'
import { type ReactElement, type KeyboardEvent, useEffect, useRef, type ReactNode } from 'react'
import type { Deck } from '../../../domain/deck/deck.ts'
import { goTo } from './presentationReducer.ts'
import type { Prepared } from './usePrepared.ts'
import type { PresentationState } from './usePresentationActions.ts'
import { useMessages, MessagesContext } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/deck/presentMessages.ts'
import { messagesForBoard } from '../../../i18n/messages.ts'
import { nameOfIndicator } from '../../../shown/names.ts'
import type { Shown, SlidePlace } from '../../../shown/slideContent.ts'
import { ReadingEvidence } from '../../parts/EvidencePanel.tsx'
import { referenceSpan, type Request, usualRequest } from '../../../domain/compare/question.ts'
import { readTown, type TownReading } from '../../../domain/compare/readTown.ts'
import { tileStep } from '../../../lib/stageGeometry.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'
import { Modal } from '../../../ui/Modal.tsx'

interface SlideOverviewProps {
  deck: Deck
  /** The slide that is shown, counted from 1. */
  current: number
  /** Of the slide that is shown: the small ones are drawn like it. */
  width: number
  height: number
  onPick: (slide: number) => void
  onClose: () => void
}

const COLUMNS = 4

/** Of the slide's size, for each small one. */
const SHARE = 0.2

/** What a picture reads of a town: its answer to one question. */
interface ReadingBehind {
  request: Request
  reading: TownReading
}

interface EvidenceOverlayProps {
  /** Of each picture on the slide; null where its data cannot be read. */
  shown: readonly (Shown | null)[]
  place: SlidePlace
  onClose: () => void
}

interface PresentationOverlayProps {
  deck: Deck
  state: PresentationState
  prepared: Prepared
  sheet: { width: number; height: number }
}

/** What is open over the slide. */
export function PresentationOverlay({ deck, state, prepared, sheet }: PresentationOverlayProps): ReactElement | null {
  const { presentation, setPresentation } = state
  const close = (): void => setPresentation({ ...presentation, open: null })
  switch (presentation.open) {
    case null:
      return null
    case 'keys':
      return <KeysOverlay onClose={close} />
    case 'evidence': {
      const shown = prepared.slides[presentation.slide - 1]?.shown ?? []
      return presentation.picked && <EvidenceOverlay shown={shown} place={presentation.picked} onClose={close} />
    }
    case 'overview':
      return (
        <SlideOverview
          deck={deck}
          current={presentation.slide}
          {...sheet}
          onPick={(slide) => setPresentation({ ...goTo(presentation, { slide, page: 1 }), open: null })}
          onClose={close}
        />
      )
  }
}

/** What each key does in a presentation. */
function KeysOverlay({ onClose }: { onClose: () => void }): ReactElement {
  const t = presentMessages(useMessages())
  return (
    <OverlayDialog title={t.keysTitle} closeLabel={t.close} onClose={onClose}>
      <dl className={styles['keys']}>
        {t.keys.map(([keys, what]) => (
          <div key={keys} className={styles['row']}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </OverlayDialog>
  )
}

/** What stands behind the marked number, as large as the slide: from the data the slide was frozen with. */
function EvidenceOverlay({ shown, place, onClose }: EvidenceOverlayProps): ReactElement {
  const m = useMessages()
  const pictures = shown.filter((one) => one != null)
  const town = pictures[0]?.board.areas.get(place.town)?.name ?? place.town
  return (
    <OverlayDialog
      title={m.evidence.titleOf(town)}
      closeLabel={presentMessages(m).close}
      place="side"
      onClose={onClose}
    >
      {pictures.map((one, index) =>
        readingsBehind(one, place).map(({ request, reading }) => (
          <MessagesContext key={`${index} ${request.indicator.id}`} value={messagesForBoard(m, one.board)}>
            <section className={styles['evidence']}>
              <h3>{nameOfIndicator(request.indicator, m)}</h3>
              <ReadingEvidence board={one.board} measure={request.measure} reading={reading} />
            </section>
          </MessagesContext>
        )),
      )}
    </OverlayDialog>
  )
}

/** The answers behind a place of a picture, on the data it was frozen with; none when they do not know the town. */
export function readingsBehind(shown: Shown, place: SlidePlace): ReadingBehind[] {
  const { board } = shown
  const area = board.areas.get(place.town)
  if (!area) return []
  return requestsAt(shown, place).map((request) => {
    // Towns at their own latest year are read in the span that all of those years share.
    const period = request.period.year === 'latest' ? request.period : { ...request.period, year: place.year }
    const span = referenceSpan(board, { ...request, period })
    return { request, reading: readTown(board, area, { ...request, year: place.year, span }) }
  })
}

/** The picture's own question; a relation asks two; a table of indicators asks each as it is usually asked. */
function requestsAt({ board, selection, resolved }: Shown, { indicator: id, year }: SlidePlace): Request[] {
  const { request, against } = resolved
  const asked = selection.view === 'relate' && against ? [request, against] : [request]
  if (id === undefined) return asked
  const isTable = selection.view === 'overview' || selection.view === 'town' || selection.view === 'data'
  const own = isTable ? [] : asked.filter(({ indicator }) => indicator.id === id)
  if (own.length > 0) return own
  const indicator = board.indicators.get(id)
  return indicator ? [usualRequest(board, indicator, { year, towns: request.towns })] : []
}

/** All slides small (全部页面): arrow keys and Enter, or a click, lead to one. */
function SlideOverview({ deck, current, width, height, onPick, onClose }: SlideOverviewProps): ReactElement {
  const t = presentMessages(useMessages())
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => focusTile(list.current, current - 1), [current])
  const move = (event: KeyboardEvent): void => {
    const from = tilesOf(list.current).findIndex((tile) => tile === document.activeElement)
    const to = tileStep(from, event.key, { columns: COLUMNS, count: deck.slides.length })
    if (to === null) return
    event.preventDefault()
    focusTile(list.current, to)
  }
  return (
    <OverlayDialog title={t.overview} closeLabel={t.close} place="whole" onClose={onClose}>
      <ol ref={list} className={styles['tiles']}>
        {deck.slides.map((slide, index) => (
          <li key={slide.id} className={styles['tile']}>
            <div aria-hidden="true" className={styles['picture']}>
              <div style={{ transform: `scale(${SHARE})`, transformOrigin: '0 0' }}>
                <SlideSheet deck={deck} slide={slide} width={width} height={height} />
              </div>
            </div>
            <button
              type="button"
              className={styles['name']}
              aria-current={index + 1 === current ? 'true' : undefined}
              onKeyDown={move}
              onClick={() => onPick(index + 1)}
            >
              {index + 1} {slide.title}
            </button>
          </li>
        ))}
      </ol>
    </OverlayDialog>
  )
}

function tilesOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > li > button') ?? [])]
}

function focusTile(list: HTMLElement | null, index: number): void {
  const tile = tilesOf(list)[index]
  tile?.focus({ preventScroll: true })
  tile?.closest('li')?.scrollIntoView({ block: 'nearest' })
}

interface OverlayDialogProps {
  title: string
  closeLabel: string
  /** In the middle, over the whole slide, or beside what it is about, which stays in sight. */
  place?: 'middle' | 'whole' | 'side'
  onClose: () => void
  children: ReactNode
}

/** A sheet over the slide, in the slide's own sizes: text of the desk grows with the screen. */
function OverlayDialog({ title, closeLabel, place = 'middle', onClose, children }: OverlayDialogProps): ReactElement {
  return (
    <Modal label={title} className={styles[place]} onClose={onClose}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        <button type="button" className={styles['close']} aria-label={closeLabel} onClick={onClose}>
          ×
        </button>
      </div>
      {/* What scrolls must be reachable by keyboard, though nothing in it is pressed. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['body']} tabIndex={0} role="region" aria-label={title} data-scroller>
        {children}
      </div>
    </Modal>
  )
}
