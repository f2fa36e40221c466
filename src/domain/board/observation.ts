import type { AreaCode } from './area.ts'
import type { Interval } from '../values/interval.ts'
import type { Period } from './period.ts'

/** How the words bound the number: 以上 ge, 余/多/超过 gt, 以下 le, 近/不满 lt, 约 approx. */
export type Op = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx'

/**
 * SDMX CL_OBS_STATUS: A normal, E estimated, P provisional, B break in series, D definition differs,
 * U low reliability; and without a number L not collected, M cannot exist, O missing, Q suppressed.
 */
export type ObservationStatus = NumberStatus | AbsentStatus
export type NumberStatus = 'A' | 'E' | 'P' | 'B' | 'D' | 'U'
export type AbsentStatus = 'L' | 'M' | 'O' | 'Q'

/** A report, bulletin or code list that figures come from (数据出处). */
export interface Source {
  id: string
  area: AreaCode
  title: string
  publisher: string | null
  published: string | null
  /** When the document that first reported on it was issued; merging keeps it. Null when the document bears no date. */
  issued: string | null
  period: Period
  /** The report names no period; it was worked out from its contents. */
  periodInferred: boolean
  url: string | null
  sha256: string | null
}

/** Where in the report the words stand: the section's number, and code-point offsets when known. */
export interface Locator {
  section: string | null
  start: number | null
  end: number | null
}

/** One figure as one report states it (观测值). Sources' numbers are shown, never edited. */
export interface Observation {
  /** Stable inside a board; what links and marks point at. */
  id: string
  area: AreaCode
  indicator: string
  /** What was counted (口径); null is the whole, as the report defines it. */
  scope: string | null
  period: Period
  /** The number as written, in `unit`; null only with an absent status. */
  value: number | null
  op: Op
  upper: number | null
  lower: number | null
  unit: string
  num: number | null
  den: number | null
  status: ObservationStatus
  flags: readonly string[]
  source: string
  locator: Locator | null
  /** The words the number stands in (数字原文), at most 200 characters. */
  raw: string | null
  note: string | null
  revision: number
  /** The number with what its words allow, in `unit`; null exactly when `value` is. */
  reading: Interval | null
}

export const ABSENT_STATUSES: readonly ObservationStatus[] = ['L', 'M', 'O', 'Q']
