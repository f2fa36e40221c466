import type { OrderedRows } from '../charts/barRows.ts'
import { buildBars } from '../charts/bars.ts'
import { barsHeight } from '../charts/barsLayout.ts'
import type { Comparison, ComparisonRow } from '../domain/compare.ts'
import { point } from '../domain/interval.ts'
import type { Messages } from '../i18n/messages.ts'
import {
  amountText,
  intervalText,
  noteText,
  noteWithPlace,
  otherScopesText,
  reportedWithUnit,
  standardText,
  unitText,
} from '../i18n/valueWords.ts'
import { barsKey } from './barsKey.ts'
import { nameOfIndicator } from './names.ts'
import type { NativeBars, SlidePage, TableCell, TextTable } from './slideContent.ts'
import { evidenceCell, valueCell, wordCell } from './tableCell.ts'

interface BarsPage {
  comparison: Comparison
  /** The rows of this page. */
  rows: OrderedRows
  ranks: boolean
}

/** One page of bars with its equal table. */
export function barsPage({ comparison, rows, ranks }: BarsPage, m: Messages): SlidePage {
  const all = [...rows.compared, ...rows.excluded]
  const { request } = comparison
  return {
    body: {
      kind: 'chart',
      chart: {
        kind: 'bars',
        draw: (available, theme, picked) => {
          const height = Math.min(available.height, barsHeight(rows, available.height, theme))
          return buildBars(
            { comparison, rows, ranks, picked: picked?.town ?? null, m },
            { ...available, height },
            theme,
          )
        },
        native: nativeBars(comparison, all, m),
      },
    },
    table: barsTable(comparison, { all, ranks }, m),
    key: [...barsKey(all, m), ...(request.indicator.direction === 'neutral' ? [m.compare.subtitle.neutral] : [])],
  }
}

function nativeBars(comparison: Comparison, rows: readonly ComparisonRow[], m: Messages): NativeBars {
  const { request, median, standard } = comparison
  return {
    kind: 'bars',
    unit: unitText(request.indicator, request.measure, m),
    categories: rows.map((row) => row.area.name),
    series: [
      {
        name: nameOfIndicator(request.indicator, m),
        values: rows.map((row) => row.value),
        labels: rows.map((row) => drawnText(row, request, m)),
        compared: rows.map((row) => row.placement === 'compared'),
        emphasis: 'main',
      },
    ],
    references: [
      ...(median ? [{ name: m.compare.median(intervalText(median, request, m)), value: median }] : []),
      ...(standard
        ? [
            {
              name: m.compare.standard(standardText(standard, request.indicator, m)),
              value: point(standard.value),
            },
          ]
        : []),
    ],
  }
}

function barsTable(
  { request, rows }: Comparison,
  { all, ranks }: { all: readonly ComparisonRow[]; ranks: boolean },
  m: Messages,
): TextTable {
  const isDivided = request.measure !== 'total'
  const isRanked = ranks && rows.some((row) => row.rank !== null)
  const unit = m.bracketed(unitText(request.indicator, request.measure, m))
  return {
    head: [
      m.table.town,
      m.table.value,
      (isDivided ? m.table.measured : m.table.reading) + unit,
      m.table.note,
      ...(isRanked ? [m.table.rank] : []),
    ],
    rows: all.map((row): TableCell[] => {
      const place = { town: row.area.code, year: row.year }
      // What is told in another unit or scope has no reading here; the note says why.
      const silent = row.state === 'number' || row.state === 'zero' ? '' : m.states[row.state]
      const measured = row.value ? intervalText(row.value, request, m) : silent
      return [
        wordCell(townText(row, request, m)),
        evidenceCell(reportedCellText(row, m), place),
        valueCell(measured, place, { value: row.value, question: request }),
        wordCell(noteOf(row, m)),
        ...(isRanked ? [wordCell(rankCell(row, m))] : []),
      ]
    }),
  }
}

/** A rank with the group it holds in. */
function rankCell({ rank, area }: ComparisonRow, m: Messages): string {
  return rank ? m.compare.rankOf(m.compare.rank(rank.best, rank.worst), area.group ?? '', rank.of) : ''
}

function townText({ area, year }: ComparisonRow, { period }: Comparison['request'], m: Messages): string {
  return period.year === 'latest' ? area.name + m.bracketed(m.year(year)) : area.name
}

/** As the report words it, or the state in words; a figure in another scope keeps its scope's name. */
function reportedCellText(row: ComparisonRow, m: Messages): string {
  if (row.observation) return reportedWithUnit(row.observation, m)
  return row.otherScopes.length > 0 ? otherScopesText(row, m) : m.states[row.state]
}

/** The number that is drawn; where there is none, what was told and why it is not drawn. */
function drawnText(row: ComparisonRow, request: Comparison['request'], m: Messages): string {
  if (row.value === null) return [...new Set([reportedCellText(row, m), noteText(row, m)])].join(m.clauseSeparator)
  if (request.measure === 'total') return reportedCellText(row, m)
  return amountText(row.value, request, m)
}

function noteOf(row: ComparisonRow, m: Messages): string {
  if (row.placement !== 'compared') return noteWithPlace(row, m)
  return row.cautions.map((code) => m.cautions[code]).join(m.clauseSeparator)
}
