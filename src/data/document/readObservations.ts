import { comparePlaces } from '../../domain/board/precedence.ts'
import { countCharacters, cutText } from './describeValue.ts'
import { causeOf, type IssueLog } from './issueLog.ts'
import { type Fault, type RowRef, severityOf } from '../../domain/board/loadIssue.ts'
import { type Source, ABSENT_STATUSES } from '../../domain/board/observation.ts'
import type { ObservationRow, RefusedEntry } from './loadedDocument.ts'
import { disagreement, observationKey, isSameObservation } from '../merge/observationKey.ts'
import { type OnRows, readRows } from './readRows.ts'
import { salvageRow } from './salvageRow.ts'
import { observationSchema, type ParsedObservation, RAW_LIMIT } from './townReportSchema.ts'
import { type Indicator, isCounted, isUnitOf } from '../../domain/board/indicator.ts'

/** What an observation may refer to. */
interface KnownNames {
  areas: ReadonlyMap<string, unknown>
  sources: ReadonlyMap<string, unknown>
  indicators: ReadonlyMap<string, Indicator>
}

/** The rows that can stand, in document order; a row that repeats another is merged into it, and only counted. */
export interface ReadObservations {
  rows: ObservationRow[]
  repeated: number
  /** What is known of the rows that errors stopped. */
  refused: RefusedEntry[]
}

interface Reading extends KnownNames {
  sources: ReadonlyMap<string, Source>
  log: IssueLog
  onRows?: OnRows | undefined
}

export function readObservations(rows: readonly unknown[], { log, onRows, ...known }: Reading): ReadObservations {
  const kept: ObservationRow[] = []
  const refused: RefusedEntry[] = []
  let repeated = 0
  const unknown = new Map<string, { ref: RowRef; unit: string; rows: number }>()
  const observations = new Map<string, ObservationRow[]>()
  function refuse(row: unknown, { index }: RowRef, faults: readonly Fault[]): void {
    const salvaged = salvageRow({ row, faults: faults.filter(isError), index }, known)
    if (salvaged) refused.push(salvaged)
  }
  const asked = { list: 'observations', rows, schema: observationSchema, log, onRows, onRefused: refuse } as const
  for (const { value, ref } of readRows(asked)) {
    const faults = checkObservation(value, known)
    logFaults(value, faults, { ref, log })
    if (faults.some(isError)) {
      refuse(value, ref, faults)
      continue
    }
    const row = toRow(value, ref, log)
    if (isRepeated(row, observations, { ref, log })) {
      repeated += 1
      continue
    }
    kept.push(row)
    if (known.indicators.has(row.indicator)) continue
    const first = unknown.get(row.indicator)
    if (first) first.rows += 1
    else unknown.set(row.indicator, { ref, unit: row.unit, rows: 1 })
  }
  for (const [indicator, { ref, ...seen }] of unknown) {
    log.add({ code: 'unknownIndicator', params: { indicator, ...seen } }, ref)
  }
  return { rows: kept, repeated, refused }
}

/** A row that refers to what was refused, or declared missing, is counted there: one cause is one error. */
function logFaults(row: ParsedObservation, faults: readonly Fault[], to: { ref: RowRef; log: IssueLog }): void {
  const { ref, log } = to
  let isFollowing = false
  for (const fault of faults) {
    const name = causeNamed(fault, row)
    if (name === null) log.add(fault, ref)
    else if (!isFollowing) {
      isFollowing = log.follow(name, 'observations')
      if (!isFollowing) log.addCause([name], fault, ref)
    }
  }
}

function causeNamed({ code }: Fault, { area, source }: ParsedObservation): string | null {
  if (code === 'unknownArea') return causeOf('areas', area)
  return code === 'unknownSource' ? causeOf('sources', source) : null
}

function isError({ code }: Fault): boolean {
  return severityOf(code) === 'error'
}

/** Completes the row in place: the schema made it for us alone, and a copy of each row would cost a third of the time. */
function toRow(parsed: ParsedObservation, ref: RowRef, log: IssueLog): ObservationRow {
  return Object.assign(parsed, { status: parsed.status ?? 'A', raw: cutRaw(parsed.raw, ref, log) })
}

function cutRaw(raw: string | null, ref: RowRef, log: IssueLog): string | null {
  if (raw === null || raw.length <= RAW_LIMIT) return raw
  const length = countCharacters(raw)
  if (length > RAW_LIMIT) log.add({ code: 'rawTooLong', params: { length, limit: RAW_LIMIT } }, ref)
  return cutText(raw, RAW_LIMIT)
}

/**
 * Remembers the row under key and source; true when it only repeats one already there, of which the one that stands
 * first in the report stays. A contradiction is kept.
 */
