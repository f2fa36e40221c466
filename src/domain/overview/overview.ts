import type { Area, AreaCode } from '../board/area.ts'
import { type Board, hasReport } from '../board/board.ts'
import { isNotDue } from '../board/cell.ts'
import { compare, type Comparison } from '../compare/compare.ts'
import { type Headline, headlineOf } from './headline.ts'
import type { Indicator } from '../board/indicator.ts'
import { isApproximate } from '../values/interval.ts'
import type { Observation } from '../board/observation.ts'
import { coversTwelveMonths } from '../board/period.ts'
import {
  type PeriodChoice,
  referenceSpan,
  type Request,
  townsOfYear,
  usualRequest,
  yearFor,
} from '../compare/question.ts'
import type { TownReading } from '../compare/readTown.ts'
import { type Standing, standingsOf } from '../town/standing.ts'
import { hasNumber } from '../compare/verdict.ts'

/** What the overview shows (总览): a year, towns, the table's indicators and those of the headline. */
export interface OverviewRequest {
  period: PeriodChoice
  /** In official order. */
  towns: readonly Area[]
  columns: readonly Indicator[]
  headlines: readonly Indicator[]
  /** The year that changes are measured against; null for the year before. */
  baseline: number | null
}

/** One indicator of the table: every town of the year compared as usual, so that a filter moves nobody's standing. */
export interface OverviewColumn {
  comparison: Comparison
  standings: ReadonlyMap<AreaCode, Standing>
}

/** One town of the table. */
export interface OverviewRow {
  area: Area
  year: number
  /** A report of that year was received. */
  isReported: boolean
  /** One for each column. */
  readings: readonly TownReading[]
  /** Cells with a number, comparable or not, of those where one can exist (已报). */
  filled: number
  due: number
}

/** How much of what was due was reported, over the shown towns and columns. */
export interface OverviewCounts {
  towns: number
  reported: number
  due: number
  filled: number
  /** Of those reported: not a plain number (约数). */
  approximate: number
  /** Due, reported and not loaded (有数字，未能载入). */
  refused: number
  /** Of those reported: not the whole year (非全年). */
  partYear: number
  /** Nobody owes anything: a sample of unrelated towns. */
  isSample: boolean
}

export interface Overview {
  /** False for a sample of unrelated towns: figures stand side by side only. */
  isComparable: boolean
  headlines: readonly Headline[]
  columns: readonly OverviewColumn[]
  rows: readonly OverviewRow[]
  counts: OverviewCounts
}

export function overview(board: Board, request: OverviewRequest): Overview {
  const columns = request.columns.map((indicator) => columnOf(board, indicator, request.period))
  const rows = rowsOf(board, columns, request)
  return {
    isComparable: board.meta.comparable,
    headlines: request.headlines.map((indicator) => {
      const asked = { ...usualOf(board, indicator, request.period), towns: request.towns }
      return headlineOf(board, asked, request.baseline)
    }),
    columns,
    rows,
    counts: countsOf(rows, columns, board.meta.comparable),
  }
}

/** Scope and span are those of the whole county, whichever of its towns are shown. */
function usualOf(board: Board, indicator: Indicator, period: PeriodChoice): Request {
  const towns = townsOfYear(board, period.year)
  const request = { ...usualRequest(board, indicator, { year: period.year, towns }), period }
  return { ...request, period: { ...period, span: referenceSpan(board, request) } }
}

function columnOf(board: Board, indicator: Indicator, period: PeriodChoice): OverviewColumn {
  const comparison = compare(board, usualOf(board, indicator, period))
  return { comparison, standings: standingsOf(comparison) }
}

function rowsOf(board: Board, columns: readonly OverviewColumn[], { towns, period }: OverviewRequest): OverviewRow[] {
  const byTown = columns.map(({ comparison }) => new Map(comparison.rows.map((row) => [row.area.code, row])))
  return towns.map((area) => {
    const readings = byTown.flatMap((column) => column.get(area.code) ?? [])
    const year = yearFor(board, area.code, period.year)
    return {
      area,
      year,
      isReported: hasReport(board, area.code, year),
      readings,
      filled: readings.filter(hasNumber).length,
      due: readings.filter(({ state }) => !isNotDue(state)).length,
    }
  })
}

function countsOf(
  rows: readonly OverviewRow[],
  columns: readonly OverviewColumn[],
  isComparable: boolean,
): OverviewCounts {
  const filled = rows.flatMap((row) => filledCells(row, columns))
  return {
    towns: rows.length,
    reported: rows.filter((row) => row.isReported).length,
    due: rows.reduce((sum, row) => sum + row.due, 0),
    filled: filled.length,
    approximate: filled.filter((cell) => cell.isApproximate).length,
    partYear: filled.filter((cell) => cell.isPartYear).length,
    refused: rows.flatMap(({ readings }) => readings).filter(({ state }) => state === 'refused').length,
    isSample: !isComparable,
  }
}

interface FilledCell {
  isApproximate: boolean
  isPartYear: boolean
}

/** Levels at a date have no months, so they are never part of a year. */
function filledCells({ readings }: OverviewRow, columns: readonly OverviewColumn[]): FilledCell[] {
  return readings.flatMap((reading, index): FilledCell[] => {
    if (!hasNumber(reading)) return []
    const figures = figuresIn(reading)
    const isStock = columns[index]?.comparison.request.indicator.kind === 'stock'
    return [
      {
        isApproximate: figures.some((figure) => figure.reading !== null && isApproximate(figure.reading)),
        isPartYear: !isStock && figures.some((figure) => !coversTwelveMonths(figure.period)),
      },
    ]
  })
}

/** The figure that answers, or those in other scopes. */
function figuresIn({ observation, otherScopes }: TownReading): readonly Observation[] {
  return observation ? [observation] : otherScopes
}
