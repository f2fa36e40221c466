import { useCallback, useEffect, useRef } from 'react'
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../../lib/fullScreen.ts'
import { selectInPlace } from '../../../state/selectInPlace.ts'
import { currentSelection } from '../../../state/selectionStore.ts'
import { openBriefingWindow } from './openBriefingWindow.ts'
import type { TalkAction } from './talkKey.ts'
import { hasOpen, type TalkNotice, talkStep } from './talkStep.ts'
import { useFullScreenChange } from './useFullScreenChange.ts'
import { hasTalkChannel } from './useTalkChannel.ts'
import type { TalkState } from './useTalk.ts'

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
