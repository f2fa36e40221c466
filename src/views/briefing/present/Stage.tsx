import { type CSSProperties, type ReactElement, useDeferredValue, useEffect, useRef } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { talkProgress } from '../../../domain/talkPlace.ts'
import { fitSheet } from '../../../lib/fitSheet.ts'
import { keepAwake } from '../../../lib/keepAwake.ts'
import type { Selection } from '../../../state/selection.ts'
import { usePainted } from '../../../ui/usePainted.ts'
import { isKeptSlide } from './isKeptSlide.ts'
import styles from './Stage.module.css'
import { TalkControls } from './TalkControls.tsx'
import { TalkOverlay } from './TalkOverlay.tsx'
import { TalkSlide } from './TalkSlide.tsx'
import { TalkWords } from './TalkWords.tsx'
import { usePrepared } from './usePrepared.ts'
import { useNotices } from './useNotices.ts'
import { useResting } from './useResting.ts'
import { useStageFocus } from './useStageFocus.ts'
import { useSwipe } from './useSwipe.ts'
import { useTalk } from './useTalk.ts'
import { useTalkActions } from './useTalkActions.ts'
import { useTalkKeys } from './useTalkKeys.ts'
import { useTalkLine } from './useTalkLine.ts'
import { useStagePick } from './useStagePick.ts'
import { useWindowSize } from './useWindowSize.ts'

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
