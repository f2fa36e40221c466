import { plainSentence } from '../shown/contentTakeaway.ts'
import { dataMessages } from '../i18n/dataView/dataMessages.ts'
import { exportMessages } from '../i18n/exports/exportMessages.ts'
import type { Board } from '../domain/board/board.ts'
import type { DataRow } from '../domain/tables/dataRows.ts'
import type { Interval } from '../domain/values/interval.ts'
import type { Observation } from '../domain/board/observation.ts'
import type { RefusedRow } from '../domain/board/refusedRow.ts'
import { rowWords } from '../i18n/dataView/dataWords.ts'
import { shownEnds } from '../i18n/values/numbers.ts'
import { findingText } from '../i18n/findings/findingText.ts'
import { refusedText } from '../i18n/issues/issueText.ts'
import type { Messages } from '../i18n/messages.ts'
import type { DataExport, ExportCell } from './dataExport.ts'

/** A table as it leaves: the words of the screen, and beside them what a program needs. */
export interface ExportTable {
  head: readonly string[]
  rows: readonly (readonly ExportCell[])[]
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
