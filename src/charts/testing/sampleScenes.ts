import type { Board } from '../../domain/board/board.ts'
import { compare, type Comparison } from '../../domain/compare/compare.ts'
import { comparePeriods } from '../../domain/compare/comparePeriods.ts'
import { planningPeriodsIn } from '../../domain/board/planningPeriods.ts'
import { buildRequest } from '../../domain/testing/buildBoard.ts'
import { trend, type Trend } from '../../domain/trend/trend.ts'
import type { Messages } from '../../i18n/messages.ts'
import { zh } from '../../i18n/zh.ts'
import { barsChart } from '../bars.ts'
import type { BarsInput } from '../barsLayout.ts'
import { MAX_ROWS_PER_PAGE, orderPairs, orderRows, type OrderedRows, pageOf, usualOrder } from '../barRows.ts'
import { dumbbellChart, type DumbbellInput } from '../dumbbell.ts'
import type { Chart } from '../chart.ts'
import { linesChart } from '../lines.ts'
import type { LinesInput } from '../linesLayout.ts'
import { relationChart } from '../relation.ts'
import { rowsHeight } from '../rowChart.ts'
import { sceneChart } from '../sceneChart.ts'
import type { ChartTheme } from '../chartTheme.ts'
import { buildMultiples } from '../multiples.ts'
import type { Size, Scene } from '../scene.ts'
import { buildStrip } from '../strip.ts'
import { sampleRelation } from './sampleRelation.ts'
import { AWKWARD_STATES, buildAwkwardBoard, buildPlainBoard, PETITIONS, RATE, VISITS, YEARS } from './sampleBoards.ts'

/** Kinds that are drawings of our own. */
export const SCENE_KINDS = ['strip', 'multiples'] as const
export const KINDS = [...SCENE_KINDS, 'bars', 'dumbbell', 'lines', 'relation', 'ranges', 'paths'] as const
export type Kind = (typeof KINDS)[number]
export type SceneKind = (typeof SCENE_KINDS)[number]

export const CASES = ['full', 'gaps', 'one', 'many', 'incomparable'] as const
export type Case = (typeof CASES)[number]

/** A chart of a kind in a case, as a view would ask for it, on the screen or the projector. */
export function sampleChart(kind: Kind, sample: Case, style: { theme: ChartTheme; m?: Messages; frame?: Size }): Chart {
  const { theme, m, frame = frameOf(theme) } = style
  switch (kind) {
    case 'bars': {
      const input = barsOf(sample, theme, m)
      return barsChart(input, { ...frame, height: rowsHeight(input.rows, frame.height, theme) }, theme)
    }
    case 'dumbbell': {
      const input = pairsOf(sample, theme, m)
      return dumbbellChart(input, { ...frame, height: rowsHeight(input.rows, frame.height, theme) }, theme)
    }
    case 'lines':
      return linesChart(linesOf(sample, m), frame, theme)
    case 'relation':
    case 'ranges':
    case 'paths':
      return relationChart(sampleRelation(kind, sample, m ?? zh), frame, theme)
    default:
      return sceneChart(sampleScene(kind, sample, style), theme)
  }
}

/** Scene of a chart kind in a case, as a view would ask for it, on the screen or the projector. */
export function sampleScene(
  kind: SceneKind,
  sample: Case,
  { theme, m = zh, frame = frameOf(theme) }: { theme: ChartTheme; m?: Messages; frame?: Size },
): Scene {
  switch (kind) {
    case 'strip':
      return stripScene(sample, frame, { theme, m })
    case 'multiples':
      return multiplesScene(sample, frame, { theme, m })
  }
}

function frameOf({ profile }: ChartTheme): Size {
  return profile === 'projector' ? { width: 1760, height: 820 } : { width: 980, height: 560 }
}

interface Style {
  theme: ChartTheme
  m: Messages
}

function barsOf(sample: Case, theme: ChartTheme, m: Messages = zh): BarsInput {
  const comparison = comparisonOf(sample, 30)
  return { comparison, rows: pageFor(comparison, theme, sample), ranks: sample === 'full', picked: null, m }
}

function stripScene(sample: Case, { width }: Size, { theme, m }: Style): Scene {
  const comparison = comparisonOf(sample, 52)
  return buildStrip({ comparison, shown: pageFor(comparison, theme, sample), picked: null, m }, width, theme)
}

/** Rates when full, so that percentage points are seen; counts elsewhere. */
function pairsOf(sample: Case, theme: ChartTheme, m: Messages = zh): DumbbellInput {
  const board = boardOf(sample, 30)
  const request = buildRequest(board, sample === 'full' ? RATE : PETITIONS)
  const comparison = comparePeriods(board, { ...request, baseline: { year: 2021, span: null } })
  const { compared, excluded } = orderPairs(comparison, usualOrder(comparison))
  const most = mostOf(theme, sample)
  const rows = { compared: compared.slice(0, most), excluded: excluded.slice(0, Math.max(0, most - compared.length)) }
  return { comparison, rows, before: m.year(2021), after: m.year(2022), picked: null, m }
}

function linesOf(sample: Case, m: Messages = zh): LinesInput {
  const shown = trendOf(sample)
  const codes = shown.series.map((series) => series.area.code)
  const coloured = sample === 'gaps' ? codes : codes.slice(0, 4)
  return { trend: shown, coloured, plans: planningPeriodsIn(2018, 2022), m }
}

function multiplesScene(sample: Case, frame: Size, { theme, m }: Style): Scene {
  const shown = trendOf(sample)
  const towns = shown.series.map((series) => series.area.code).slice(0, mostOf(theme, sample))
  return buildMultiples({ trend: shown, towns, ownAxes: false, picked: null, m }, frame, theme)
}

/** Visits per village and month when full: median, standard and ranks in one picture. */
function comparisonOf(sample: Case, many: number): Comparison {
  const board = boardOf(sample, many)
  const isFull = sample === 'full'
  return compare(board, buildRequest(board, isFull ? VISITS : PETITIONS, isFull ? { measure: 'village-month' } : {}))
}

function trendOf(sample: Case): Trend {
  const board = boardOf(sample, 30)
  const { indicator, scope, measure, towns } = buildRequest(board, PETITIONS)
  return trend(board, { indicator, scope, measure, towns, years: YEARS, span: null })
}

function boardOf(sample: Case, many: number): Board {
  switch (sample) {
    case 'full':
      return buildPlainBoard(15)
    case 'gaps':
      return buildAwkwardBoard(YEARS)
    case 'one':
      return buildPlainBoard(1)
    case 'many':
      return buildPlainBoard(many)
    case 'incomparable':
      return buildPlainBoard(5, false)
  }
}

function pageFor(comparison: Comparison, theme: ChartTheme, sample: Case): OrderedRows {
  return pageOf(orderRows(comparison, usualOrder(comparison)), 1, mostOf(theme, sample)).rows
}

/** Every awkward state is seen in one picture, though they are one more than an audience reads. */
function mostOf(theme: ChartTheme, sample: Case): number {
  if (theme.profile !== 'projector') return Infinity
  return sample === 'gaps' ? AWKWARD_STATES.length : MAX_ROWS_PER_PAGE
}
