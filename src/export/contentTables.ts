import type { SlideContent, TableCell } from '../shown/slideContent.ts'
import type { ExportCell } from './dataExport.ts'
import type { ExportTable } from './dataTable.ts'

/** The tables behind a content's pages; pages with the same head are one table. */
export function contentTables({ pages }: SlideContent): ExportTable[] {
  const tables = new Map<string, { head: readonly string[]; rows: ExportCell[][] }>()
  for (const { table } of pages) {
    const name = JSON.stringify(table.head)
    const known = tables.get(name) ?? { head: table.head, rows: [] }
    known.rows.push(...table.rows.map((cells) => cells.map(toCell)))
    tables.set(name, known)
  }
  return [...tables.values()]
}

/** A number only where the text is one; approximate numbers, ranges and states stay words. */
function toCell({ text, number }: TableCell): ExportCell {
  return number ?? text
}
