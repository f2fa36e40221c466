import { groupBy } from '../../lib/groupBy.ts'
import type { AreaCode } from '../board/area.ts'
import type { AbsentState, CautionCode, ExclusionCode } from '../board/cell.ts'
import { isApproximate } from '../values/interval.ts'
import type { TownReading } from './readTown.ts'

/** 可比, 谨慎比较, 不可比. */
export type VerdictLevel = 'comparable' | 'caution' | 'notComparable'

/** Why a whole comparison is limited, beyond what single rows say. */
export type ScopeReason = 'unrelatedTowns' | 'fewerThanTwo' | 'yearsDiffer' | 'noDiscrimination'

export type ReasonCode = ScopeReason | ExclusionCode | CautionCode | AbsentState

/** One reason with the towns it is about; no towns means it is about the whole comparison. */
export interface Reason {
  code: ReasonCode
  towns: readonly AreaCode[]
  /** Of each town the year it is about, where years differ; null for what is about both years of a pair. */
  years?: readonly (number | null)[]
}

/** Something to be said of one town in one year. */
export interface ReasonAt {
  code: ReasonCode
  town: AreaCode
  year: number | null
}

/** How far a comparison may be trusted (可比性结论); travels with its numbers everywhere. */
export interface Verdict {
  level: VerdictLevel
  /** About the whole. */
  limits: readonly ScopeReason[]
  /** Why towns stand outside the comparison. */
  excluded: readonly Reason[]
  /** What to know about towns inside it. */
  cautions: readonly Reason[]
  counts: VerdictCounts
}

/** Towns by how they take part; the four add up to `total`. */
export interface VerdictCounts {
  total: number
  compared: number
  /** Compared, but an interval rather than a plain number (约数). */
  approximate: number
  /** Spoke, but cannot be compared (口径、期间、单位不同或无分母). */
  notComparable: number
  /** Gave no number: silent, no report, no number, not applicable, not disclosed. Never counted as 0. */
  silent: number
}

/** Rows of one comparison, and limits about the whole that the caller already knows. */
export function judge(rows: readonly TownReading[], known: readonly ScopeReason[]): Verdict {
  const compared = rows.filter((row) => row.placement === 'compared')
  const limits = compared.length < 2 ? [...known, 'fewerThanTwo' as const] : [...known]
  const spansYears = new Set(rows.map((row) => row.year)).size > 1
  const cautions = gatherReasons(
    compared.flatMap((row) => reasonsAt(row, row.cautions)),
    spansYears,
  )
  const excluded = gatherReasons(rows.flatMap(exclusionsAt), spansYears)
  return { level: levelOf(limits, cautions), limits, cautions, excluded, counts: countRows(rows) }
}

/** Whether the row gave a number somewhere, even one that cannot take part. */
export function hasNumber(row: TownReading): boolean {
  return row.state === 'number' || row.state === 'zero'
}

function levelOf(limits: readonly ScopeReason[], cautions: readonly Reason[]): VerdictLevel {
  if (limits.includes('unrelatedTowns') || limits.includes('fewerThanTwo')) return 'notComparable'
  return limits.length > 0 || cautions.length > 0 ? 'caution' : 'comparable'
}

/** Why a row stands outside; nothing for one that takes part. */
export function exclusionsAt(row: TownReading): ReasonAt[] {
  if (row.placement === 'compared') return []
  return reasonsAt(row, row.state === 'number' || row.state === 'zero' ? row.exclusions : [row.state])
}

/** What is said of a row, with its town and year. */
export function reasonsAt({ area, year }: TownReading, codes: readonly ReasonCode[]): ReasonAt[] {
  return codes.map((code) => ({ code, town: area.code, year }))
}

/** Each reason once, with its towns; with their years where those differ. */
export function gatherReasons(all: readonly ReasonAt[], spansYears: boolean): Reason[] {
  return [...groupBy(all, ({ code }) => code)].map(([code, group]) => ({
    code,
    towns: group.map(({ town }) => town),
    ...(spansYears ? { years: group.map(({ year }) => year) } : {}),
  }))
}

function countRows(rows: readonly TownReading[]): VerdictCounts {
  const compared = rows.filter((row) => row.placement === 'compared')
  const notComparable = rows.filter((row) => row.placement !== 'compared' && hasNumber(row)).length
  return {
    total: rows.length,
    compared: compared.length,
    approximate: compared.filter((row) => row.value !== null && isApproximate(row.value)).length,
    notComparable,
    silent: rows.length - compared.length - notComparable,
  }
}
