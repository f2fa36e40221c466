import type { ReactElement } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import { deckTitleIn } from '../../../shown/layOutWords.ts'
import styles from './SlideSheet.module.css'

interface SheetNumberProps {
  deck: Deck
  slide: Slide
  height: number
  page?: number
  pages?: number
}

/** Which talk, which slide of how many, and which page where there are several. */
export function SheetNumber({ deck, slide, height, page = 1, pages = 1 }: SheetNumberProps): ReactElement {
  const t = slideMessages(useMessages())
  const index = deck.slides.findIndex(({ id }) => id === slide.id)
  const number = t.slideOf(index + 1, deck.slides.length)
  const turned = pages > 1 ? t.topicSeparator + t.pageOf(page, pages) : ''
  return (
    <p className={styles['number']}>
      {deckTitleIn(deck.title, number + turned, height)} <b>{number}</b>
      {turned}
    </p>
  )
}
