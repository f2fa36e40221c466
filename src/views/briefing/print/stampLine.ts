import type { Messages } from '../../../i18n/messages.ts'
import type { Stamp } from '../../../shown/stamp.ts'

/** A stamp in one line, for the head of every page; reasons stand in full beside the slide. */
export function stampLine(stamp: Stamp, m: Messages): string {
  const { unit, scope, period, coverage, verdict, source, issued, classification, synthetic } = stamp
  const parts = [unit, scope, period, coverage, verdict, source, issued, classification, synthetic ?? '']
  return parts.filter((part) => part !== '').join(m.clauseSeparator)
}
