import { CELL_STATES } from '../domain/cell.ts'
import { stateText } from '../i18n/dataWords.ts'
import { exportMessages } from '../i18n/exportMessages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { contentNotes, type SavedOn } from './contentNotes.ts'
import { contentTables, exactHead } from './contentTables.ts'
import type { ExportTable } from './dataTable.ts'
import { bannerWords, xlsxBlob } from './xlsxBlob.ts'

/** What a view shows as a workbook: 数据 (and 数据2 … where it shows several tables), 口径与说明. */
export function comparisonXlsx(content: SlideContent, context: SavedOn): Promise<Blob> {
  const { watermark = null, m } = context
  const { sheets } = exportMessages(m)
  const tables = contentTables(content, exactHead(context)).map((table, index) => ({
    name: index === 0 ? sheets.data : `${sheets.data}${index + 1}`,
    ...table,
  }))
  const { classification, synthetic } = content.stamp
  return xlsxBlob([...tables, { name: sheets.notes, ...notesTable(content, context) }], {
    banner: bannerWords(classification, synthetic, m),
    watermark,
  })
}

/** The notes, and what each state means. */
function notesTable(content: SlideContent, context: SavedOn): ExportTable {
  const { m } = context
  const [title = ['', ''], ...facts] = contentNotes(content, { ...context, kind: 'xlsx' })
  const states = CELL_STATES.map((state) => [exportMessages(m).states, stateText(state, m), m.stateMeanings[state]])
  return { head: [...title, ''], rows: [...facts, [], ...states] }
}
