import type { ReactElement } from 'react'
import { projectorTheme } from '../../../charts/chartTheme.ts'
import type { ViewSlide, Deck, Pin } from '../../../domain/deck/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { layOutSheet, type PinWords } from '../../../shown/layOutSheet.ts'
import { sheetPages, type SheetPage } from '../../../shown/sheetPages.ts'
import { Lines } from './Lines.tsx'
import { PinBody } from './PinBody.tsx'
import { SheetNumber } from './SheetNumber.tsx'
import type { SlideSheetProps } from './slideSheetProps.ts'
import { sourceLine } from './sourceLine.ts'
import styles from './SlideSheet.module.css'
import type { DataStamp } from './useDeckStamp.ts'
import { usePinContents, shownOfPin } from './usePinContents.ts'
import { type Messages, messagesForBoard } from '../../../i18n/messages.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import type { SlideContent } from '../../../shown/slideContent.ts'
import { topicOf } from '../../../shown/topicOf.ts'

interface PinPage {
  deck: Deck
  pin: Pin | undefined
  content: SlideContent | null
  sheet: SheetPage | null
}

interface ViewSlideBodyProps extends SlideSheetProps {
  slide: ViewSlide
  stamp: DataStamp | null
}

/** The pinned pictures of a slide, with title, remark, and what they say of themselves. */
export function ViewSlideBody(props: ViewSlideBodyProps): ReactElement {
  const { deck, slide, stamp, width, height, page = 1, table = false, picked = null, onPick = null } = props
  const m = useMessages()
  const contents = usePinContents(deck, slide, m)
  const theme = projectorTheme(height)
  const pages = contents.map((content) => (content ? sheetPages(content, contents.length, table) : []))
  // The shorter of two pictures keeps its last page while the other turns.
  const sheets = pages.map((all) => all[page - 1] ?? all.at(-1) ?? null)
  const most = Math.max(1, ...pages.map((all) => all.length))
  const pins = contents.map((content, index) =>
    pinWords({ deck, pin: slide.pins[index], content, sheet: sheets[index] ?? null }, m),
  )
  const layout = layOutSheet(
    { title: slide.title, remark: slide.remark, source: sourceLine(deck, stamp, m), pins },
    { width, height },
  )
  return (
    <div className={styles['view']}>
      <div className={styles['eyebrowRow']}>
        {layout.eyebrow && <Lines text={layout.eyebrow} className={styles['eyebrow']} />}
      </div>
      <Lines as="h2" text={layout.title} className={styles['title']} />
      <div className={styles['columns']}>
        {layout.columns.map(({ topic, key, verdict, isPlain, available }, index) => (
          <div
            role="group"
            // One view may stand twice on a slide, of this year's data and of last year's.
            key={index}
            style={{ width: available.width }}
            aria-label={contents[index]?.title}
          >
            {topic && <Lines text={topic} className={styles['topic']} />}
            <PinBody
              {...{ available, theme, height, picked, onPick }}
              title={contents[index]?.title ?? ''}
              sheet={sheets[index] ?? null}
            />
            <Lines text={key} className={styles['key']} />
            <Lines text={verdict} className={isPlain ? styles['comparable'] : styles['verdict']} />
          </div>
        ))}
      </div>
      {layout.remark && <Lines text={layout.remark} className={styles['remark']} />}
      <Lines text={layout.source} className={styles['source']} />
      <SheetNumber {...{ deck, slide, height, page }} pages={most} />
    </div>
  )
}

/** What stands around one picture: topic, key, verdict with coverage and reasons. */
function pinWords({ deck, pin, content, sheet }: PinPage, words: Messages): PinWords {
  const shown = pin ? shownOfPin(deck, pin) : null
  const m = shown ? messagesForBoard(words, shown.board) : words
  const t = slideMessages(m)
  if (!content || !shown) return { topic: '', key: [], verdict: [], isPlain: true, more: t.moreReasons }
  const { stamp } = content
  return {
    topic: topicOf(shown, stamp, m)
      .filter((part) => part !== '')
      .join(t.topicSeparator),
    key: sheet?.key ?? [],
    verdict: [[stamp.verdict, stamp.coverage].join(t.topicSeparator), ...stamp.reasons],
    isPlain: stamp.verdict === m.verdicts.comparable && stamp.reasons.length === 0,
    more: t.moreReasons,
  }
}
