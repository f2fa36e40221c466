import type { Op } from '../../domain/board/observation.ts'
import { hedgeOf } from '../../domain/values/writtenNumber.ts'
import type { ObservationRow } from '../document/loadedDocument.ts'

const SIGNS: Readonly<Record<Op, string>> = { eq: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' }

/** Area, indicator, scope, period and revision in one text: the key of `town-report/1`. The source is no part of it. */
export function observationKey(row: ObservationRow): string {
  return `${figureKeyOf(row)}/r${row.revision}`
}

/** The key without its revision: what all observations of one figure have in common. */
export function figureKeyOf({ area, indicator, scope, period }: ObservationRow): string {
  return `${area}/${indicator}/${scope ?? ''}/${period.start}..${period.end}`
}

/** Whether two rows report the same figure; words around it that decide nothing may differ. */
export function isSameObservation(a: ObservationRow, b: ObservationRow): boolean {
  return (
    a.value === b.value &&
    a.op === b.op &&
    a.unit === b.unit &&
    a.upper === b.upper &&
    a.lower === b.lower &&
    a.num === b.num &&
    a.den === b.den &&
    a.status === b.status &&
    // 近 and 不满 are one op, and so are 余 and 超过; what they allow is not the same.
    hedgeOf(a) === hedgeOf(b)
  )
}

/** Members of an observation beside its number, which a reader of the two numbers would not see. */
const UNSEEN = ['upper', 'lower', 'num', 'den', 'status'] as const

/** What a disagreement between two observations says: signs and units instead of words, and what else differs. */
export function disagreement(first: ObservationRow, second: ObservationRow) {
  const { area, indicator, scope, period } = first
  const members = UNSEEN.filter((member) => first[member] !== second[member])
  const isWordsOnly = members.length === 0 && contentOfObservation(first) === contentOfObservation(second)
  const shown = (row: ObservationRow): string =>
    contentOfObservation(row) + (isWordsOnly ? ` [${row.raw ?? ''}]` : membersText(row, members))
  const differs = isWordsOnly ? 'raw' : members.join(', ')
  return { area, indicator, scope: scope ?? '', ...period, value: shown(first), other: shown(second), differs }
}

function contentOfObservation({ value, op, unit, status }: ObservationRow): string {
  return value === null ? `(${status})` : `${SIGNS[op]}${value} ${unit}`
}

function membersText(row: ObservationRow, members: readonly (typeof UNSEEN)[number][]): string {
  return members.length === 0 ? '' : ` [${members.map((member) => `${member} ${row[member] ?? '–'}`).join(', ')}]`
}
