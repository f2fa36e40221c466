import { useCallback, useEffect, useEffectEvent, useRef, useMemo, useState } from 'react'
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../../lib/fullScreen.ts'
import { selectInPlace } from '../../../state/linkSync.ts'
import { currentSelection } from '../../../state/selectionStore.ts'
import { openBriefingWindow, hasTalkChannel } from './useTalkChannel.ts'
import {
  type TalkAction,
  hasOpen,
  type TalkNotice,
  talkStep,
  placesOfPage,
  goTo,
  type Talk,
  talkAt,
  type TalkScene,
} from './talkStep.ts'
import { keptPlace, type TalkPlace } from '../../../domain/deck/talkPlace.ts'
import type { Deck } from '../../../domain/deck/deck.ts'
import type { Selection } from '../../../state/selection.ts'
import type { Prepared, PreparedSlide } from './usePrepared.ts'

export interface TalkState {
  talk: Talk
  scene: TalkScene
  setTalk: (talk: Talk) => void
}

const NONE: PreparedSlide['contents'] = []

interface TalkActions {
  run: (action: TalkAction) => void
  turn: (move: 'next' | 'back') => void
  leave: () => void
}

/** What keys, buttons and other windows can make a talk do, with what reaches beyond the page. */
export function useTalkActions(state: TalkState): TalkActions {
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  const isOpeningWindow = useRef(false)
  const run = useCallback((action: TalkAction): void => {
    const { talk, scene, setTalk } = latest.current
    const announce = (notice: TalkNotice): void => latest.current.setTalk({ ...latest.current.talk, notice })
    if (action.kind === 'escape' && !hasOpen(talk)) return leaveTalk()
    setTalk(talkStep(talk, action, scene))
    if (action.kind === 'fullScreen') void fillScreen(announce)
    if (action.kind === 'presenter') {
      // A new window takes the full screen away, which is then not meant to end the talk.
      isOpeningWindow.current = isFullScreen()
      const isOpen = openBriefingWindow({ ...currentSelection(), mode: 'presenter' })
      if (!isOpen) announce('popupBlocked')
      else if (!hasTalkChannel()) announce('noChannel')
    }
  }, [])
  useFullScreenChange((isFull) => {
    const { talk, setTalk } = latest.current
    const isOpening = isOpeningWindow.current
    isOpeningWindow.current = false
    if (isFull) setTalk({ ...talk, notice: null })
    else if (isOpening) setTalk({ ...talk, notice: 'lostFullScreen' })
    else run({ kind: 'escape' })
  })
  useEffect(() => leaveFullScreenWithTalk, [])
  const turn = useCallback((move: 'next' | 'back') => run({ kind: 'move', move }), [run])
  return { run, turn, leave: leaveTalk }
}

/** Back to the desk, at the slide that was shown. */
function leaveTalk(): void {
  selectInPlace({ mode: 'desk' })
}

async function fillScreen(announce: (notice: TalkNotice) => void): Promise<void> {
  if (!isFullScreen() && !(await enterFullScreen())) announce('refused')
}

/** Also when Back leaves. Mounted twice, as development does, the talk goes on. */
function leaveFullScreenWithTalk(): void {
  const { view, mode } = currentSelection()
  if (view !== 'briefing' || mode !== 'present') void leaveFullScreen()
}

/** Calls back when the whole screen was given to the page, and when it was taken: by Esc, a new window or the browser. */
function useFullScreenChange(onChange: (isFull: boolean) => void): void {
  // oxlint-disable-next-line browsers/supported -- nothing is full screen where it is missing
  const onFullScreenChange = useEffectEvent(() => onChange(Boolean(document.fullscreenElement)))
  useEffect(() => {
    document.addEventListener('fullscreenchange', onFullScreenChange)
    return () => document.removeEventListener('fullscreenchange', onFullScreenChange)
  }, [])
}

/** A talk whose place is in the link, so that a reload goes on there; the rest belongs to this moment. */
export function useTalk(deck: Deck, prepared: Prepared, selection: Selection): TalkState {
  const [moment, setMoment] = useState(() => talkAt({ slide: selection.slide, page: selection.page }))
  const pages = prepared.slides.map((slide, index) =>
    moment.table && index + 1 === moment.slide ? slide.tablePages : slide.pages,
  )
  const asked: TalkPlace = { slide: selection.slide, page: selection.page }
  // A slide that is not ready yet cannot be told from one that is not there.
  const place = prepared.isReady ? keptPlace(asked, pages) : asked
  const talk = goTo(moment, place)
  const contents = prepared.slides[place.slide - 1]?.contents ?? NONE
  const places = useMemo(() => placesOfPage(contents, place.page, talk.table), [contents, place.page, talk.table])
  useEffect(() => {
    if (!prepared.isReady) return
    const isSame = asked.slide === place.slide && asked.page === place.page && selection.deck === deck.id
    if (!isSame) selectInPlace({ ...place, deck: deck.id })
  })
  return {
    talk,
    scene: { pages, places },
    setTalk: (next) => {
      setMoment(next)
      if (next.slide !== place.slide || next.page !== place.page) selectInPlace({ slide: next.slide, page: next.page })
    },
  }
}
