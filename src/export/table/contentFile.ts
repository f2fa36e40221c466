import { CELL_STATES } from '../../domain/board/cell.ts'
import { stateText } from '../../i18n/dataView/dataWords.ts'
import { exportMessages } from '../../i18n/exports/exportMessages.ts'
import type { ContentTable, SlideContent, TableCell } from '../../shown/slideContent.ts'
import type { ExportCell, ExportTable, NamedTable, TableFile } from './tableFile.ts'
import type { IsoDate } from '../../domain/board/period.ts'
import type { Messages } from '../../i18n/messages.ts'
import { dateText } from '../../i18n/values/periodWords.ts'
import { saveMessages } from '../../i18n/exports/saveMessages.ts'
import { bannerWords, type StampFact, stampFacts } from '../../shown/stamp.ts'
import { joinedTables } from '../../shown/pages.ts'

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
  /** CSV has no types, so that its text needs apostrophes, which must be explained. */
  kind: 'csv' | 'xlsx'
}

/** What a view shows as a file: its tables as they stand on the screen, with the notes above them or on a sheet of their own. */
export function contentFile(content: SlideContent, context: SavedOn): TableFile {
  const { watermark = null, m } = context
  const tables = contentTables(content, exactHead(context))
  return {
    lines: () => [
      ...contentNotes(content, { ...context, kind: 'csv' }),
      ...tables.flatMap(({ head, rows }) => [[], head, ...rows]),
    ],
    sheets: () => sheetsOf(tables, content, context),
    banner: bannerWords(content.stamp).join(m.listSeparator),
    watermark,
  }
}

/** 数据 (and 数据2 … where it shows several tables), 口径与说明. */
function sheetsOf(tables: readonly ExportTable[], content: SlideContent, context: SavedOn): NamedTable[] {
  const { sheets } = exportMessages(context.m)
  const ends = joinedTables(content.pages.map(({ table }) => table)).map((table) => endsTable(table, context.m))
  const named = tables.map(({ head, rows }, index) => ({
    name: index === 0 ? sheets.data : `${sheets.data}${index + 1}`,
    head: [...head, ...(ends[index]?.head ?? [])],
    rows: rows.map((cells, row) => [...cells, ...(ends[index]?.rows[row] ?? [])]),
  }))
  return [...named, { name: sheets.notes, ...notesSheet(content, context) }]
}

/** The notes, and what each state means. */
function notesSheet(content: SlideContent, context: SavedOn): ExportTable {
  const { m } = context
  const [title = ['', ''], ...facts] = contentNotes(content, { ...context, kind: 'xlsx' })
  const states = CELL_STATES.map((state) => [exportMessages(m).states, stateText(state, m), m.stateMeanings[state]])
  return { head: [...title, ''], rows: [...facts, [], ...states] }
}

/** What a table that leaves the screen says of itself: the stamp, the takeaways, the signs, how to read its cells. */
function contentNotes(
  { stamp, takeaways, pages }: SlideContent,
  { today, kind, watermark = null, m }: NotesContext,
): StampFact[] {
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

/** Numbers to calculate with, behind the columns as they are read: both ends of what is said in words somewhere. */
function endsTable({ columns, rows }: ContentTable, m: Messages): ExportTable {
  const t = saveMessages(m)
  const inWords = columns.flatMap(({ title }, column) =>
    rows.some((cells) => cells[column]?.ends && cells[column].number === null) ? [{ title, column }] : [],
  )
  return {
    head: inWords.flatMap(({ title }) => [t.lowerColumn(title), t.upperColumn(title)]),
    rows: rows.map((cells) => inWords.flatMap(({ column }) => endCells(cells[column]?.ends, m))),
  }
}

/** An open end is said in words: an empty cell could be taken for a forgotten one. */
function endCells(ends: TableCell['ends'], m: Messages): ExportCell[] {
  if (!ends) return ['', '']
  return [ends.lo, ends.hi].map((end) => (Number.isFinite(end) ? end : exportMessages(m).openEnd))
}

/** What the columns of exact numbers are called where they were asked for. */
function exactHead({ exact = false, m }: SavedOn): ((head: string) => string) | undefined {
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
