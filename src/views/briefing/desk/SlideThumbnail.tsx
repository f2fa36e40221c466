import { memo, type ReactElement, useEffect, useRef, useState } from 'react'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'
import styles from './SlideList.module.css'

/** A thumbnail is the slide made smaller: browsers would not write letters as small as it needs. */
const FULL = { width: 960, height: 540 }

interface SlideThumbnailProps {
  deck: Deck
  slide: Slide
  /** In pixels. */
  width: number
}

/** A slide as small as it stands in the list, drawn when it comes near the eye. Says nothing: its button does. */
export const SlideThumbnail = memo(Thumbnail, isSamePicture)

function Thumbnail({ deck, slide, width }: SlideThumbnailProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const isNear = useNear(box)
  const scale = width / FULL.width
  return (
    <div ref={box} aria-hidden="true" className={styles['thumbnail']} style={{ width, height: FULL.height * scale }}>
      {isNear && (
        <div className={styles['scaled']} style={{ ...FULL, transform: `scale(${scale})` }}>
          <SlideSheet deck={deck} slide={slide} {...FULL} />
        </div>
      )}
    </div>
  )
}

/** Letters typed on one slide redraw that one only. */
function isSamePicture(before: SlideThumbnailProps, after: SlideThumbnailProps): boolean {
  const isSameDeck =
    before.deck === after.deck ||
    (before.deck.title === after.deck.title &&
      before.deck.slides.length === after.deck.slides.length &&
      before.deck.slides.indexOf(before.slide) === after.deck.slides.indexOf(after.slide) &&
      framesOf(before) === framesOf(after))
  return isSameDeck && before.slide === after.slide && before.width === after.width
}

/** The data that the slide shows, as one text of their keys: a key stands for their content. */
function framesOf({ deck, slide }: SlideThumbnailProps): string {
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
