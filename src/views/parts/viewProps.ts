import type { BoardStep } from '../../domain/board/boardChange.ts'
import type { Shown } from '../../shown/slideContent.ts'

/** What every view is given. */
export interface ViewProps extends Shown {
  /** To tell what this person's own files changed; null or left out when there is nothing to tell. */
  step?: BoardStep | null
}
