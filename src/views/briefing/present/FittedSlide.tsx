import { type ReactElement, useRef } from 'react'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'
import styles from './Presenter.module.css'
import { useBox } from './useBox.ts'

interface FittedSlideProps {
  deck: Deck
  slide: Slide
  page: number
  /** Hidden from assistive technology, which is told the title instead. */
  silent?: boolean
}

/** As on a screen of this size, and then made smaller: lines and letters keep their proportions. */
const [WIDTH, HEIGHT] = [1280, 720]

/** A slide as large as the room it is given. */
export function FittedSlide({ deck, slide, page, silent = false }: FittedSlideProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useBox(box)
  const scale = Math.min(width / WIDTH, height / HEIGHT)
  return (
    <div ref={box} className={styles['room']} aria-hidden={silent}>
      {scale > 0 && (
        <div className={styles['sheet']} style={{ width: WIDTH, height: HEIGHT, transform: `scale(${scale})` }}>
          <SlideSheet deck={deck} slide={slide} page={page} width={WIDTH} height={HEIGHT} />
        </div>
      )}
    </div>
  )
}
