import type { AreaCode } from '../domain/board/area.ts'
import { CELL_STATES } from '../domain/board/cell.ts'
import type { FindingCode } from '../domain/findings/finding.ts'
import type { Measure } from '../domain/board/indicator.ts'
import type { Span } from '../domain/board/period.ts'
import type { TableSort } from '../domain/tables/tableSort.ts'

/** The screens a link can open. */
export const VIEW_IDS = ['overview', 'compare', 'trend', 'town', 'relate', 'data', 'briefing'] as const
export type ViewId = (typeof VIEW_IDS)[number]

/** Which towns: all, one peer group, or a list in official order. */
export type TownChoice =
  | { kind: 'all' }
  | { kind: 'group'; group: string }
  | { kind: 'codes'; codes: readonly AreaCode[] }

/** Which scope: the data's most common one, the whole as reports define it, or a named one. */
export type ScopeChoice = { kind: 'usual' } | { kind: 'whole' } | { kind: 'named'; scope: string }

/** What the data view shows: every observation, the completeness matrix, the findings, what local files changed. */
export const DATA_PANELS = ['rows', 'matrix', 'findings', 'changes'] as const
export type DataPanel = (typeof DATA_PANELS)[number]

/** States the rows can be narrowed to; `every` lists the silent cells among the observations. */
export const DATA_STATES = [...CELL_STATES, 'every'] as const

/** How the briefing (汇报) is shown: the deck at the desk, full screen, beside it for who speaks, as sheets to print. */
export const BRIEFING_MODES = ['desk', 'present', 'presenter', 'print', 'handout'] as const
export type BriefingMode = (typeof BRIEFING_MODES)[number]

/** Years, both included. */
export interface YearRange {
  from: number
  to: number
}

/**
 * What is selected (选择), as a value that survives a link. Null means "the usual one for these data",
 * so that a short link stays right when the next year's reports arrive.
 */
export interface Selection {
  view: ViewId
  dataset: string | null
  indicator: string | null
  year: number | 'latest' | null
  span: Span | null
  /** Earlier year to compare with; null shows one year. */
  baseline: number | null
  /** First and last year of a trend; null shows all. */
  range: YearRange | null
  towns: TownChoice
  scope: ScopeChoice
  measure: Measure | null
  /** Of the view's table, and of bars; null for the view's usual order. */
  sort: TableSort | null
  ranks: boolean
  /** The equal table instead of the picture. */
  table: boolean
  /** First page is 1. */
  page: number
  /** Small multiples (分镇小图) instead of one chart. */
  multiples: boolean
  /** Each small multiple on its own axis. */
  ownAxes: boolean
  /** The town of the town profile (镇档案). */
  town: AreaCode | null
  /** Indicators of the overview's table, in order; null for the headline ones. */
  columns: readonly string[] | null
  /** The other indicator of a relation (关联), with its own scope and measure. */
  against: string | null
  againstScope: ScopeChoice
  againstMeasure: Measure | null
  /** A relation as paths over the years instead of points of one year. */
  paths: boolean
  /** What the data view shows. There, no year and no indicator mean all of them. */
  panel: DataPanel
  /** Only rows in this state; null for all observations. */
  state: (typeof DATA_STATES)[number] | null
  /** Only rows with this finding, or with any; null for all. */
  finding: FindingCode | 'any' | null
  /** The deck of the briefing; null for the one last opened. */
  deck: string | null
  /** Its slide, the first is 1. */
  slide: number
  mode: BriefingMode
}

export const EMPTY_SELECTION: Selection = {
  view: 'overview',
  dataset: null,
  indicator: null,
  year: null,
  span: null,
  baseline: null,
  range: null,
  towns: { kind: 'all' },
  scope: { kind: 'usual' },
  measure: null,
  sort: null,
  ranks: false,
  table: false,
  page: 1,
  multiples: false,
  ownAxes: false,
  town: null,
  columns: null,
  against: null,
  againstScope: { kind: 'usual' },
  againstMeasure: null,
  paths: false,
  panel: 'rows',
  state: null,
  finding: null,
  deck: null,
  slide: 1,
  mode: 'desk',
}
