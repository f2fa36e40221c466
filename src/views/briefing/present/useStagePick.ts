import { useCallback, useEffect, useRef } from 'react'
import type { SlidePlace } from '../../../shown/slideContent.ts'
import { isSamePlace } from './stepPlace.ts'
import type { TalkState } from './useTalk.ts'

/** A click on a mark points at it; on the one that is pointed at already, it opens the evidence. The same function always. */
export function useStagePick(state: TalkState): (place: SlidePlace) => void {
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  return useCallback((place: SlidePlace) => {
    const { talk, setTalk } = latest.current
    const isAgain = talk.picked !== null && isSamePlace(talk.picked, place)
    setTalk({ ...talk, picked: place, open: isAgain ? 'evidence' : null })
  }, [])
}
