import type { Area } from './area.ts'
import type { Indicator } from './indicator.ts'
import type { Observation, Source } from './observation.ts'
import type { RefusedRow } from './refusedRow.ts'

/** 公开 public, 内部资料 internal, 演示 demo: shown on every screen, print and export. */
export type Classification = 'public' | 'internal' | 'demo'

/** What a document says of itself. */
export interface BoardMeta {
  id: string
  title: string
  /** ISO date of issue. */
  issued: string | null
  revision: number
  classification: Classification
  /** Invented figures; every picture that leaves the screen says so. */
  synthetic: boolean
  /** False for a sample of unrelated towns: shown side by side, never compared. */
  comparable: boolean
  notes: readonly string[]
}

/** Everything loaded for one county, checked and merged. */
export interface ReportSet {
  meta: BoardMeta
  areas: readonly Area[]
  indicators: readonly Indicator[]
  sources: readonly Source[]
  observations: readonly Observation[]
  /** Rows that could not be loaded, where it is known which figure they report. */
  refused: readonly RefusedRow[]
}
