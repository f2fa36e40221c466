import type { Finding } from '../findings/finding.ts'
import { findingsOf } from '../findings/findings.ts'
import type { Observation } from '../board/observation.ts'
import { type BoardFields, buildBoard, buildObservation, type ObservationFields } from './buildBoard.ts'

/** The one town of most cases. */
export const TOWN = '990101101'

/** A figure of that town: indicator, value, and what is not as usual. */
export type Said = readonly [indicator: string, value: number | null, fields?: Partial<ObservationFields>]

export function observe([indicator, value, fields = {}]: Said): Observation {
  return buildObservation({ area: TOWN, indicator, value, ...fields })
}

/** The whole of a year. */
export function inYear(year: number, fields: Partial<ObservationFields> = {}): Partial<ObservationFields> {
  return { period: { start: `${year}-01-01`, end: `${year}-12-31` }, ...fields }
}

/** What is found among these figures, the gravest first. */
export function findIn(said: readonly Said[], fields: Omit<BoardFields, 'observations'> = {}): readonly Finding[] {
  return findingsOf(buildBoard({ ...fields, observations: said.map(observe) })).all
}

/** The codes of what is found, as one text: rows of a table compare texts. */
export function codesIn(said: readonly Said[], fields: Omit<BoardFields, 'observations'> = {}): string {
  return findIn(said, fields)
    .map((finding) => finding.code)
    .join(' ')
}
