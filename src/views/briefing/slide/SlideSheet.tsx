import type { CSSProperties, ReactElement } from 'react'
import { MessagesContext, useMessages } from '../../../i18n/MessagesContext.ts'
import { Banner } from './Banner.tsx'
import type { SlideSheetProps } from './slideSheetProps.ts'
import styles from './SlideSheet.module.css'
import { useDeckStamp } from './useDeckStamp.ts'
import { messagesOfSlide } from './usePinContents.ts'
import { ViewSlideBody } from './ViewSlideBody.tsx'
import { WordSlideBody } from './WordSlideBody.tsx'

/** One slide at one size: on the stage, as a thumbnail, on paper. It speaks as it was pinned: of towns, counties or prefectures. */
export function SlideSheet(props: SlideSheetProps): ReactElement {
  const { deck, slide } = props
  return (
    <MessagesContext value={messagesOfSlide(deck, slide, useMessages())}>
      <Sheet {...props} />
    </MessagesContext>
  )
}

function Sheet(props: SlideSheetProps): ReactElement {
  const { deck, slide, width, height } = props
  const stamp = useDeckStamp(deck, slide)
  // The type of styles does not know custom properties.
  const size = { '--h': `${height}px`, '--w': `${width}px`, width, height } as CSSProperties
  return (
    <article className={styles['sheet']} style={size} data-kind={slide.kind} aria-label={slide.title}>
      <Banner stamp={stamp} />
      {slide.kind === 'view' ? (
        <ViewSlideBody {...props} slide={slide} stamp={stamp} />
      ) : (
        <WordSlideBody {...props} slide={slide} stamp={stamp} />
      )}
    </article>
  )
}
