import { CELL_STATES } from '../domain/cell.ts'
import type { IsoDate } from '../domain/period.ts'
import { stateText } from '../i18n/dataWords.ts'
import { exportMessages } from '../i18n/exportMessages.ts'
import type { Messages } from '../i18n/messages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { contentNotes } from './contentNotes.ts'
import { contentTables } from './contentTables.ts'
import type { ExportTable } from './dataTable.ts'
import { xlsxBlob } from './xlsxBlob.ts'

/** What a view shows as a workbook: 数据 (and 数据2 … where it shows several tables), 口径与说明. */
export function comparisonXlsx(content: SlideContent, today: IsoDate, m: Messages): Promise<Blob> {
  const { sheets } = exportMessages(m)
  const tables = contentTables(content).map((table, index) => ({
    name: index === 0 ? sheets.data : `${sheets.data}${index + 1}`,
    ...table,
  }))
  return xlsxBlob([...tables, { name: sheets.notes, ...notesTable(content, today, m) }])
}

/** The notes, and what each state means. */
function notesTable(content: SlideContent, today: IsoDate, m: Messages): ExportTable {
  const [title = ['', ''], ...facts] = contentNotes(content, { today, kind: 'xlsx', m })
  const states = CELL_STATES.map((state) => [exportMessages(m).states, stateText(state, m), m.stateMeanings[state]])
  return { head: [...title, ''], rows: [...facts, [], ...states] }
}
