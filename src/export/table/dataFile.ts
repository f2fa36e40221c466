import { exportMessages } from '../../i18n/exports/exportMessages.ts'
import { type DataExport, dataFacts } from './dataExport.ts'
import type { ExportCell, ExportTable, TableFile } from './tableFile.ts'
import { bannerWords } from '../../shown/stamp.ts'
import { plainSentence } from '../../shown/contentTakeaway.ts'
import { findingMessages } from '../../i18n/findings/findingMessages.ts'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { indicatorText, percentText, stateText, rowWords } from '../../i18n/dataView/dataWords.ts'
import { findingText } from '../../i18n/findings/findingText.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { type CompletenessCell, shareOf } from '../../domain/overview/completeness.ts'
import type { Messages } from '../../i18n/messages.ts'
import { CELL_STATES } from '../../domain/board/cell.ts'
import { isReported, type DataRow } from '../../domain/tables/dataRows.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Interval } from '../../domain/values/interval.ts'
import type { Observation } from '../../domain/board/observation.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import { shownEnds } from '../../i18n/values/numbers.ts'
import { refusedText } from '../../i18n/issues/issueText.ts'

const TABLES = { rows: dataTable, matrix: completenessTable, findings: findingsTable } as const

/** The data as a file: of CSV the table on the screen, of a workbook 数据, 口径与说明, 完整性, 发现. */
export function dataFile(shown: DataExport): TableFile {
  const { m, watermark = null } = shown
  const { sheets, facts, notes } = exportMessages(m)
  const { classification, synthetic } = shown.board.meta
  const stamp = { classification: m.classifications[classification], synthetic: synthetic ? m.synthetic : null }
  return {
    lines: () => {
      const { head, rows } = TABLES[shown.table](shown)
      return [...dataFacts(shown), [facts.note, notes.csv], [], head, ...rows]
    },
    sheets: () => [
      { name: sheets.data, ...dataTable(shown) },
      { name: sheets.notes, ...notesTable(shown) },
      { name: sheets.completeness, ...completenessTable(shown) },
      { name: sheets.findings, ...findingsTable(shown) },
    ],
    banner: bannerWords(stamp).join(m.listSeparator),
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
  const [title, ...facts] = dataFacts(shown)
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

export function dataTable({ rows, board, m }: Pick<DataExport, 'rows' | 'board' | 'm'>): ExportTable {
  return { head: headOf(m), rows: rows.map((row) => cellsOf(row, board, m)) }
}

/** In the order of `cellsOf`. */
function headOf(m: Messages): string[] {
  const { columns: shown } = dataMessages(m)
  const { columns: more } = exportMessages(m)
  const what = [shown.town, more.code, more.year, shown.year, more.start, more.end, shown.indicator, more.indicatorId]
  const value = [shown.scope, shown.value, more.number, more.unit, more.op, shown.reading, more.lower, more.upper]
  const where = [shown.state, more.status, more.num, more.den, more.report, more.section, more.raw, more.note]
  return [...what, ...value, ...where, shown.finding, shown.version]
}

function cellsOf(row: DataRow, board: Board, m: Messages): ExportCell[] {
  const words = rowWords(row, board, m)
  const { observation, refused } = row
  const { start, end } = (observation ?? refused)?.period ?? { start: '', end: '' }
  const what = [words.town, row.area, row.year, words.year, start, end, words.indicator, row.indicator]
  const number = observation?.value ?? words.state
  const wording = refused ? [refused.unit ?? '', ''] : wordingOf(observation, m)
  const value = [words.scope, words.value, number, ...wording, words.reading]
  const findings = row.findings.map((finding) => plainSentence(findingText(finding, board, m)))
  return [
    ...what,
    ...value,
    ...endsOf(observation?.reading ?? null, m),
    words.state,
    ...(refused ? provenanceOfRefused(refused, board, m) : provenanceOf(observation, board)),
    findings.join(m.clauseSeparator),
    words.version,
  ]
}

function wordingOf(observation: Observation | null, m: Messages): ExportCell[] {
  if (!observation) return ['', '']
  return [observation.unit, observation.value === null ? '' : exportMessages(m).ops[observation.op]]
}

/** An open end is said in words: an empty cell could be taken for a forgotten one. */
function endsOf(reading: Interval | null, m: Messages): ExportCell[] {
  if (!reading) return ['', '']
  const { lo, hi } = shownEnds(reading, { decimals: 0 })
  return [lo, hi === Infinity ? exportMessages(m).openEnd : hi]
}

/** In the place of a note: which row of which file, and why it could not be loaded. */
function provenanceOfRefused(refused: RefusedRow, board: Board, m: Messages): ExportCell[] {
  const report = board.sources.get(refused.source ?? '')?.title ?? ''
  return ['', '', '', report, refused.section ?? '', refused.raw ?? '', refusedText(refused, m)]
}

function provenanceOf(observation: Observation | null, board: Board): ExportCell[] {
  if (!observation) return ['', '', '', '', '', '', '']
  const { status, num, den, source, locator, raw, note } = observation
  const report = board.sources.get(source)?.title ?? source
  return [status, num ?? '', den ?? '', report, locator?.section ?? '', raw ?? '', note ?? '']
}
