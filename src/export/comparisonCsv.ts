import type { SlideContent } from '../shown/slideContent.ts'
import { contentNotes, type SavedOn } from './contentNotes.ts'
import { contentTables, exactHead } from './contentTables.ts'
import { csvText } from './csvText.ts'

/** What a view shows as CSV: what the file is, a blank line, the table; further tables after a blank line each. */
export function comparisonCsv(content: SlideContent, context: SavedOn): string {
  const tables = contentTables(content, exactHead(context)).flatMap(({ head, rows }) => [[], head, ...rows])
  return csvText([...contentNotes(content, { ...context, kind: 'csv' }), ...tables])
}
