import { checkObservation, type KnownNames } from './checkObservation.ts'
import { comparePlaces } from '../domain/currentTelling.ts'
import { countCharacters, cutText } from './describeValue.ts'
import type { IssueLog } from './issueLog.ts'
import { type RowRef, severityOf } from '../domain/loadIssue.ts'
import type { ObservationRow } from './loadedDocument.ts'
import { disagreement, observationKey, tellsTheSame } from './observationKey.ts'
import { type OnRows, readRows } from './readRows.ts'
import { observationSchema, type ParsedObservation, RAW_LIMIT } from './townReportSchema.ts'

/** The rows that can stand, in document order; a row that repeats another is merged into it, and only counted. */
export interface ReadObservations {
  rows: ObservationRow[]
  repeated: number
}

interface Reading extends KnownNames {
  log: IssueLog
  onRows?: OnRows | undefined
}

export function readObservations(rows: readonly unknown[], { log, onRows, ...known }: Reading): ReadObservations {
  const kept: ObservationRow[] = []
  let repeated = 0
  const unknown = new Map<string, { ref: RowRef; unit: string; rows: number }>()
  const tellings = new Map<string, ObservationRow[]>()
  for (const { value, ref } of readRows({ list: 'observations', rows, schema: observationSchema, log, onRows })) {
    const faults = checkObservation(value, known)
    for (const fault of faults) log.add(fault, ref)
    if (faults.some((fault) => severityOf(fault.code) === 'error')) continue
    const row = toRow(value, ref, log)
    if (isRepeated(row, tellings, { ref, log })) {
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
  return { rows: kept, repeated }
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
function isRepeated(row: ObservationRow, tellings: Map<string, ObservationRow[]>, to: { ref: RowRef; log: IssueLog }) {
  const key = `${observationKey(row)}/${row.source}`
  const told = tellings.get(key)
  const first = told?.[0]
  if (!told || !first) {
    tellings.set(key, [row])
    return false
  }
  const same = told.find((earlier) => tellsTheSame(earlier, row))
  if (same) {
    if (comparePlaces(row, same) < 0) Object.assign(same, row)
    return true
  }
  told.push(row)
  const [current, other] = comparePlaces(first, row) <= 0 ? [first, row] : [row, first]
  to.log.add({ code: 'rowsDisagree', params: disagreement(current, other) }, to.ref)
  return false
}
