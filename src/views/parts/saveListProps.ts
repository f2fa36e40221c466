import type { RefObject } from 'react'
import type { ViewProps } from './viewProps.ts'

/** What is said beside the button while and after a file is made. */
export interface SaveNote {
  kind: 'busy' | 'done' | 'failed'
  text: string
}

export interface SaveListProps extends ViewProps {
  trigger: RefObject<HTMLButtonElement | null>
  onClose: () => void
  onNote: (note: SaveNote) => void
}
