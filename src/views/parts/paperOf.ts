import type { Selection } from '../../state/selection.ts'
import type { Paper } from '../../ui/usePrinting.ts'

/** Wide tables and pictures over years lie; lists of towns stand. */
export function paperOf({ view, mode }: Selection): Paper {
  switch (view) {
    case 'briefing':
      return mode === 'print' ? 'deck' : mode === 'handout' ? 'deckHandout' : 'landscape'
    case 'overview':
    case 'trend':
    case 'data':
      return 'landscape'
    default:
      return 'portrait'
  }
}