function isRepeated(
  row: ObservationRow,
  observations: Map<string, ObservationRow[]>,
  to: { ref: RowRef; log: IssueLog },
) {
  const key = `${observationKey(row)}/${row.source}`
  const reported = observations.get(key)
  const first = reported?.[0]
  if (!reported || !first) {
    observations.set(key, [row])
    return false
  }
  const same = reported.find((earlier) => isSameObservation(earlier, row))
  if (same) {
    if (comparePlaces(row, same) < 0) Object.assign(same, row)
    return true
  }
  reported.push(row)
  const [current, other] = comparePlaces(first, row) <= 0 ? [first, row] : [row, first]
  to.log.add({ code: 'rowsDisagree', params: disagreement(current, other) }, to.ref)
  return false
}

/** What a row that the schema accepts still has wrong or odd: rules between fields, and names it refers to. */
function checkObservation(row: ParsedObservation, known: KnownNames): Fault[] {
  const faults = [...checkNames(row, known), ...checkPeriod(row), ...checkStatus(row), ...checkBounds(row)]
  const indicator = known.indicators.get(row.indicator)
  const isRatio = row.unit === '%' || indicator?.kind === 'ratio'
  faults.push(...(isRatio ? [] : checkSigns(row)), ...checkParts(row))
  if (row.unit === '%') faults.push(...checkRate(row))
  if (indicator && !isUnitOf(indicator, row.unit)) {
    faults.push({ code: 'unitDiffers', params: { indicator: indicator.id, unit: row.unit, expected: indicator.unit } })
  }
  if (indicator) faults.push(...checkWhole(row, indicator))
  return faults
}

/** 5.5 场次: odd, but what the report says. In 万件 a fraction is none. */
function checkWhole({ value, unit }: ParsedObservation, indicator: Indicator): Fault[] {
  const isOdd = value !== null && !Number.isInteger(value) && isCounted(indicator) && isUnitOf(indicator, unit)
  return isOdd ? [{ code: 'fractionOfCount', params: { indicator: indicator.id, value, unit } }] : []
}

function checkNames(row: ParsedObservation, known: KnownNames): Fault[] {
  const faults: Fault[] = []
  if (!known.areas.has(row.area)) faults.push({ code: 'unknownArea', params: { code: row.area } })
  if (!known.sources.has(row.source)) faults.push({ code: 'unknownSource', params: { source: row.source } })
  return faults
}

function checkPeriod({ period: { start, end } }: ParsedObservation): Fault[] {
  return end < start ? [{ code: 'periodReversed', params: { start, end } }] : []
}

/** A missing number needs a reason, and a reason for a missing number needs it to be missing. */
function checkStatus({ value, status }: ParsedObservation): Fault[] {
  const isAbsent = status !== undefined && ABSENT_STATUSES.includes(status)
  if (value === null) return isAbsent ? [] : [{ code: 'noValue', params: { status: status ?? '' } }]
  return isAbsent ? [{ code: 'valueWithStatus', params: { value, status } }] : []
}

function checkBounds({ value, upper, lower }: ParsedObservation): Fault[] {
  if (value === null) return []
  const faults: Fault[] = []
  if (upper !== null && upper < value) faults.push({ code: 'upperBelowValue', params: { upper, value } })
  if (lower !== null && lower > value) faults.push({ code: 'lowerAboveValue', params: { lower, value } })
  return faults
}

function checkSigns(row: ParsedObservation): Fault[] {
  return (['value', 'upper', 'lower'] as const).flatMap((field) => negative(field, row[field], row.unit))
}

/** Numerator and denominator are counts, whatever they make up; a numerator alone says nothing. */
function checkParts(row: ParsedObservation): Fault[] {
  const faults = (['num', 'den'] as const).flatMap((field) => negative(field, row[field], row.unit))
  const { num, den } = row
  if (num !== null && den === null) faults.push({ code: 'partsIncomplete', params: { num } })
  if (den === 0 || (num !== null && den !== null && den >= 0 && num > den))
    faults.push({ code: 'partsImpossible', params: { num: num ?? 0, den: den ?? 0 } })
  return faults
}

function negative(field: string, value: number | null, unit: string): Fault[] {
  return value !== null && value < 0 ? [{ code: 'negativeCount', params: { field, value, unit } }] : []
}

function checkRate(row: ParsedObservation): Fault[] {
  return (['value', 'upper', 'lower'] as const).flatMap((field): Fault[] => {
    const value = row[field]
    if (value === null || (value >= 0 && value <= 100)) return []
    return [{ code: 'rateOutside', params: { indicator: row.indicator, field, value } }]
  })
}
