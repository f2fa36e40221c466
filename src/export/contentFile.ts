import { CELL_STATES } from '../domain/board/cell.ts'
import { stateText } from '../i18n/dataView/dataWords.ts'
import { exportMessages } from '../i18n/exports/exportMessages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { contentNotes, type SavedOn } from './contentNotes.ts'
import { contentTables, exactHead } from './contentTables.ts'
import type { ExportTable } from './dataTable.ts'
import { bannerWords, type NamedTable, type TableFile } from './tableFile.ts'

/** What a view shows as a file: its tables as they stand on the screen, with the notes above them or on a sheet of their own. */
export function contentFile(content: SlideContent, context: SavedOn): TableFile {
  const { watermark = null, m } = context
  const { classification, synthetic } = content.stamp
  const tables = contentTables(content, exactHead(context))
  return {
    lines: () => [
      ...contentNotes(content, { ...context, kind: 'csv' }),
      ...tables.flatMap(({ head, rows }) => [[], head, ...rows]),
    ],
    sheets: () => sheetsOf(tables, content, context),
    banner: bannerWords(classification, synthetic, m),
    watermark,
  }
}

/** 数据 (and 数据2 … where it shows several tables), 口径与说明. */
function sheetsOf(tables: readonly ExportTable[], content: SlideContent, context: SavedOn): NamedTable[] {
  const { sheets } = exportMessages(context.m)
  const named = tables.map((table, index) => ({
    name: index === 0 ? sheets.data : `${sheets.data}${index + 1}`,
    ...table,
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
