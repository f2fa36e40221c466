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
import { presentationProgress, keptPlace } from '../../../domain/deck/presentationPlace.ts'
import { fitSheet } from '../../../lib/stageGeometry.ts'
import { keepAwake } from '../../../lib/keepAwake.ts'
import type { Selection } from '../../../state/selection.ts'
import { usePresentationTheme } from '../../../state/themeStore.ts'
import { usePainted } from '../../../ui/usePainted.ts'
import styles from './Stage.module.css'
import { PresentationOverlay } from './PresentationOverlay.tsx'
import { usePrepared, type Prepared } from './usePrepared.ts'
import { useResting, useSwipe, useStageFocus, useStagePick, usePresentationKeys } from './useStageInput.ts'
import { usePresentation, type PresentationState, usePresentationActions } from './usePresentationActions.ts'
import { type SlideSheetProps, SlideSheet } from '../slide/SlideSheet.tsx'
import { isFullScreen } from '../../../lib/fullScreen.ts'
import { type PresentationMessage, usePresentationChannel } from './usePresentationChannel.ts'
import { goTo, type Presentation, type PresentationAction } from './presentationReducer.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/deck/presentMessages.ts'

interface StageStatusProps {
  deck: Deck
  presentation: Presentation
  prepared: Prepared
}

interface WindowSize {
  width: number
  height: number
}

/** A notice stands so many milliseconds, unless a key ends it before. */
const NOTICE_TIME = 6000

/** Up to so many slides are all kept drawn. */
const MAX_DRAWN_SLIDES = 80

/** Of more slides, those this near the one that is shown. */
const NEAR = 20

/** A slide that stands ready: drawn, and seen only when it is its turn. */
const StageSlide = memo(PlainStageSlide)

interface StageProps {
  deck: Deck
  selection: Selection
  /** All slides stand ready. */
  onBegin: (deck: Deck) => void
}

/** One slide of a presentation at a time, as large as the window; the others drawn behind it. */
export function Stage({ deck, selection, onBegin }: StageProps): ReactElement {
  const prepared = usePrepared(deck)
  const { isReady } = prepared
  const state = usePresentation(deck, prepared, selection)
  const { presentation, scene } = state
  const actions = usePresentationActions(state)
  const sheet = fitSheet(useWindowSize())
  // Slides that wait may be redrawn a moment after the one that is seen.
  const later = useDeferredValue(`${sheet.width} ${sheet.height}`).split(' ').map(Number)
  const [laterWidth = 0, laterHeight = 0] = later
  const stage = useRef<HTMLElement>(null)
  const isResting = useResting(stage)
  const onPick = useStagePick(state)
  usePresentationKeys(actions.run, presentation.typed)
  useChannelSync(deck, state, isReady)
  usePainted(isReady, selection)
  useNotices(state, isReady)
  useEffect(keepAwake, [])
  useStageFocus(stage, presentation.open)
  useSwipe(stage, (move) => actions.run({ kind: 'move', move }))
  useEffect(() => {
    if (isReady) onBegin(deck)
  }, [isReady, deck, onBegin])
  const size = { '--w': `${sheet.width}px`, '--h': `${sheet.height}px` } as CSSProperties // the type knows no custom properties
  const isSeen = isReady && presentation.screen === 'slide'
  return (
    <main
      ref={stage}
      tabIndex={-1}
      className={styles['stage']}
      style={size}
      data-theme={usePresentationTheme()}
      data-screen={presentation.screen}
      data-resting={isResting}
      data-ready={isReady}
    >
      <h1 className="visually-hidden">{deck.title}</h1>
      <div className={styles['sheet']}>
        {prepared.slides.map(({ slide }, index) => {
          const isShown = isSeen && index + 1 === presentation.slide
          if (!isKeptSlide(index + 1, presentation.slide, deck.slides.length)) return null
          return (
            <StageSlide
              key={slide.id}
              deck={deck}
              slide={slide}
              isShown={isShown}
              width={isShown ? sheet.width : laterWidth}
              height={isShown ? sheet.height : laterHeight}
              page={index + 1 === presentation.slide ? presentation.page : 1}
              table={index + 1 === presentation.slide && presentation.table}
              picked={index + 1 === presentation.slide ? presentation.picked : null}
              onPick={isShown ? onPick : null}
            />
          )
        })}
        {isSeen && (
          <div className={styles['progress']} aria-hidden="true">
            <div style={{ width: sheet.width * presentationProgress(presentation, scene.pages) }} data-progress />
          </div>
        )}
        <StageStatus deck={deck} presentation={presentation} prepared={prepared} />
        <StageControls run={actions.run} onLeave={actions.leave} />
      </div>
      <PresentationOverlay deck={deck} state={state} prepared={prepared} sheet={sheet} />
    </main>
  )
}

