import type { ReactElement } from 'react'
import type { Slide, ViewSlide } from '../../../domain/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/slideMessages.ts'
import { layOutWords } from '../../../shown/layOutWords.ts'
import { sourceIn } from '../../../shown/layOutSheet.ts'
import { Lines, LineSpans } from './Lines.tsx'
import { SheetNumber } from './SheetNumber.tsx'
import type { SlideSheetProps } from './slideSheetProps.ts'
import { sourceLine } from './sourceLine.ts'
import styles from './SlideSheet.module.css'
import type { DataStamp } from './useDeckStamp.ts'

interface WordSlideBodyProps extends SlideSheetProps {
  slide: Exclude<Slide, ViewSlide>
  stamp: DataStamp | null
}

/** Cover, section or text: words in the largest size that fits. */
export function WordSlideBody({ deck, slide, stamp, width, height }: WordSlideBodyProps): ReactElement {
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
