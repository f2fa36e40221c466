import { type Period, wholeYear } from './period.ts'
import { compareText } from '../../lib/compareText.ts'

/** Digits of a division code that name the county (区划代码前六位). */
const COUNTY_DIGITS = 6

/**
 * What may be a code or an id (`town-report/1`): text without white space, 80 characters at most, and never a name that
 * would reach an object's prototype. Division codes have 6, 9 or 12 digits, others letters, dots and dashes.
 */
export const CODE_PATTERN = /^(?!(?:__proto__|constructor|prototype)$)\S{1,80}$/

/** Administrative division code (区划代码): 6 digits county, 9 town. Always text: leading zeros and joins matter. */
export type AreaCode = string

/** Divisions from the widest to the narrowest (行政层级). */
export const AREA_LEVELS = ['country', 'province', 'prefecture', 'county', 'town', 'village'] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]

/** A county, town or other division (行政区划) as a document declares it. */
export interface Area {
  code: AreaCode
  name: string
  level: AreaLevel
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

/** Whether a figure filed under a year is about a time in which the area stood: before and after, it takes no part. */
export function isOfLife(area: Area, { year, period }: { year: number; period: Period }): boolean {
  return existsDuring(area, wholeYear(year)) && existsDuring(area, period)
}

/** Official order (区划代码顺序), which leaders expect; never by pinyin. */
export function byOfficialOrder(a: Area, b: Area): number {
  if (a.code === b.code) return 0
  return a.code < b.code ? -1 : 1
}

/**
 * The areas that are set side by side (比较单位), official order: towns; in a roll-up, which has none, the areas that
 * are nobody's parent, so that a province's prefectures and the counties it holds directly stand together.
 */
export function unitAreas(areas: Iterable<Area>): Area[] {
  const all = [...areas]
  const towns = all.filter((area) => area.level === 'town')
  const parents = new Set(all.map((area) => area.parent))
  const units = towns.length > 0 ? towns : all.filter((area) => area.level !== 'village' && !parents.has(area.code))
  return units.toSorted(byOfficialOrder)
}

/** Level most units are of, the narrower on a tie; towns where there are none. */
export function unitLevelOf(units: readonly Area[]): AreaLevel {
  const counts = AREA_LEVELS.map((level) => ({ level, count: units.filter((unit) => unit.level === level).length }))
  const most = counts.toReversed().toSorted((a, b) => b.count - a.count)[0]
  return most === undefined || most.count === 0 ? 'town' : most.level
}

/**
 * The area a document is about: the one all its units belong to, if it is declared; a single unit above the towns
 * itself (a county's roll-up). Null for a sample of unrelated towns.
 */
export function ownArea(areas: readonly Area[]): Area | null {
  const units = unitAreas(areas)
  const [parent, ...more] = new Set(units.map((unit) => unit.parent))
  const declared = more.length === 0 ? areas.find((area) => area.code === parent) : undefined
  const [only] = units
  const isAlone = units.length === 1 && only !== undefined && only.level !== 'town'
  return declared ?? (isAlone ? only : null)
}

/**
 * Which county areas belong to, as text: the codes of the towns' counties, joined by `.` when there are several (a
 * sample of unrelated towns is no one's county). Documents with equal keys are about the same county. A roll-up
 * is known by the areas below it. Empty when there is no area, so that nothing can be shown.
 */
export function countyKey(areas: Iterable<Area>): string {
  const all = [...areas]
  const towns = all.filter((area) => area.level === 'town' || area.level === 'village')
  const codes =
    towns.length > 0 ? towns.map((area) => area.code.slice(0, COUNTY_DIGITS)) : unitAreas(all).map((area) => area.code)
  return [...new Set(codes)].toSorted(compareText).join('.')
}
