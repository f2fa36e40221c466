import type { IsoDate } from '../domain/board/period.ts'
import { exportMessages } from '../i18n/exports/exportMessages.ts'
import type { Messages } from '../i18n/messages.ts'
import { dateText } from '../i18n/values/periodWords.ts'
import { saveMessages } from '../i18n/exports/saveMessages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import type { ExportFact } from './exportFacts.ts'
import { stampFacts } from './stampFacts.ts'

/** How a file is saved. */
export interface SavedOn {
  /** The day of the export; there is no clock here. */
  today: IsoDate
  watermark?: string | null
  /** Numbers before rounding stand in columns of their own. */
  exact?: boolean
  m: Messages
}

interface NotesContext extends SavedOn {
  /** CSV has no types, so that its text needs apostrophes, which must be told. */
  kind: 'csv' | 'xlsx'
}

/** What a table that leaves the screen says of itself: the stamp, the takeaways, the signs, how to read its cells. */
export function contentNotes(
  { stamp, takeaways, pages }: SlideContent,
  { today, kind, watermark = null, m }: NotesContext,
): ExportFact[] {
  const { facts } = exportMessages(m)
  const t = saveMessages(m)
  const keys = [...new Set(pages.flatMap(({ key }) => key))]
  return [
    ...stampFacts(stamp, m),
    [facts.exported, dateText(today, m)],
    ...(watermark === null ? [] : [[t.watermark, watermark] as const]),
    ...takeaways.map(({ text }) => [t.takeaway, text] as const),
    ...keys.map((key) => [t.key, key] as const),
    [facts.note, t.cells],
    ...(kind === 'csv' ? [[facts.note, t.apostrophes] as const] : []),
  ]
}
