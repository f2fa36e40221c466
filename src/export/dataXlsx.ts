import { exportMessages } from '../i18n/exportMessages.ts'
import type { DataExport } from './dataExport.ts'
import { dataTable } from './dataTable.ts'
import { completenessTable } from './completenessTable.ts'
import { findingsTable } from './findingsTable.ts'
import { notesTable } from './notesTable.ts'
import { xlsxBlob } from './xlsxBlob.ts'

/** The shown rows as a workbook of four sheets: 数据, 口径与说明, 完整性, 发现. */
export function dataXlsx(shown: DataExport): Promise<Blob> {
  const { sheets } = exportMessages(shown.m)
  return xlsxBlob([
    { name: sheets.data, ...dataTable(shown) },
    { name: sheets.notes, ...notesTable(shown) },
    { name: sheets.completeness, ...completenessTable(shown) },
    { name: sheets.findings, ...findingsTable(shown) },
  ])
}
