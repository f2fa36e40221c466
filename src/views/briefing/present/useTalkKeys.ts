import { useEffect } from 'react'
import { isSwitchedOff } from '../../../state/keysStore.ts'
import { type TalkAction, talkKey } from './talkKey.ts'

/** Hears the keys of a talk anywhere in the window. While digits are `typed`, Enter is theirs. */
export function useTalkKeys(run: (action: TalkAction) => void, typed: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isSwitchedOff(event)) return
      if (typed === '' && isForButton(event)) return
      const action = talkKey(event)
      if (!action) return
      event.preventDefault()
      run(action)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [run, typed])
}

/** Enter and Space press what the keyboard has gone to. */
function isForButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement
}
