import type { Indicator } from '../../src/domain/board/indicator.ts'

/**
 * The shape of a `town-report/1` document as the generators write it: optional members are left out when they would
 * be null or the default, because the demo county travels with the first load.
 */
export interface TownReportDocument {
  format: 'town-report/1'
  meta: DocumentMeta
  areas: readonly DocumentArea[]
  indicators: readonly Indicator[]
  sources: readonly DocumentSource[]
  observations: readonly DocumentObservation[]
}

export interface DocumentMeta {
  id: string
  title: string
  issued: string
  revision: number
  classification: 'public' | 'internal' | 'demo'
  synthetic: boolean
  comparable: boolean
  notes: readonly string[]
}

export interface DocumentArea {
  code: string
  name: string
  level: 'county' | 'town'
  type?: string
  parent?: string
  group?: string
  validFrom?: string | null
  validTo?: string | null
  succeededBy?: readonly string[]
}

export interface DocumentPeriod {
  start: string
  end: string
}

export interface DocumentSource {
  id: string
  area: string
  title: string
  publisher: string
  published: string | null
  period: DocumentPeriod & { inferred: boolean }
  url?: string | null
}

export type Op = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx'

/** SDMX CL_OBS_STATUS codes; left out means A. */
export type Status = 'A' | 'E' | 'P' | 'B' | 'D' | 'U' | 'L' | 'M' | 'O' | 'Q'

export interface DocumentObservation {
  area: string
  indicator: string
  scope?: string
  period: DocumentPeriod
  value: number | null
  op?: Op
  upper?: number
  unit: string
  num?: number
  den?: number
  status?: Status
  source: string
  locator?: { section: string }
  raw?: string
  note?: string
  revision?: number
}
