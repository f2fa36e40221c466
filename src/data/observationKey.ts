import type { Op } from '../domain/observation.ts'
import { hedgeOf } from '../domain/hedge.ts'
import type { ObservationRow } from './loadedDocument.ts'

const SIGNS: Readonly<Record<Op, string>> = { eq: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' }

/** Area, indicator, scope, period and revision in one text: the key of `town-report/1`. The source is no part of it. */
export function observationKey(row: ObservationRow): string {
  return `${figureKeyOf(row)}/r${row.revision}`
}

/** The key without its revision: what all tellings of one figure have in common. */
export function figureKeyOf({ area, indicator, scope, period }: ObservationRow): string {
  return `${area}/${indicator}/${scope ?? ''}/${period.start}..${period.end}`
}

/** Whether two rows tell the same figure; words around it that decide nothing may differ. */
export function tellsTheSame(a: ObservationRow, b: ObservationRow): boolean {
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

/** Members in which two tellings of one figure may differ, besides what their words mean. */
const TOLD = ['value', 'op', 'unit', 'upper', 'lower', 'num', 'den', 'status'] as const

/** What a disagreement between two tellings says: signs and units instead of words, and what is told otherwise beside them. */
export function disagreement(first: ObservationRow, second: ObservationRow) {
  const { area, indicator, scope, period } = first
  const members = TOLD.filter((member) => first[member] !== second[member])
  const shown = (row: ObservationRow): string => tellingOf(row) + besides(row, members)
  return {
    area,
    indicator,
    scope: scope ?? '',
    ...period,
    value: shown(first),
    other: shown(second),
    differs: members.length === 0 ? 'raw' : members.join(', '),
  }
}

function tellingOf({ value, op, unit, status }: ObservationRow): string {
  return value === null ? `(${status})` : `${SIGNS[op]}${value} ${unit}`
}

/** What the number, its sign and its unit do not show already; the words, where only they differ. */
function besides(row: ObservationRow, members: readonly (typeof TOLD)[number][]): string {
  if (members.length === 0) return ` [${row.raw ?? ''}]`
  const hidden = members.filter((member) => !['value', 'op', 'unit'].includes(member))
  return hidden.length === 0 ? '' : ` [${hidden.map((member) => `${member} ${row[member] ?? '–'}`).join(', ')}]`
}