function PlainStageSlide({ isShown, ...sheet }: SlideSheetProps & { isShown: boolean }): ReactElement {
  return (
    <div className={styles[isShown ? 'shown' : 'waiting']} data-slide={isShown ? 'shown' : 'waiting'}>
      <SlideSheet {...sheet} />
    </div>
  )
}

/** Whether a slide stays drawn while another is shown: a presentation of hundreds would fill the memory of an office machine. */
export function isKeptSlide(index: number, current: number, count: number): boolean {
  return count <= MAX_DRAWN_SLIDES || Math.abs(index - current) <= NEAR
}

/** Says at the start how to get the whole screen, and takes every notice away again: the room is not there to read it. */
function useNotices(state: PresentationState, isReady: boolean): void {
  const { notice } = state.presentation
  const setNotice = useEffectEvent((next: Presentation['notice']) =>
    state.setPresentation({ ...state.presentation, notice: next }),
  )
  useEffect(() => {
    if (isReady && !isFullScreen()) setNotice('refused')
  }, [isReady])
  useEffect(() => {
    if (notice === null) return undefined
    const timer = setTimeout(() => setNotice(null), NOTICE_TIME)
    return () => clearTimeout(timer)
  }, [notice])
}

/** Keeps presenter windows in step with a presentation, and the presentation with them. */
function useChannelSync(
  { id: deck }: Deck,
  { presentation, scene, setPresentation }: PresentationState,
  isReady: boolean,
): void {
  const { slide, page, screen } = presentation
  const at: PresentationMessage = { kind: 'at', deck, slide, page, screen }
  const send = usePresentationChannel(deck, (message, reply) => {
    if (!isReady) return
    if (message.kind === 'hello') reply(at)
    if (message.kind === 'go')
      setPresentation({ ...goTo(presentation, keptPlace(message, scene.pages)), screen: message.screen, open: null })
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

/** What the presentation says of itself: how far it is ready, what is being typed, what did not work; to readers of the screen, where it stands. */
function StageStatus({ deck, presentation, prepared }: StageStatusProps): ReactElement {
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
  const note =
    presentation.typed === '' ? presentation.notice && t.notices[presentation.notice] : t.typed(presentation.typed)
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {placeText(presentation, prepared, m)}
      </p>
      <div role="status">{note !== null && <p className={styles['note']}>{note}</p>}</div>
    </>
  )
}

function placeText({ slide, page, screen, table }: Presentation, { slides }: Prepared, m: Messages): string {
  const t = presentMessages(m)
  if (screen !== 'slide') return t[screen]
  const shown = slides[slide - 1]
  const pages = (table ? shown?.tablePages : shown?.pages) ?? 1
  const at = t.nowAt(slide, slides.length, shown?.slide.title ?? '')
  return pages > 1 ? [at, t.page(page, pages)].join(m.clauseSeparator) : at
}

type ControlName = 'back' | 'next' | 'evidence' | 'overview' | 'keys' | 'fullScreen' | 'presenter' | 'leave'

const CONTROLS: readonly (readonly [ControlName, PresentationAction])[] = [
  ['back', { kind: 'move', move: 'back' }],
  ['next', { kind: 'move', move: 'next' }],
  ['evidence', { kind: 'open', what: 'evidence' }],
  ['overview', { kind: 'open', what: 'overview' }],
  ['presenter', { kind: 'presenter' }],
  ['fullScreen', { kind: 'fullScreen' }],
  ['keys', { kind: 'open', what: 'keys' }],
]

interface StageControlsProps {
  run: (action: PresentationAction) => void
  onLeave: () => void
}

/** For who has a mouse or a finger and no keys. Seen while the pointer moves, and while the keyboard is in it. */
function StageControls({ run, onLeave }: StageControlsProps): ReactElement {
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
