import { memo, type ReactElement } from 'react'
import type { SlideSheetProps } from '../slide/slideSheetProps.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'
import styles from './Stage.module.css'

/** A slide that stands ready: drawn, and seen only when it is its turn. */
export const TalkSlide = memo(TalkSlideBody)

function TalkSlideBody({ isShown, ...sheet }: SlideSheetProps & { isShown: boolean }): ReactElement {
  return (
    <div className={styles[isShown ? 'shown' : 'waiting']} data-slide={isShown ? 'shown' : 'waiting'}>
      <SlideSheet {...sheet} />
    </div>
  )
}
