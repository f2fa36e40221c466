import { type ReactElement, memo, useEffect, useRef, useState } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { goToSlide } from './slideActions.ts'
import styles from './SlideList.module.css'
import type { StalenessByPin } from './staleness.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'

/** A thumbnail is the slide made smaller: browsers would not write letters as small as it needs. */
const FULL = { width: 960, height: 540 }

/** A slide as small as it stands in the list, drawn when it comes near the eye. Says nothing: its button does. */
const SlideThumbnail = memo(Thumbnail, isSamePicture)

/** Of a thumbnail, in pixels. */
const WIDTH = 160

interface SlideListItemProps {
  deck: Deck
  slide: Slide
  /** From 0. */
  place: number
  isPicked: boolean
  /** Where a dragged slide would come to stand. */
  mark: 'before' | 'after' | null
  staleness: StalenessByPin
}

export function SlideListItem({ deck, slide, place, isPicked, mark, staleness }: SlideListItemProps): ReactElement {
  const t = deckMessages(useMessages())
  const sign = signOf(slide, staleness)
  const title = slide.title === '' ? t.untitled : slide.title
  return (
    <li className={styles['item']} data-slide={slide.id} data-mark={mark} data-picked={isPicked} draggable>
      <span aria-hidden="true" className={styles['number']}>
        {place + 1}
      </span>
      <div className={styles['frame']}>
        <SlideThumbnail deck={deck} slide={slide} />
        <button
          type="button"
          className={styles['pick']}
          aria-current={isPicked}
          tabIndex={isPicked ? 0 : -1}
          title={title}
          onClick={() => goToSlide(deck, place)}
        >
          <span className="visually-hidden">{t.list.slide(place + 1, title)}</span>
        </button>
        {sign && <span className={styles['sign']}>{t.list[sign]}</span>}
      </div>
    </li>
  )
}

function signOf(slide: Slide, staleness: StalenessByPin): 'stale' | 'problem' | null {
  const kinds = slide.kind === 'view' ? slide.pins.map((pin) => staleness.get(pin)?.kind) : []
  if (kinds.includes('changed')) return 'stale'
  return kinds.some((kind) => kind === 'gone' || kind === 'unreadable') ? 'problem' : null
}

function Thumbnail({ deck, slide }: Pick<SlideListItemProps, 'deck' | 'slide'>): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const isNear = useNear(box)
  const scale = WIDTH / FULL.width
  return (
    <div
      ref={box}
      aria-hidden="true"
      className={styles['thumbnail']}
      style={{ width: WIDTH, height: FULL.height * scale }}
    >
      {isNear && (
        <div className={styles['scaled']} style={{ ...FULL, transform: `scale(${scale})` }}>
          <SlideSheet deck={deck} slide={slide} {...FULL} />
        </div>
      )}
    </div>
  )
}

/** Letters typed on one slide redraw that one only. */
function isSamePicture(
  before: Pick<SlideListItemProps, 'deck' | 'slide'>,
  after: Pick<SlideListItemProps, 'deck' | 'slide'>,
): boolean {
  if (before.slide !== after.slide) return false
  return (
    before.deck === after.deck ||
    (before.deck.title === after.deck.title &&
      before.deck.slides.length === after.deck.slides.length &&
      before.deck.slides.indexOf(before.slide) === after.deck.slides.indexOf(after.slide) &&
      framesOf(before) === framesOf(after))
  )
}

/** The data that the slide shows, as one text of their keys: a key stands for their content. */
function framesOf({ deck, slide }: Pick<SlideListItemProps, 'deck' | 'slide'>): string {
  const pins = slide.kind === 'view' ? slide.pins : []
  return pins.map(({ frozen }) => (deck.frozen[frozen] ? frozen : '')).join(' ')
}

function useNear(box: { current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '300px',
    })
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return isNear
}
