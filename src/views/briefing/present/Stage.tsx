import {
  type CSSProperties,
  type ReactElement,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useRef,
  memo,
  useLayoutEffect,
  useState,
} from 'react'
import type { Deck } from '../../../domain/deck/deck.ts'
import { talkProgress, keptPlace } from '../../../domain/deck/talkPlace.ts'
import { fitSheet } from '../../../lib/stageGeometry.ts'
import { keepAwake } from '../../../lib/keepAwake.ts'
import type { Selection } from '../../../state/selection.ts'
import { usePainted } from '../../../ui/usePainted.ts'
import styles from './Stage.module.css'
import { TalkOverlay } from './TalkOverlay.tsx'
import { usePrepared, type Prepared } from './usePrepared.ts'
import { useResting, useSwipe, useStageFocus, useStagePick, useTalkKeys } from './useStageInput.ts'
import { useTalk, type TalkState, useTalkActions } from './useTalkActions.ts'
import { type SlideSheetProps, SlideSheet } from '../slide/SlideSheet.tsx'
import { isFullScreen } from '../../../lib/fullScreen.ts'
import { type TalkMessage, useTalkChannel } from './useTalkChannel.ts'
import { goTo, type Talk, type TalkAction } from './talkStep.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/deck/presentMessages.ts'

interface TalkWordsProps {
  deck: Deck
  talk: Talk
  prepared: Prepared
}

interface WindowSize {
  width: number
  height: number
}

/** What is told in passing stands so long, unless a key ends it before. */
const SHOWN = 6000

/** Up to so many slides are all kept drawn. */
const MAX_DRAWN_SLIDES = 80

/** Of more slides, those this near the one that is shown. */
const NEAR = 20

/** A slide that stands ready: drawn, and seen only when it is its turn. */
const TalkSlide = memo(TalkSlideBody)

interface StageProps {
  deck: Deck
  selection: Selection
  /** All slides stand ready. */
  onBegin: (deck: Deck) => void
}

/** One slide of a talk at a time, as large as the window; the others drawn behind it. */
export function Stage({ deck, selection, onBegin }: StageProps): ReactElement {
  const prepared = usePrepared(deck)
  const { isReady } = prepared
  const state = useTalk(deck, prepared, selection)
  const { talk, scene } = state
  const actions = useTalkActions(state)
  const sheet = fitSheet(useWindowSize())
  // Slides that wait may be redrawn a moment after the one that is seen.
  const later = useDeferredValue(`${sheet.width} ${sheet.height}`).split(' ').map(Number)
  const [laterWidth = 0, laterHeight = 0] = later
  const stage = useRef<HTMLElement>(null)
  const isResting = useResting(stage)
  const onPick = useStagePick(state)
  useTalkKeys(actions.run, talk.typed)
  useTalkLine(deck, state, isReady)
  usePainted(isReady, selection)
  useNotices(state, isReady)
  useEffect(keepAwake, [])
  useStageFocus(stage, talk.open)
  useSwipe(stage, actions.turn)
  useEffect(() => {
    if (isReady) onBegin(deck)
  }, [isReady, deck, onBegin])
  const size = { '--w': `${sheet.width}px`, '--h': `${sheet.height}px` } as CSSProperties // the type knows no custom properties
  const isSeen = isReady && talk.screen === 'slide'
  return (
    <main
      ref={stage}
      tabIndex={-1}
      className={styles['stage']}
      style={size}
      data-screen={talk.screen}
      data-resting={isResting}
      data-ready={isReady}
    >
      <h1 className="visually-hidden">{deck.title}</h1>
      <div className={styles['sheet']}>
        {prepared.slides.map(({ slide }, index) => {
          const isShown = isSeen && index + 1 === talk.slide
          if (!isKeptSlide(index + 1, talk.slide, deck.slides.length)) return null
          return (
            <TalkSlide
              key={slide.id}
              deck={deck}
              slide={slide}
              isShown={isShown}
              width={isShown ? sheet.width : laterWidth}
              height={isShown ? sheet.height : laterHeight}
              page={index + 1 === talk.slide ? talk.page : 1}
              table={index + 1 === talk.slide && talk.table}
              picked={index + 1 === talk.slide ? talk.picked : null}
              onPick={isShown ? onPick : null}
            />
          )
        })}
        {isSeen && (
          <div className={styles['progress']} aria-hidden="true">
            <div style={{ width: sheet.width * talkProgress(talk, scene.pages) }} data-progress />
          </div>
        )}
        <TalkWords deck={deck} talk={talk} prepared={prepared} />
        <TalkControls run={actions.run} onLeave={actions.leave} />
      </div>
      <TalkOverlay deck={deck} state={state} prepared={prepared} sheet={sheet} />
    </main>
  )
}

function TalkSlideBody({ isShown, ...sheet }: SlideSheetProps & { isShown: boolean }): ReactElement {
  return (
    <div className={styles[isShown ? 'shown' : 'waiting']} data-slide={isShown ? 'shown' : 'waiting'}>
      <SlideSheet {...sheet} />
    </div>
  )
}

