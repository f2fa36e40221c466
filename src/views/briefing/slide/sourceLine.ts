import type { Deck } from '../../../domain/deck/deck.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import type { DataStamp } from './useDeckStamp.ts'

/** Where the numbers come from, of when, and who may see them. A deck of words only has no data to speak of. */
export function sourceLine({ slides }: Deck, stamp: DataStamp | null, m: Messages): string[] {
  const t = slideMessages(m)
  if (!stamp) return slides.some(({ kind }) => kind === 'view') ? [t.unreadableDeck] : []
  return [stamp.source, t.issued(stamp.issued), t.classified(stamp.classification)]
}
