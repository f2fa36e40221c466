import type { ReactElement } from 'react'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { deckMessages } from '../../../i18n/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { goToSlide } from './slideActions.ts'
import styles from './SlideList.module.css'
import { SlideThumbnail } from './SlideThumbnail.tsx'
import type { StalenessByPin } from './useStaleness.ts'

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
        <SlideThumbnail deck={deck} slide={slide} width={WIDTH} />
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
