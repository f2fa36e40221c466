import { exportMessages } from '../i18n/exportMessages.ts'
import type { DataExport } from './dataExport.ts'
import { dataTable } from './dataTable.ts'
import { completenessTable } from './completenessTable.ts'
import { findingsTable } from './findingsTable.ts'
import { notesTable } from './notesTable.ts'
import { bannerWords, xlsxBlob } from './xlsxBlob.ts'

/** The shown rows as a workbook of four sheets: 数据, 口径与说明, 完整性, 发现. */
export function dataXlsx(shown: DataExport): Promise<Blob> {
  const { sheets } = exportMessages(shown.m)
  const { m, watermark = null } = shown
  const { classification, synthetic } = shown.board.meta
  const banner = bannerWords(m.classifications[classification], synthetic ? m.synthetic : null, m)
  const tables = [
    { name: sheets.data, ...dataTable(shown) },
    { name: sheets.notes, ...notesTable(shown) },
    { name: sheets.completeness, ...completenessTable(shown) },
    { name: sheets.findings, ...findingsTable(shown) },
  ]
  return xlsxBlob(tables, { banner, watermark })
}
