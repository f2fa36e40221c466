import { dataMessages } from '../i18n/dataView/dataMessages.ts'
import { exportMessages } from '../i18n/exports/exportMessages.ts'
import { CELL_STATES } from '../domain/board/cell.ts'
import { isReported } from '../domain/tables/filterRows.ts'
import { stateText } from '../i18n/dataView/dataWords.ts'
import type { DataExport } from './dataExport.ts'
import type { ExportTable } from './dataTable.ts'
import { exportFacts } from './exportFacts.ts'

/** What the file is, what each state means, and how each shown indicator is defined, in which unit and scopes. */
export function notesTable(shown: DataExport): ExportTable {
  const { m, board } = shown
  const t = exportMessages(m)
  const states = CELL_STATES.map((state) => [t.states, stateText(state, m), m.stateMeanings[state]])
  const indicators = [...new Set(shown.rows.map((row) => row.indicator))].map((id) => {
    const { name = id, nameEn = id, unit = '', definition = '', definitionEn = '' } = board.indicators.get(id) ?? {}
    return [m.pickName(name, nameEn), id, m.pickName(definition, definitionEn), unit, scopesOf(shown, id)]
  })
  const [title, ...facts] = exportFacts(shown)
  return {
    head: [...(title ?? []), '', '', ''],
    rows: [
      ...facts,
      [t.facts.note, t.notes.xlsx],
      ...board.meta.notes.map((note) => [t.facts.note, note]),
      [],
      ...states,
      [],
      [dataMessages(m).columns.indicator, t.columns.indicatorId, t.definition, t.columns.unit, t.scopesUsed],
      ...indicators,
    ],
  }
}

function scopesOf({ rows, m }: DataExport, indicator: string): string {
  const reported = rows.filter((row) => row.indicator === indicator && isReported(row))
  return [...new Set(reported.map((row) => m.scopeName(row.scope)))].join(m.listSeparator)
}
