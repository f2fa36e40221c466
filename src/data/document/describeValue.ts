import { maskLongNumbers } from '../../lib/maskLongNumbers.ts'

/** Longest text of a document that is repeated in an issue. */
const SHOWN_LENGTH = 60

/** A value of a document as short text for an issue: strings as they are, anything else as JSON, cut with an ellipsis. */
export function describeValue(value: unknown): string {
  // Masked before it is cut, because half of a number is still half of it.
  const text = maskLongNumbers(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))
  const short = cutText(text, SHOWN_LENGTH)
  return short === text ? text : `${short}…`
}

/**
 * The first `length` code points; never half of a surrogate pair. A long number at the cut goes with the rest: half of it
 * would be another number, and half of an ID number could no longer be told for one.
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  const points = codePoints(text.slice(0, length * 2))
  if (points.length <= length) return text
  const kept = points.slice(0, length).join('')
  return /^[\dXx０-９Ｘ]/u.test(points[length] ?? '') ? kept.replace(/[\d０-９]{6,}$/u, '') : kept
}

/** Characters as a person counts them: code points, not UTF-16 units. */
export function countCharacters(text: string): number {
  return codePoints(text).length
}

function codePoints(text: string): string[] {
  return Array.from(text)
}
