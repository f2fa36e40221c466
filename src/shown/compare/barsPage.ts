import type { OrderedRows } from '../../charts/barRows.ts'
import { barsChart } from '../../charts/bars.ts'
import { rowsHeight } from '../../charts/rowChart.ts'
import { sceneChart } from '../../charts/sceneChart.ts'
import { buildStrip } from '../../charts/strip.ts'
import type { Comparison, ComparisonRow } from '../../domain/compare/compare.ts'
import { point, isPoint } from '../../domain/values/interval.ts'
import { firstSide } from '../../domain/values/rank.ts'
import type { Messages } from '../../i18n/messages.ts'
import { shortPeriodText } from '../../i18n/values/periodWords.ts'
import {
  amountText,
  answerText,
  intervalText,
  noteText,
  rankText,
  remarkText,
  standardText,
  unitText,
} from '../../i18n/values/valueWords.ts'
import { type ColumnOf, evidenceCell, valueCell, wordCell } from '../contentTable.ts'
import { nameOfIndicator } from '../names.ts'
import type { ContentTable, NativeBars, SlidePage, SlidePlace } from '../slideContent.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import { stateKey } from '../../i18n/values/stateSigns.ts'

interface BarsPage {
  comparison: Comparison
  /** The rows of this page. */
  rows: OrderedRows
  /** The same rows as a table. */
  table: ContentTable
  ranks: boolean
}

/** One page of bars with its equal table. */
export function barsPage({ comparison, rows, table, ranks }: BarsPage, m: Messages): SlidePage {
  const all = [...rows.compared, ...rows.excluded]
  const { request } = comparison
  return {
    body: {
      kind: 'chart',
      chart: {
        kind: 'bars',
        draw: ({ width, height: most, scrolls = false }, theme, picked) => {
          const wanted = rowsHeight(rows, most, theme)
          const height = scrolls ? wanted : Math.min(most, wanted)
          const input = { comparison, rows, ranks, picked: picked?.town ?? null, m }
          return barsChart(input, { width, height }, theme)
        },
        native: nativeBars(comparison, all, m),
      },
      ...(all.length < comparison.rows.length && {
        strip: ({ width }, theme, picked) =>
          sceneChart(buildStrip({ comparison, shown: rows, picked: picked?.town ?? null, m }, width, theme), theme),
      }),
    },
    table,
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

/** What is said of each town. Rows can be sorted by numbers only where these may be set against each other. */
export function barsColumns(
  { request, rows, verdict }: Comparison,
  ranks: boolean,
  m: Messages,
): ColumnOf<ComparisonRow>[] {
  const isDivided = request.measure !== 'total'
  const isRanked = ranks && rows.some((row) => row.rank !== null)
  const mayCompare = verdict.level !== 'notComparable'
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const sorted = isUnrelated ? {} : { first: firstSide(request.indicator.direction) }
  const unit = m.bracketed(unitText(request.indicator, request.measure, m))
  // The stamp says the period of what is compared; of the latest years it says none.
  const isPeriodSaid = request.period.year !== 'latest' && rows.some(({ placement }) => placement === 'compared')
  const placeOf = (row: ComparisonRow): SlidePlace => ({ town: row.area.code, year: row.year })
  const columns: (ColumnOf<ComparisonRow> | false)[] = [
    {
      key: 'name',
      title: m.table.town,
      first: 'lowest',
      cellOf: (row) => evidenceCell(townText(row, request, m), placeOf(row)),
    },
    {
      key: isDivided ? 'reported' : 'value',
      title: m.table.value,
      ...sorted,
      cellOf: (row) => ({
        ...evidenceCell(answerText(row, m), placeOf(row)),
        ...(row.observation && { observation: row.observation.id }),
      }),
    },
    {
      key: isDivided ? 'value' : 'reading',
      title: (isDivided ? m.table.measured : m.table.reading) + unit,
      ...(isDivided ? sorted : {}),
      cellOf: (row) => valueCell(measuredText(row, request, m), placeOf(row), { value: row.value, question: request }),
    },
    {
      key: 'period',
      title: m.table.period,
      ...(isPeriodSaid ? { leftOut: 'whenShared' } : {}),
      cellOf: (row) => wordCell(periodOf(row, m)),
    },
    {
      key: 'comparable',
      title: m.table.comparable,
      leftOut: 'whenShared',
      cellOf: (row) => wordCell(row.placement === 'compared' && mayCompare ? m.table.yes : m.table.no),
    },
    { key: 'note', title: m.table.note, leftOut: 'whenEmpty', cellOf: (row) => wordCell(remarkText(row, m)) },
    isRanked && { key: 'rank', title: m.table.rank, cellOf: (row) => wordCell(rankText(row, m)) },
  ]
  return columns.filter((column) => column !== false)
}

/** What is told in another unit or scope has no reading here; the note says why. */
function measuredText(row: ComparisonRow, request: Comparison['request'], m: Messages): string {
  if (row.value) return intervalText(row.value, request, m)
  return row.state === 'number' || row.state === 'zero' ? '' : m.states[row.state]
}

function periodOf({ observation, refused }: ComparisonRow, m: Messages): string {
  const reported = observation ?? refused
  return reported ? shortPeriodText(reported.period, m) : ''
}

function townText({ area, year }: ComparisonRow, { period }: Comparison['request'], m: Messages): string {
  return period.year === 'latest' ? area.name + m.bracketed(m.year(year)) : area.name
}

/** The number that is drawn; where there is none, what was told and why it is not drawn. */
function drawnText(row: ComparisonRow, request: Comparison['request'], m: Messages): string {
  if (row.value === null) return [...new Set([answerText(row, m), noteText(row, m)])].join(m.clauseSeparator)
  if (request.measure === 'total') return answerText(row, m)
  return amountText(row.value, request, m)
}

/** Explains only the signs that these bars hold (图例). */
function barsKey(rows: readonly TownReading[], m: Messages): string[] {
  const t = m.compare.legend
  const has = (test: (row: TownReading) => boolean): boolean => rows.some(test)
  const items = [
    has((row) => row.value !== null && !isPoint(row.value)) && t.fade,
    has((row) => row.placement === 'notComparable') && t.hatch,
    has((row) => row.state === 'zero' && row.value !== null) && t.zero,
    ...stateKey(rows, m),
  ]
  return items.filter((item) => item !== false)
}
