import type { Period } from './period.ts'

/** Administrative division code (区划代码): 6 digits county, 9 town. Always text: leading zeros and joins matter. */
export type AreaCode = string

/** A county, town or other division (行政区划) as a document declares it. */
export interface Area {
  code: AreaCode
  name: string
  level: 'country' | 'province' | 'prefecture' | 'county' | 'town' | 'village'
  /** 镇, 乡, 街道 …; null when the document does not say. */
  type: string | null
  parent: AreaCode | null
  /** Peer group (同类组) inside which towns are ranked; the type unless the document says otherwise. */
  group: string | null
  /** ISO dates; null means open on that side. */
  validFrom: string | null
  validTo: string | null
  /** The towns that took this one over when it was merged or renamed; empty when it still stands. */
  succeededBy: readonly AreaCode[]
}

/** Whether the area existed for at least part of the period. */
export function existsDuring(area: Area, period: Period): boolean {
  if (area.validFrom !== null && area.validFrom > period.end) return false
  return area.validTo === null || area.validTo >= period.start
}

/** Official order (区划代码顺序), which leaders expect; never by pinyin. */
export function byOfficialOrder(a: Area, b: Area): number {
  if (a.code === b.code) return 0
  return a.code < b.code ? -1 : 1
}
