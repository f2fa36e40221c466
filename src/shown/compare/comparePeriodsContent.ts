import { MAX_ROWS_PER_PAGE, type OrderedRows, orderPairs, usualOrder } from '../../charts/barRows.ts'
import { dumbbellChart } from '../../charts/dumbbell.ts'
import { rowsHeight } from '../../charts/rowChart.ts'
import { changeTakeaways } from '../../domain/takeaways/changeTakeaways.ts'
import type { PeriodsComparison, PeriodsRow } from '../../domain/compare/comparePeriods.ts'
import { isPoint } from '../../domain/values/interval.ts'
import type { PeriodChoice } from '../../domain/compare/question.ts'
import type { Messages } from '../../i18n/messages.ts'
import { yearText } from '../../i18n/values/periodWords.ts'
import { periodsOf, stampOfComparison, subtitleOf } from './comparison.ts'
import { orderOf, tableOf, type ColumnOf, valueCell, wordCell } from '../contentTable.ts'
import { tablePart, inPages } from '../pages.ts'
import type { Shown, SlideContent, SlidePage, TableCell } from '../slideContent.ts'
import { takeawaysOf } from '../takeaways.ts'
import { titleOf } from '../headingWords.ts'
import { verdictOf } from '../verdict.ts'
import type { Change } from '../../domain/compare/change.ts'
import { firstSide } from '../../domain/values/rank.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import { changeArrow, changeEnds, changeText, differenceText } from '../../i18n/values/changeWords.ts'
import {
  intervalText,
  noteWithPlace,
  otherScopesText,
  reportedWithUnit,
  unitText,
} from '../../i18n/values/valueWords.ts'

interface Periods {
  comparison: PeriodsComparison
  before: string
  after: string
}

/** Two periods of one indicator, a dumbbell each town (两期比较). */
export function comparePeriodsContent(shown: Shown, baseline: PeriodChoice, m: Messages): SlideContent {
  const { board, selection, resolved, rowsPerPage = MAX_ROWS_PER_PAGE } = shown
  const { request } = resolved
  const comparison = periodsOf(shown, baseline)
  const before = yearText({ ...baseline, span: null }, m)
  const after = yearText({ ...request.period, span: null }, m)
  const { year } = request.period
  const numbers = { yearOf: () => (year === 'latest' ? 0 : year) }
  const columns = periodsColumns({ comparison, before, after }, m)
  const order = orderOf(selection.sort, columns, usualOrder(comparison))
  const pairs = orderPairs(comparison, order.current)
  const rows = [...pairs.compared, ...pairs.excluded]
  const table = tableOf(rows, columns, order)
  return {
    title: titleOf(shown, m),
    subtitle: subtitleOf(comparison, m),
    takeaways: takeawaysOf(changeTakeaways(comparison), { board, compared: { request }, numbers }, m),
    verdict: verdictOf(comparison, board, m),
    stamp: stampOfComparison(shown, { ...comparison, years: m.twoYears(after, before) }, m),
    pages: inPages(rows, rowsPerPage).map((part, page) => ({
      ...pairsPage({ comparison, before, after }, pairsOf(part), m),
      table: tablePart(table, page, rowsPerPage),
    })),
  }
}

/** The page's rows are in order already: with a change, then without. */
function pairsOf(rows: readonly PeriodsRow[]): OrderedRows<PeriodsRow> {
  return { compared: rows.filter((row) => row.change !== null), excluded: rows.filter((row) => row.change === null) }
}

function pairsPage(periods: Periods, rows: OrderedRows<PeriodsRow>, m: Messages): Omit<SlidePage, 'table'> {
  return {
    body: {
      kind: 'chart',
      chart: {
        kind: 'dumbbell',
        draw: ({ width, height: most, scrolls = false }, theme, picked) => {
          const wanted = rowsHeight(rows, most, theme)
          const height = scrolls ? wanted : Math.min(most, wanted)
          const input = { ...periods, rows, picked: picked?.town ?? null, m }
          return dumbbellChart(input, { width, height }, theme)
        },
        native: null,
      },
    },
    key: pairsKey(periods, rows, m),
  }
}

