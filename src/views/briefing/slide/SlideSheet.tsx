import type { CSSProperties, ReactElement } from 'react'
import { MessagesContext, useMessages } from '../../../i18n/MessagesContext.ts'
import type { SlideSheetProps } from './slideSheetProps.ts'
import styles from './SlideSheet.module.css'
import { useDeckStamp, type DataStamp } from './useDeckStamp.ts'
import { messagesOfSlide } from './usePinContents.ts'
import { ViewSlideBody } from './ViewSlideBody.tsx'
import type { Slide, ViewSlide } from '../../../domain/deck/deck.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import { layOutWords } from '../../../shown/layOutWords.ts'
import { sourceIn } from '../../../shown/layOutSheet.ts'
import { Lines, LineSpans } from './Lines.tsx'
import { SheetNumber } from './SheetNumber.tsx'
import { sourceLine } from './sourceLine.ts'

interface WordSlideBodyProps extends SlideSheetProps {
  slide: Exclude<Slide, ViewSlide>
  stamp: DataStamp | null
}

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

/** 演示数据（虚构） and what is not public, on every slide. */
function Banner({ stamp }: { stamp: DataStamp | null }): ReactElement | null {
  const m = useMessages()
  if (!stamp) return null
  const isPublic = stamp.classification === m.classifications.public
  const words = [stamp.synthetic, isPublic ? null : stamp.classification].filter((text) => text !== null)
  if (words.length === 0) return null
  return (
    <p className={styles['banner']}>
      {[...new Set(words)].map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  )
}

/** Cover, section or text: words in the largest size that fits. */
function WordSlideBody({ deck, slide, stamp, width, height }: WordSlideBodyProps): ReactElement {
  const m = useMessages()
  const body = slide.kind === 'text' ? slide.text : slide.subtitle
  const { title, words } = layOutWords({ kind: slide.kind, title: slide.title, body }, { width, height })
  return (
    <div className={styles['view']}>
      <div className={styles['eyebrowRow']} />
      <div className={styles[slide.kind]}>
        <h2 className={styles['title']} style={{ fontSize: title.size }}>
          <LineSpans lines={title.lines} />
        </h2>
        <p className={styles['words']} style={{ fontSize: words.size }}>
          <LineSpans lines={words.lines} />
        </p>
        {words.left > 0 && <p className={styles['tooLong']}>{slideMessages(m).tooLong(words.left)}</p>}
      </div>
      <Lines text={sourceIn(sourceLine(deck, stamp, m), { width, height })} className={styles['source']} />
      <SheetNumber deck={deck} slide={slide} height={height} />
    </div>
  )
}
