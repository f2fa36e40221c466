import { type RefObject, useEffect } from 'react'

/** The focus rests on the stage: at the start, when what was open is closed, and after a press with the mouse. */
export function useStageFocus(ref: RefObject<HTMLElement | null>, open: unknown): void {
  useEffect(() => {
    if (open === null) ref.current?.focus()
  }, [ref, open])
  useEffect(() => {
    const element = ref.current
    const onClick = ({ detail, target }: MouseEvent): void => {
      // Pressed by a finger or the mouse a button would keep Space and Enter, which turn pages.
      if (detail > 0 && target instanceof Element && target.closest('dialog') === null) element?.focus()
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [ref])
}
