import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { tileStep } from '../../../lib/tileStep.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'
import { TalkDialog } from './TalkDialog.tsx'
import styles from './TalkOverview.module.css'

interface TalkOverviewProps {
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

/** All slides small (全部页面): arrow keys and Enter, or a click, lead to one. */
export function TalkOverview({ deck, current, width, height, onPick, onClose }: TalkOverviewProps): ReactElement {
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
    <TalkDialog title={t.overview} closeLabel={t.close} place="whole" onClose={onClose}>
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
    </TalkDialog>
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
