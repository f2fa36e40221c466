import styles from './SlideSheet.module.css'
import type { Deck, Slide, ViewSlide, Pin } from '../../../domain/deck/deck.ts'
import type { SlidePlace, SlideContent } from '../../../shown/slideContent.ts'
import { type CSSProperties, memo, type ReactElement } from 'react'
import { MessagesContext, useMessages } from '../../../i18n/MessagesContext.ts'
import { useDeckStamp, messagesOfSlide, sourceLine, usePinContents, shownOfPin } from './slideData.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import { layOutWords, deckTitleIn } from '../../../shown/slide/layOutWords.ts'
import { layOutSheet, type PinWords } from '../../../shown/slide/layOutSheet.ts'
import { Lines, LineSpans } from './Lines.tsx'
import { projectorTheme } from '../../../charts/chartTheme.ts'
import { LIGHT } from '../../../lib/themeColors.ts'
import { usePresentationTheme } from '../../../state/themeStore.ts'
import { useThemeColors } from '../../../ui/useThemeColors.ts'
import { sheetPages, type SheetPage } from '../../../shown/slide/sheetPages.ts'
import { type DataStamp, warningWords } from '../../../shown/stamp.ts'
import { PinBody } from './PinBody.tsx'
import { type Messages, messagesForBoard } from '../../../i18n/messages.ts'
import { topicOf } from '../../../shown/slide/slideTitle.ts'

/** How a slide is drawn. Everything in it is measured in parts of `height`, so that a thumbnail is the slide. */
export interface SlideSheetProps {
  deck: Deck
  slide: Slide
  /** In pixels; any aspect from 4:3 to 16:9. */
  width: number
  height: number
  /** Page of a slide that has several; the first is 1. */
  page?: number
  /** Tables instead of pictures. */
  table?: boolean
  /** What the speaker points at. */
  picked?: SlidePlace | null
  /** On paper slides are light, whatever presentations are. */
  isOnPaper?: boolean
  /** Null where nothing can be pointed at: thumbnails, paper. */
  onPick?: ((place: SlidePlace) => void) | null
}

interface WordSlideBodyProps extends SlideSheetProps {
  slide: Exclude<Slide, ViewSlide>
}

/** A slide at the size of its page of paper: styles make it smaller where it stands smaller. */
export const PaperSlide = memo(PlainPaperSlide)

function PlainPaperSlide(props: Pick<SlideSheetProps, 'deck' | 'slide' | 'page'>): ReactElement {
  return <SlideSheet {...props} isOnPaper width={1280} height={720} />
}

/** One slide at one size: on the stage, as a thumbnail, on paper. Its words are those of the level it was pinned at: towns, counties or prefectures. */
export function SlideSheet(props: SlideSheetProps): ReactElement {
  const { deck, slide } = props
  return (
    <MessagesContext value={messagesOfSlide(deck, slide, useMessages())}>
      <Sheet {...props} />
    </MessagesContext>
  )
}

function Sheet(props: SlideSheetProps): ReactElement {
  const { deck, slide, width, height, isOnPaper = false } = props
  const stamp = useDeckStamp(deck, slide)
  const theme = usePresentationTheme()
  // The type of styles does not know custom properties.
  const size = { '--h': `${height}px`, '--w': `${width}px`, width, height } as CSSProperties
  return (
    <article
      className={styles['sheet']}
      style={size}
      data-kind={slide.kind}
      data-theme={isOnPaper ? 'paper' : theme}
      aria-label={slide.title}
    >
      <Banner stamp={stamp} />
      {slide.kind === 'view' ? (
        <ViewSlideBody {...props} slide={slide} stamp={stamp} />
      ) : (
        <WordSlideBody {...props} slide={slide} />
      )}
    </article>
  )
}

/** 演示数据（虚构） and what is not public, on every slide. */
function Banner({ stamp }: { stamp: DataStamp | null }): ReactElement | null {
  const m = useMessages()
  if (!stamp) return null
  const words = warningWords(stamp, m)
  if (words.length === 0) return null
  return (
    <p className={styles['banner']}>
      {words.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  )
}

/** Cover, section or text: words in the largest size that fits. They rest on no data, so that no source stands below. */
function WordSlideBody({ deck, slide, width, height }: WordSlideBodyProps): ReactElement {
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
      <SheetNumber deck={deck} slide={slide} height={height} />
    </div>
  )
}

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
function ViewSlideBody(props: ViewSlideBodyProps): ReactElement {
  const { deck, slide, stamp, width, height, page = 1, table = false, picked = null, onPick = null } = props
  const { isOnPaper = false } = props
  const m = useMessages()
  const contents = usePinContents(deck, slide, m)
  const colors = useThemeColors(usePresentationTheme())
  const theme = { ...projectorTheme(height), colors: isOnPaper ? LIGHT : colors }
  const pages = contents.map((content) => (content ? sheetPages(content, contents.length, table) : []))
  // The shorter of two pictures keeps its last page while the other turns.
  const sheets = pages.map((all) => all[page - 1] ?? all.at(-1) ?? null)
  const most = Math.max(1, ...pages.map((all) => all.length))
  const pins = contents.map((content, index) =>
    pinWords({ deck, pin: slide.pins[index], content, sheet: sheets[index] ?? null }, m),
  )
  const layout = layOutSheet(
    { title: slide.title, remark: slide.remark, source: sourceLine(stamp, m), pins },
    { width, height },
  )
  return (
    <div className={styles['view']}>
      <div className={styles['eyebrowRow']}>{layout.eyebrow && <Lines text={layout.eyebrow} />}</div>
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

interface SheetNumberProps {
  deck: Deck
  slide: Slide
  height: number
  page?: number
  pages?: number
}

/** Which presentation, which slide of how many, and which page where there are several. */
function SheetNumber({ deck, slide, height, page = 1, pages = 1 }: SheetNumberProps): ReactElement {
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
