import type { AreaCode } from '../domain/area.ts'
import type { Measure } from '../domain/indicator.ts'
import type { Span } from '../domain/period.ts'

/** The screens a link can open. */
export const VIEW_IDS = ['compare', 'trend'] as const
export type ViewId = (typeof VIEW_IDS)[number]

/** Which towns: all, one peer group, or a list in official order. */
export type TownChoice =
  | { kind: 'all' }
  | { kind: 'group'; group: string }
  | { kind: 'codes'; codes: readonly AreaCode[] }

/** Which scope: the data's most common one, the whole as reports define it, or a named one. */
export type ScopeChoice = { kind: 'usual' } | { kind: 'whole' } | { kind: 'named'; scope: string }

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
  sort: 'value' | 'official'
  ranks: boolean
  /** The equal table instead of the picture. */
  table: boolean
  /** First page is 1. */
  page: number
  /** Small multiples (分镇小图) instead of one chart. */
  multiples: boolean
  /** Each small multiple on its own axis. */
  ownAxes: boolean
}

export const EMPTY_SELECTION: Selection = {
  view: 'compare',
  dataset: null,
  indicator: null,
  year: null,
  span: null,
  baseline: null,
  range: null,
  towns: { kind: 'all' },
  scope: { kind: 'usual' },
  measure: null,
  sort: 'value',
  ranks: false,
  table: false,
  page: 1,
  multiples: false,
  ownAxes: false,
}
