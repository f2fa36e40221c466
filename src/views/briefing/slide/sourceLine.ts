import type { Messages } from '../../../i18n/messages.ts'
import { slideMessages } from '../../../i18n/slideMessages.ts'
import type { DataStamp } from './useDeckStamp.ts'

/** Where the numbers come from, of when, and who may see them. */
export function sourceLine(stamp: DataStamp | null, m: Messages): string[] {
  const t = slideMessages(m)
  if (!stamp) return [t.unreadableDeck]
  return [stamp.source, t.issued(stamp.issued), t.classified(stamp.classification)]
}