/** Whether a slide stays drawn while another is shown: a talk of hundreds would fill the memory of an office machine. */
export function isKeptSlide(index: number, current: number, count: number): boolean {
  return count <= MAX_DRAWN_SLIDES || Math.abs(index - current) <= NEAR
}

/** Says at the start how to get the whole screen, and takes every notice away again: the room is not there to read it. */
function useNotices(state: TalkState, isReady: boolean): void {
  const { notice } = state.talk
  const setNotice = useEffectEvent((next: Talk['notice']) => state.setTalk({ ...state.talk, notice: next }))
  useEffect(() => {
    if (isReady && !isFullScreen()) setNotice('refused')
  }, [isReady])
  useEffect(() => {
    if (notice === null) return undefined
    const timer = setTimeout(() => setNotice(null), SHOWN)
    return () => clearTimeout(timer)
  }, [notice])
}

/** Keeps presenter windows in step with a talk, and the talk with them. */
function useTalkLine({ id: deck }: Deck, { talk, scene, setTalk }: TalkState, isReady: boolean): void {
  const { slide, page, screen } = talk
  const at: TalkMessage = { kind: 'at', deck, slide, page, screen }
  const send = useTalkChannel(deck, (message, reply) => {
    if (!isReady) return
    if (message.kind === 'hello') reply(at)
    if (message.kind === 'go')
      setTalk({ ...goTo(talk, keptPlace(message, scene.pages)), screen: message.screen, open: null })
  })
  useEffect(() => {
    if (isReady) send({ kind: 'at', deck, slide, page, screen })
  }, [send, isReady, deck, slide, page, screen])
  // Said before the line is closed, which is done by an effect that ends later.
  useLayoutEffect(() => {
    const end = (): void => send({ kind: 'bye', deck })
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('pagehide', end)
      end()
    }
  }, [send, deck])
}

/** The room inside the window, followed as it changes. */
function useWindowSize(): WindowSize {
  const [size, setSize] = useState(measure)
  useEffect(() => {
    const follow = (): void => setSize(measure())
    follow()
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return size
}

function measure(): WindowSize {
  return { width: window.innerWidth, height: window.innerHeight }
}

/** What the talk says of itself: how far it is ready, what is being typed, what did not work; to readers of the screen, where it stands. */
function TalkWords({ deck, talk, prepared }: TalkWordsProps): ReactElement {
  const m = useMessages()
  const t = presentMessages(m)
  const count = deck.slides.length
  if (count === 0) return <p className={styles['middle']}>{t.noSlides}</p>
  if (!prepared.isReady) {
    return (
      <p className={styles['middle']} role="status">
        {t.preparing(prepared.slides.length, count)}
      </p>
    )
  }
  const note = talk.typed === '' ? talk.notice && t.notices[talk.notice] : t.typed(talk.typed)
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {placeText(talk, prepared, m)}
      </p>
      <div role="status">{note !== null && <p className={styles['note']}>{note}</p>}</div>
    </>
  )
}

function placeText({ slide, page, screen, table }: Talk, { slides }: Prepared, m: Messages): string {
  const t = presentMessages(m)
  if (screen !== 'slide') return t[screen]
  const shown = slides[slide - 1]
  const pages = (table ? shown?.tablePages : shown?.pages) ?? 1
  const at = t.nowAt(slide, slides.length, shown?.slide.title ?? '')
  return pages > 1 ? [at, t.page(page, pages)].join(m.clauseSeparator) : at
}

type ControlName = 'back' | 'next' | 'evidence' | 'overview' | 'keys' | 'fullScreen' | 'presenter' | 'leave'

const CONTROLS: readonly (readonly [ControlName, TalkAction])[] = [
  ['back', { kind: 'move', move: 'back' }],
  ['next', { kind: 'move', move: 'next' }],
  ['evidence', { kind: 'open', what: 'evidence' }],
  ['overview', { kind: 'open', what: 'overview' }],
  ['presenter', { kind: 'presenter' }],
  ['fullScreen', { kind: 'fullScreen' }],
  ['keys', { kind: 'open', what: 'keys' }],
]

interface TalkControlsProps {
  run: (action: TalkAction) => void
  onLeave: () => void
}

/** For who has a mouse or a finger and no keys. Seen while the pointer moves, and while the keyboard is in it. */
function TalkControls({ run, onLeave }: TalkControlsProps): ReactElement {
  const { controls: t } = presentMessages(useMessages())
  return (
    <div role="toolbar" aria-label={t.title} className={styles['controls']} data-controls>
      {CONTROLS.map(([name, action]) => (
        <button key={name} type="button" onClick={() => run(action)}>
          {t[name]}
        </button>
      ))}
      <button type="button" onClick={onLeave}>
        {t.leave}
      </button>
    </div>
  )
}
