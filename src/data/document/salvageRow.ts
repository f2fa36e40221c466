import * as z from 'zod/mini'
import type { Fault } from '../../domain/board/loadIssue.ts'
import type { Source } from '../../domain/board/observation.ts'
import type { Period } from '../../domain/board/period.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import { sameText } from '../../lib/sameText.ts'
import { cutText, describeValue } from './describeValue.ts'
import type { RefusedEntry } from './loadedDocument.ts'
import { repeatedKeyIn } from './repeatedKeys.ts'
import { observationSchema, RAW_LIMIT } from './townReportSchema.ts'

/** A row that errors stopped, and where it stands. */
export interface StoppedRow {
  row: unknown
  faults: readonly Fault[]
  index: number
}

/** What the row may refer to. */
export interface KnownToSalvage {
  areas: ReadonlyMap<string, unknown>
  sources: ReadonlyMap<string, Source>
}

const { area: areaField, indicator, scope, unit, period: periodField, revision } = observationSchema.shape

/**
 * What is known of a refused row. Area and period may be those of its source where its own cannot be read. Null when
 * area, indicator or period stay unknown: such a row can only be listed among the load notes.
 */
export function salvageRow({ row: found, faults, index }: StoppedRow, known: KnownToSalvage): RefusedEntry | null {
  const row = withoutRepeated(found)
  const source = known.sources.get(sameText(textOf(row, 'source'))) ?? null
  const area = areaOf(row, known) ?? source?.area ?? null
  const id = z.safeParse(indicator, memberOf(row, 'indicator')).data ?? null
  const period = periodOf(row) ?? source?.period ?? null
  if (area === null || id === null || period === null) return null
  const raw = textOf(row, 'raw')
  return {
    area,
    indicator: id,
    scope: z.safeParse(scope, memberOf(row, 'scope')).data ?? null,
    period,
    revision: z.safeParse(revision, memberOf(row, 'revision')).data ?? 1,
    unit: z.safeParse(unit, memberOf(row, 'unit')).data ?? null,
    source: source?.id ?? null,
    value: valueOf(row),
    raw: raw === '' ? null : cutText(raw, RAW_LIMIT),
    section: textOf(memberOf(row, 'locator'), 'section') || null,
    faults,
    document: null,
    row: index,
  }
}

/** A member that is there twice says nothing: the last would otherwise stand for both. */
function withoutRepeated(row: unknown): unknown {
  const repeated = repeatedKeyIn(row)
  return repeated && typeof row === 'object' ? { ...row, [repeated.member]: undefined } : row
}

/** A code written as a number is known when an area has it; a lost leading zero is not guessed. */
function areaOf(row: unknown, { areas }: KnownToSalvage): string | null {
  const reported = memberOf(row, 'area')
  if (typeof reported === 'number') return areas.has(String(reported)) ? String(reported) : null
  return z.safeParse(areaField, reported).data ?? null
}

function periodOf(row: unknown): Period | null {
  const reported = z.safeParse(periodField, memberOf(row, 'period')).data
  return reported && reported.start <= reported.end ? reported : null
}

function valueOf(row: unknown): RefusedRow['value'] {
  const value = memberOf(row, 'value')
  return value == null ? '' : describeValue(value)
}

function textOf(row: unknown, name: string): string {
  const reported = memberOf(row, name)
  return typeof reported === 'string' ? reported : ''
}

/** Undefined for what is no object, or has no such member. */
export function memberOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined
}
