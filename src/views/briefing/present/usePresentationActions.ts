import { useEffect, useEffectEvent, useRef, useMemo, useState } from 'react'
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../../lib/fullScreen.ts'
import { selectInPlace } from '../../../state/linkSync.ts'
import { currentSelection } from '../../../state/selectionStore.ts'
import { openBriefingWindow, hasPresentationChannel } from './usePresentationChannel.ts'
import {
  type PresentationAction,
  hasOpen,
  type PresentationNotice,
  presentationReducer,
  placesOfPage,
  goTo,
  type Presentation,
  presentationAt,
  type PresentationScene,
} from './presentationReducer.ts'
import { keptPlace, type PresentationPlace } from '../../../domain/deck/presentationPlace.ts'
import type { Deck } from '../../../domain/deck/deck.ts'
import type { Selection } from '../../../state/selection.ts'
import { togglePresentationTheme } from '../../../state/themeStore.ts'
import type { Prepared, PreparedSlide } from './usePrepared.ts'

export interface PresentationState {
  presentation: Presentation
  scene: PresentationScene
  setPresentation: (presentation: Presentation) => void
}

const NONE: PreparedSlide['contents'] = []

interface PresentationActions {
  run: (action: PresentationAction) => void
  leave: () => void
}

/** What keys, buttons and other windows can make a presentation do, with what reaches beyond the page. */
export function usePresentationActions(state: PresentationState): PresentationActions {
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  const isOpeningWindow = useRef(false)
  function run(action: PresentationAction): void {
    const { presentation, scene, setPresentation } = latest.current
    const announce = (notice: PresentationNotice): void =>
      latest.current.setPresentation({ ...latest.current.presentation, notice })
    if (action.kind === 'escape' && !hasOpen(presentation)) return leavePresentation()
    setPresentation(presentationReducer(presentation, action, scene))
    if (action.kind === 'theme') togglePresentationTheme()
    if (action.kind === 'fullScreen') void fillScreen(announce)
    if (action.kind === 'presenter') {
      // A new window takes the full screen away, which is then not meant to end the presentation.
      isOpeningWindow.current = isFullScreen()
      const isOpen = openBriefingWindow({ ...currentSelection(), mode: 'presenter' })
      if (!isOpen) announce('popupBlocked')
      else if (!hasPresentationChannel()) announce('noChannel')
    }
  }
  useFullScreenChange((isFull) => {
    const { presentation, setPresentation } = latest.current
    const isOpening = isOpeningWindow.current
    isOpeningWindow.current = false
    if (isFull) setPresentation({ ...presentation, notice: null })
    else if (isOpening) setPresentation({ ...presentation, notice: 'lostFullScreen' })
    else run({ kind: 'escape' })
  })
  useEffect(() => leaveFullScreenAtEnd, [])
  return { run, leave: leavePresentation }
}

/** Back to the desk, at the slide that was shown. */
function leavePresentation(): void {
  selectInPlace({ mode: 'desk' })
}

async function fillScreen(announce: (notice: PresentationNotice) => void): Promise<void> {
  if (!isFullScreen() && !(await enterFullScreen())) announce('refused')
}

/** Also when Back leaves. Mounted twice, as development does, the presentation goes on. */
function leaveFullScreenAtEnd(): void {
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

/** A presentation whose place is in the link, so that a reload goes on there; the rest belongs to this moment. */
export function usePresentation(deck: Deck, prepared: Prepared, selection: Selection): PresentationState {
  const [moment, setMoment] = useState(() => presentationAt({ slide: selection.slide, page: selection.page }))
  const pages = prepared.slides.map((slide, index) =>
    moment.table && index + 1 === moment.slide ? slide.tablePages : slide.pages,
  )
  const asked: PresentationPlace = { slide: selection.slide, page: selection.page }
  // A slide that is not ready yet looks like one that is not there.
  const place = prepared.isReady ? keptPlace(asked, pages) : asked
  const presentation = goTo(moment, place)
  const contents = prepared.slides[place.slide - 1]?.contents ?? NONE
  const places = useMemo(
    () => placesOfPage(contents, place.page, presentation.table),
    [contents, place.page, presentation.table],
  )
  useEffect(() => {
    if (!prepared.isReady) return
    const isSame = asked.slide === place.slide && asked.page === place.page && selection.deck === deck.id
    if (!isSame) selectInPlace({ ...place, deck: deck.id })
  })
  return {
    presentation,
    scene: { pages, places },
    setPresentation: (next) => {
      setMoment(next)
      if (next.slide !== place.slide || next.page !== place.page) selectInPlace({ slide: next.slide, page: next.page })
    },
  }
}
