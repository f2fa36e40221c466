/** What stands before it, then fifteen or eighteen digits, or a mobile number's eleven with the signs people put between them. */
const LONG_NUMBER =
  /(^|[^\d０-９])([1-8１-８][\d０-９]{14}(?:[\d０-９]{2}[\dXxＸｘ０-９])?|[1１][3-9３-９][\d０-９](?:[ -]?[\d０-９]{4}){2})(?![\d０-９])/gu

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
 * would be another number, and half of an ID number could no longer be recognised as one.
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

/**
 * The text with what may be an ID or a mobile number cut to its first three digits: for words that are about a file and
 * not out of it, where a number masked for nothing does no harm.
 */
export function maskLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (_, before: string, number: string) => `${before}${number.slice(0, 3)}****`)
}
