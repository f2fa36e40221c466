import type { Board } from '../../domain/board/board.ts'
import { invariant } from '../../lib/invariant.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parseLink } from '../../state/link.ts'
import { resolveSelection } from '../../state/resolveSelection.ts'
import { contentOf } from '../contentOf.ts'
import type { SlideContent } from '../slideContent.ts'

/** What links show on a board; null for what it does not have. */
export function contentsOfLinks(board: Board, links: readonly string[], m: Messages): (SlideContent | null)[] {
  return links.map((link) => {
    const { selection, ignored } = parseLink(link)
    invariant(ignored.length === 0, `${link} has parts that mean nothing`)
    const resolved = resolveSelection(board, selection)
    return resolved && contentOf({ board, selection, resolved }, m)
  })
}
