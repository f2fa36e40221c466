import { dataMessages } from '../i18n/dataView/dataMessages.ts'
import { exportMessages } from '../i18n/exports/exportMessages.ts'
import { groupBy } from '../lib/groupBy.ts'
import { type CompletenessCell, shareOf } from '../domain/overview/completeness.ts'
import { indicatorText, percentText, stateText } from '../i18n/dataView/dataWords.ts'
import type { Messages } from '../i18n/messages.ts'
import type { DataExport, ExportCell } from './dataExport.ts'
import type { ExportTable } from './dataTable.ts'

/** A row for each town and year, a column for each indicator, every cell a state in words; shares at both ends. */
export function completenessTable({ matrix, board, m }: DataExport): ExportTable {
  const { columns, due, reported, share } = exportMessages(m)
  const names = matrix.indicators.map((indicator) => indicatorText(indicator.id, board, m))
  const byTownYear = groupBy(matrix.cells, (cell) => `${cell.town} ${cell.year}`)
  const rows = [...byTownYear.values()].map((cells) => {
    const { town = '', year = 0 } = cells[0] ?? {}
    const states = cells.map((cell) => stateText(cell.state, m))
    return [board.areas.get(town)?.name ?? town, town, year, ...states, ...sharesOf(cells)]
  })
  const byYear = [...groupBy(matrix.cells, (cell) => cell.year)]
  return {
    head: [dataMessages(m).columns.town, columns.code, columns.year, ...names, due, reported, share],
    rows: [
      ...rows,
      ...byYear.map(([year, cells]) => totalOf(cells, year, m)),
      ...(byYear.length > 1 ? [totalOf(matrix.cells, '', m)] : []),
    ],
  }
}

/** Per indicator the share as the screen words it; over all of them in three columns. */
function totalOf(cells: readonly CompletenessCell[], year: ExportCell, m: Messages): ExportCell[] {
  const byIndicator = [...groupBy(cells, (cell) => cell.indicator).values()]
  const shares = byIndicator.map((column) => {
    const { reported, expected } = shareOf(column)
    return dataMessages(m).matrix.of(String(reported), String(expected))
  })
  return [dataMessages(m).matrix.total, '', year, ...shares, ...sharesOf(cells)]
}

function sharesOf(cells: readonly CompletenessCell[]): ExportCell[] {
  const share = shareOf(cells)
  return [share.expected, share.reported, share.expected === 0 ? '—' : percentText(share, 0)]
}
