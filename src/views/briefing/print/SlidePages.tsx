import type { ReactElement } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { Sheet } from './Sheet.tsx'
import styles from './SlidePages.module.css'

interface SlidePagesProps {
  deck: Deck
  /** Of each slide. */
  pages: readonly (readonly number[])[]
}

/** Every page of every slide as a page of paper of its own. */
export function SlidePages({ deck, pages }: SlidePagesProps): ReactElement {
  return (
    <div className={styles['pages']}>
      {deck.slides.flatMap((slide, index) =>
        (pages[index] ?? []).map((page) => (
          <div key={`${slide.id} ${page}`} className={styles['page']}>
            <Sheet deck={deck} slide={slide} page={page} />
          </div>
        )),
      )}
    </div>
  )
}
