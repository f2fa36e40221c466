import { MAX_ROWS_PER_PAGE } from '../charts/barRows.ts'
import { buildDumbbell, dumbbellHeight, type OrderedPairs, orderPairs } from '../charts/dumbbell.ts'
import { changeTakeaways } from '../domain/changeTakeaways.ts'
import { comparePeriods, type PeriodsComparison, type PeriodsRow } from '../domain/comparePeriods.ts'
import { isPoint } from '../domain/interval.ts'
import type { PeriodChoice } from '../domain/question.ts'
import type { TownReading } from '../domain/readTown.ts'
import type { Messages } from '../i18n/messages.ts'
import { yearText } from '../i18n/periodWords.ts'
import { takeawayText } from '../i18n/takeawayText.ts'
import { unitText } from '../i18n/valueWords.ts'
import { inPages } from './pages.ts'
import { periodCell, periodsChange, periodsNote } from './periodsCells.ts'
import { plainSentence } from './plainSentence.ts'
import type { Shown } from './shown.ts'
import type { SlideContent, SlidePage, TextTable } from './slideContent.ts'
import { stampOfComparison } from './stampOfComparison.ts'
import { valueCell, wordCell } from './tableCell.ts'
import { takeawayContext } from './takeawayContext.ts'
import { titleOf } from './titleOf.ts'

interface Periods {
  comparison: PeriodsComparison
  before: string
  after: string
}

/** Two periods of one indicator, a dumbbell each town (两期比较). */
export function comparePeriodsContent(shown: Shown, baseline: PeriodChoice, m: Messages): SlideContent {
  const { board, selection, resolved, rowsPerPage = MAX_ROWS_PER_PAGE } = shown
  const { request } = resolved
  const comparison = comparePeriods(board, { ...request, baseline })
  const before = yearText({ ...baseline, span: null }, m)
  const after = yearText({ ...request.period, span: null }, m)
  const context = takeawayContext(board, { request, standard: null })
  const pairs = orderPairs(comparison, selection.sort)
  return {
    title: titleOf(shown, m),
    takeaways: changeTakeaways(comparison).map((one) => plainSentence(takeawayText(one, context, m))),
    stamp: stampOfComparison(shown, { ...comparison, years: m.twoYears(after, before) }, m),
    pages: inPages([...pairs.paired, ...pairs.excluded], rowsPerPage).map((rows) =>
      pairsPage({ comparison, before, after }, pairsOf(rows), m),
    ),
  }
}

/** The page's rows are in order already: with a change, then without. */
function pairsOf(rows: readonly PeriodsRow[]): OrderedPairs {
  return { paired: rows.filter((row) => row.change !== null), excluded: rows.filter((row) => row.change === null) }
}

function pairsPage(periods: Periods, rows: OrderedPairs, m: Messages): SlidePage {
  return {
    body: {
      kind: 'chart',
      chart: {
        kind: 'dumbbell',
        draw: (available, theme, picked) => {
          const height = Math.min(available.height, dumbbellHeight(rows, available.height, theme))
          return buildDumbbell({ ...periods, rows, picked: picked?.town ?? null, m }, { ...available, height }, theme)
        },
        native: null,
      },
    },
    table: pairsTable(periods, rows, m),
    key: pairsKey(periods, rows, m),
  }
}

function pairsTable(
  { comparison, before, after }: Periods,
  { paired, excluded }: OrderedPairs,
  m: Messages,
): TextTable {
  const { indicator, measure } = comparison.request
  const unit = m.bracketed(unitText(indicator, measure, m))
  const cellOf = (reading: TownReading) =>
    valueCell(
      periodCell(reading, comparison, m),
      { town: reading.area.code, year: reading.year },
      { value: reading.value, question: comparison.request },
    )
  return {
    head: [m.table.town, before + unit, after + unit, m.table.change, m.table.note],
    rows: [...paired, ...excluded].map((row) => [
      wordCell(row.area.name),
      cellOf(row.before),
      cellOf(row.after),
      wordCell(periodsChange(row, comparison, m)),
      wordCell(periodsNote(row, m)),
    ]),
  }
}

/** Which mark is which period, and what pale bars mean where there are any. */
function pairsKey({ comparison }: Periods, { paired }: OrderedPairs, m: Messages): string[] {
  const t = m.compare.legend
  const isVague = paired.some(({ before, after }) => [before, after].some(({ value }) => value && !isPoint(value)))
  const { direction } = comparison.request.indicator
  return [
    t.dumbbellBefore,
    t.dumbbellAfter,
    ...(isVague ? [t.fade] : []),
    ...(direction === 'neutral' ? [m.compare.subtitle.neutral] : []),
  ]
}
