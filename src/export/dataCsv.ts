import { exportMessages } from '../i18n/exportMessages.ts'
import { completenessTable } from './completenessTable.ts'
import { csvText } from './csvText.ts'
import type { DataExport } from './dataExport.ts'
import { dataTable } from './dataTable.ts'
import { exportFacts } from './exportFacts.ts'
import { findingsTable } from './findingsTable.ts'

const TABLES = { rows: dataTable, matrix: completenessTable, findings: findingsTable } as const

/** The shown table (rows, completeness or findings) as CSV. What the file is stands above the table, a blank line between. */
export function dataCsv(shown: DataExport): string {
  const table = TABLES[shown.table](shown)
  const facts = [...exportFacts(shown), [exportMessages(shown.m).facts.note, exportMessages(shown.m).notes.csv]]
  return csvText([...facts, [], table.head, ...table.rows])
}
