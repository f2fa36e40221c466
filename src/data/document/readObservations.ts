import { checkObservation, type KnownNames } from './checkObservation.ts'
import { comparePlaces } from '../../domain/board/precedence.ts'
import { countCharacters, cutText } from './describeValue.ts'
import { causeOf, type IssueLog } from './issueLog.ts'
import { type Fault, type RowRef, severityOf } from '../../domain/board/loadIssue.ts'
import type { Source } from '../../domain/board/observation.ts'
import type { ObservationRow, RefusedEntry } from './loadedDocument.ts'
import { disagreement, observationKey, isSameObservation } from '../merge/observationKey.ts'
import { type OnRows, readRows } from './readRows.ts'
import { salvageRow } from './salvageRow.ts'
import { observationSchema, type ParsedObservation, RAW_LIMIT } from './townReportSchema.ts'

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

/** A row that refers to what was refused, or told to be missing, is counted there: one cause is one error. */
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
