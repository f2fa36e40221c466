import { exportMessages } from '../i18n/exports/exportMessages.ts'
import type { DataExport, ExportCell } from './dataExport.ts'
import { dataTable, type ExportTable } from './dataTable.ts'
import { exportFacts } from './exportFacts.ts'
import { bannerWords, type TableFile } from './tableFile.ts'
import { plainSentence } from '../shown/contentTakeaway.ts'
import { findingMessages } from '../i18n/findings/findingMessages.ts'
import { dataMessages } from '../i18n/dataView/dataMessages.ts'
import { indicatorText, percentText, stateText } from '../i18n/dataView/dataWords.ts'
import { findingText } from '../i18n/findings/findingText.ts'
import { groupBy } from '../lib/groupBy.ts'
import { type CompletenessCell, shareOf } from '../domain/overview/completeness.ts'
import type { Messages } from '../i18n/messages.ts'
import { CELL_STATES } from '../domain/board/cell.ts'
import { isReported } from '../domain/tables/filterRows.ts'

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

/** One row a finding, the gravest first, with the sentence of the screen and the observations it is about. */
export function findingsTable({ findings, board, m }: DataExport): ExportTable {
  const { columns, severity, findingCode, sentence, about } = exportMessages(m)
  const { town, indicator } = dataMessages(m).columns
  return {
    head: [severity, findingCode, town, columns.code, columns.year, indicator, sentence, about],
    rows: findings.map((finding) => [
      findingMessages(m).severities[finding.severity],
      finding.code,
      finding.area === null ? '' : (board.areas.get(finding.area)?.name ?? finding.area),
      finding.area ?? '',
      finding.year ?? '',
      finding.indicator === null ? '' : indicatorText(finding.indicator, board, m),
      plainSentence(findingText(finding, board, m)),
      finding.observations.join('\n'),
    ]),
  }
}

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
