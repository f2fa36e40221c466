import { describeValue } from '../document/describeValue.ts'

/** One field that two observations of the same thing fill differently; `kept` is the first one. */
export interface FieldConflict {
  field: string
  kept: string
  other: string
}

/**
 * One object from several observations of it: the first that says something about a field is believed, later ones fill
 * what it leaves open (null, undefined, empty list) and every contradiction is handed back.
 */
export function fillGaps<T extends object>(first: T, later: T): { value: T; conflicts: FieldConflict[] } {
  const conflicts: FieldConflict[] = []
  const gaps = Object.entries(later).filter(([field, other]) => {
    const kept: unknown = Reflect.get(first, field)
    if (isOpen(other)) return false
    if (isOpen(kept)) return true
    if (!isSame(kept, other)) conflicts.push({ field, kept: describeValue(kept), other: describeValue(other) })
    return false
  })
  return { value: { ...first, ...Object.fromEntries(gaps) }, conflicts }
}

/** Equal as JSON; both sides come from the same schema, so their keys stand in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function isOpen(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
