import type { Messages } from '../i18n/messages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { contentNotes } from './contentNotes.ts'
import { contentTables } from './contentTables.ts'
import { csvText } from './csvText.ts'

/** What a view shows as CSV: what the file is, a blank line, the table; further tables after a blank line each. */
export function comparisonCsv(content: SlideContent, today: string, m: Messages): string {
  const tables = contentTables(content).flatMap(({ head, rows }) => [[], head, ...rows])
  return csvText([...contentNotes(content, { today, kind: 'csv', m }), ...tables])
}
