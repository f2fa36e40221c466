import { useEffect, useRef } from 'react'
import { isFullScreen } from '../../../lib/fullScreen.ts'
import type { TalkState } from './useTalk.ts'

/** What is told in passing stands so long, unless a key ends it before. */
const SHOWN = 6000

/** Says at the start how to get the whole screen, and takes every notice away again: the room is not there to read it. */
export function useNotices(state: TalkState, isReady: boolean): void {
  const { notice } = state.talk
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => {
    if (isReady && !isFullScreen()) latest.current.setTalk({ ...latest.current.talk, notice: 'refused' })
  }, [isReady])
  useEffect(() => {
    if (notice === null) return undefined
    const timer = setTimeout(() => latest.current.setTalk({ ...latest.current.talk, notice: null }), SHOWN)
    return () => clearTimeout(timer)
  }, [notice])
}
