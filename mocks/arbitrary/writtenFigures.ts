import { sameText } from '../../src/lib/sameText.ts'

/** The figures that stand in a document's rows, whatever else is in it. */
export function figuresIn(document: unknown): ReadonlySet<string> {
  if (typeof document !== 'object' || document === null) return new Set()
  const rows: unknown = Reflect.get(document, 'observations')
  return new Set(Array.isArray(rows) ? rows.map(figureOf) : [])
}

/** Whose, what and how much, as one text: a number that was changed on the way makes another one. */
export function figureOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return ''
  // Read with care: whatever a member holds, it is only written down.
  const { area, indicator, value, unit, upper = null, num = null, den = null } = row as Record<string, unknown>
  const read = [area, indicator, value, unit, upper, num, den]
  return JSON.stringify(read.map((member) => (typeof member === 'string' ? sameText(member) : member)))
}
