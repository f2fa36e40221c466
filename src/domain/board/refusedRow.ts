import { groupBy } from '../../lib/groupBy.ts'
import type { AreaCode } from './area.ts'
import { compareByPrecedence } from './precedence.ts'
import type { Fault } from './loadIssue.ts'
import type { Observation, Source } from './observation.ts'
import type { Period } from './period.ts'

/**
 * A row that reported a figure but could not be loaded (有数字，未能载入): what is known of it, and why it was refused. It is
 * no observation: nothing is added, ranked or drawn from it. Area, indicator and period are always known.
 */
export interface RefusedRow {
  /** Stable for the same data. */
  id: string
  area: AreaCode
  indicator: string
  /** Null is the whole, or a scope that cannot be read. */
  scope: string | null
  period: Period
  revision: number
  /** Null when it cannot be read. */
  unit: string | null
  /** Null when the row names none that is known. */
  source: string | null
  /** What stands in the place of the number, as text; empty when nothing does. Never to be read as a number. */
  value: string
  raw: string | null
  section: string | null
  /** The errors that refused it, at least one. */
  faults: readonly Fault[]
  /** The file it stands in, and its place among the observations there, counted from 0. */
  document: string
  row: number
}

/** What refused rows say beside the figures that could be read. */
export interface RefusedRows {
  /** By area and indicator: rows that no readable observation stands in for. */
  gaps: ReadonlyMap<string, readonly RefusedRow[]>
  /** By the id of the figure that counts: the row that would count in its place, could it be read. */
  newer: ReadonlyMap<string, RefusedRow>
}

interface Readable {
  figuresOf: (row: RefusedRow) => readonly { current: Observation }[]
  sources: ReadonlyMap<string, Source>
  keyOf: (row: RefusedRow) => string
}

/**
 * A refused row is no gap where the same figure is stated well by another row. What is readable then stands, because it is
 * what a report says; but when the refused row would have counted instead (a later revision, the report
 * of that very year), the figure carries that as a caution.
 */
export function sortRefused(rows: readonly RefusedRow[], { figuresOf, sources, keyOf }: Readable): RefusedRows {
  const gaps: RefusedRow[] = []
  const newer = new Map<string, RefusedRow>()
  for (const row of rows) {
    const reported = figuresOf(row).find(({ current }) => isSameFigure(row, current))
    if (!reported) gaps.push(row)
    else if (wouldCount(row, reported.current, sources)) newer.set(reported.current.id, row)
  }
  return { gaps: groupBy(gaps, keyOf), newer }
}

function isSameFigure(row: RefusedRow, { scope, period }: Observation): boolean {
  return scope === row.scope && period.start === row.period.start && period.end === row.period.end
}

/** By the same rules that choose among readable observations; a row of an unknown source counts by its revision only. */
function wouldCount(row: RefusedRow, current: Observation, sources: ReadonlyMap<string, Source>): boolean {
  if (row.source === null) return row.revision > current.revision
  const observation = { ...current, revision: row.revision, source: row.source }
  return compareByPrecedence(observation, current, ({ source }) => sources.get(source)) < 0
}