/** Which mark is which period, and what pale bars mean where there are any. */
function pairsKey({ comparison }: Periods, { compared }: OrderedRows<PeriodsRow>, m: Messages): string[] {
  const t = m.compare.legend
  const isVague = compared.some(({ before, after }) => [before, after].some(({ value }) => value && !isPoint(value)))
  const { direction } = comparison.request.indicator
  return [
    t.dumbbellBefore,
    t.dumbbellAfter,
    ...(isVague ? [t.fade] : []),
    ...(direction === 'neutral' ? [m.compare.subtitle.neutral] : []),
  ]
}

interface Periods {
  comparison: PeriodsComparison
  /** What the earlier and the later period are called. */
  before: string
  after: string
}

/** Both periods of each town, the change as an amount and in percent, and what stands in the way of one. */
export function periodsColumns({ comparison, before, after }: Periods, m: Messages): ColumnOf<PeriodsRow>[] {
  const { request, verdict, rows } = comparison
  const { indicator, measure } = request
  const unit = m.bracketed(unitText(indicator, measure, m))
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const byValue = isUnrelated ? {} : { first: firstSide(indicator.direction) }
  const byChange = isUnrelated ? {} : ({ first: 'highest' } as const)
  const percent: ColumnOf<PeriodsRow> = {
    key: 'percent',
    title: m.table.percent,
    ...byChange,
    cellOf: ({ change }) =>
      change?.ratio && hasWay(change)
        ? { ...wordCell(changeText(change, request, m)), ends: changeEnds(change, request) }
        : wordCell(''),
  }
  return [
    { key: 'name', title: m.table.town, first: 'lowest', cellOf: ({ area }) => wordCell(area.name) },
    { key: 'before', title: before + unit, ...byValue, cellOf: (row) => periodCell(row.before, comparison, m) },
    { key: 'value', title: after + unit, ...byValue, cellOf: (row) => periodCell(row.after, comparison, m) },
    {
      key: 'change',
      title: m.table.change,
      ...byChange,
      cellOf: (row) => ({
        ...wordCell(differenceCell(row, comparison, m)),
        ...(row.change && { ends: changeEnds({ ...row.change, ratio: null }, request) }),
      }),
    },
    ...(rows.some(({ change }) => change?.ratio) ? [percent] : []),
    { key: 'note', title: m.table.note, leftOut: 'whenEmpty', cellOf: (row) => wordCell(periodsNote(row, m)) },
  ]
}

/** What stays the same, or may have done either, is said once, of the amount. */
function hasWay({ direction }: Change): boolean {
  return direction === 'up' || direction === 'down'
}

/** One period's answer: as reported, the quotient, or the state in words. */
function periodCell(reading: TownReading, { request }: PeriodsComparison, m: Messages): TableCell {
  const place = { town: reading.area.code, year: reading.year }
  return {
    ...valueCell(periodText(reading, request, m), place, { value: reading.value, question: request }),
    ...(reading.observation && { observation: reading.observation.id }),
  }
}

function periodText(reading: TownReading, request: PeriodsComparison['request'], m: Messages): string {
  const { observation, value } = reading
  if (!observation) return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
  if (value === null || request.measure === 'total') return reportedWithUnit(observation, m)
  return intervalText(value, request, m)
}

/** The change, or why there is none. */
function differenceCell({ change, obstacles }: PeriodsRow, { request }: PeriodsComparison, m: Messages): string {
  if (change) return `${changeArrow(change)} ${differenceText(change, request, m)}`.trim()
  return obstacles.length > 0 ? m.noChange(obstacles.map((code) => m.shortReasons[code]).join(m.listSeparator)) : ''
}

/** What is not compared of either period, said once. */
function periodsNote({ before, after }: PeriodsRow, m: Messages): string {
  const notes = [before, after].map((reading) => (reading.placement === 'compared' ? '' : noteWithPlace(reading, m)))
  return [...new Set(notes)].filter((note) => note !== '').join(m.clauseSeparator)
}
