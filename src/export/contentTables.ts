import { saveMessages } from '../i18n/exports/saveMessages.ts'
import type { SavedOn } from './contentNotes.ts'
import { joinedTables } from '../shown/tablePart.ts'
import type { SlideContent, TableCell } from '../shown/slideContent.ts'
import type { ExportCell } from './dataExport.ts'
import type { ExportTable } from './dataTable.ts'

/**
 * The tables behind a content's pages, with numbers as they are shown; pages with the same head are one table. Where
 * `nameExact` names them, columns that hold rounded numbers have another one after them with the numbers before rounding.
 */
export function contentTables({ pages }: SlideContent, nameExact?: (head: string) => string): ExportTable[] {
  return joinedTables(pages.map(({ table }) => table)).map(({ columns, rows }) => {
    const isRounded = (column: number): boolean => rows.some((cells) => cells[column]?.exact !== undefined)
    return {
      head: columns.flatMap(({ title }, column) =>
        nameExact && isRounded(column) ? [title, nameExact(title)] : [title],
      ),
      rows: rows.map((cells) =>
        cells.flatMap((cell, column) =>
          nameExact && isRounded(column) ? [toCell(cell), exactOf(cell)] : [toCell(cell)],
        ),
      ),
    }
  })
}

/** What the columns of exact numbers are called where they were asked for. */
export function exactHead({ exact = false, m }: SavedOn): ((head: string) => string) | undefined {
  return exact ? saveMessages(m).exactColumn : undefined
}

/** Whether a table of the content shows rounded numbers. */
export function hasRounded({ pages }: SlideContent): boolean {
  return pages.some(({ table }) => table.rows.some((cells) => cells.some(({ exact }) => exact !== undefined)))
}

function exactOf({ exact, number }: TableCell): ExportCell {
  return exact ?? number ?? ''
}

/** A number only where the text is one; approximate numbers, ranges and states stay words. */
function toCell({ text, number }: TableCell): ExportCell {
  return number ?? text
}
