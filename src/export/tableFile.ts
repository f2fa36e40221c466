import type { Messages } from '../i18n/messages.ts'
import { csvText } from './csvText.ts'
import type { ExportCell } from './dataExport.ts'
import type { ExportTable } from './dataTable.ts'

/** A file of tables, whatever it is written as; what a kind of file does not hold is not worked out for it. */
export interface TableFile {
  /** Lines of a CSV file: what it is, then each table after a blank line. */
  lines: () => readonly (readonly ExportCell[])[]
  /** Sheets of a workbook. */
  sheets: () => readonly NamedTable[]
  /** What stands above each printed page of every sheet: how far the data may go. */
  banner: string
  /** Sheets can carry one on paper only. */
  watermark: string | null
}

/** A table with the name of its sheet. */
export interface NamedTable extends ExportTable {
  name: string
}

/** The file as CSV; workbooks have a writer that is loaded when one is asked for. */
export function tableFileCsv(file: TableFile): Blob {
  return new Blob([csvText(file.lines())], { type: 'text/csv;charset=utf-8' })
}

/** 演示数据（虚构） and how far the data may go, as one text. */
export function bannerWords(classification: string, synthetic: string | null, m: Messages): string {
  return [...new Set([classification, synthetic ?? classification])].join(m.listSeparator)
}
