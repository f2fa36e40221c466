import { exportMessages } from '../i18n/exports/exportMessages.ts'
import { completenessTable } from './completenessTable.ts'
import type { DataExport } from './dataExport.ts'
import { dataTable } from './dataTable.ts'
import { exportFacts } from './exportFacts.ts'
import { findingsTable } from './findingsTable.ts'
import { notesTable } from './notesTable.ts'
import { bannerWords, type TableFile } from './tableFile.ts'

const TABLES = { rows: dataTable, matrix: completenessTable, findings: findingsTable } as const

/** The data as a file: of CSV the table on the screen, of a workbook 数据, 口径与说明, 完整性, 发现. */
export function dataFile(shown: DataExport): TableFile {
  const { m, watermark = null } = shown
  const { sheets, facts, notes } = exportMessages(m)
  const { classification, synthetic } = shown.board.meta
  return {
    lines: () => {
      const { head, rows } = TABLES[shown.table](shown)
      return [...exportFacts(shown), [facts.note, notes.csv], [], head, ...rows]
    },
    sheets: () => [
      { name: sheets.data, ...dataTable(shown) },
      { name: sheets.notes, ...notesTable(shown) },
      { name: sheets.completeness, ...completenessTable(shown) },
      { name: sheets.findings, ...findingsTable(shown) },
    ],
    banner: bannerWords(m.classifications[classification], synthetic ? m.synthetic : null, m),
    watermark,
  }
}
