/** Longest text of a document that is repeated in an issue. */
const SHOWN_LENGTH = 60

/** A value of a document as short text for an issue: strings as they are, anything else as JSON, cut with an ellipsis. */
export function describeValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const short = cutText(text, SHOWN_LENGTH)
  return short === text ? text : `${short}…`
}

/** The first `length` code points; never half of a surrogate pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  return codePoints(text.slice(0, length * 2))
    .slice(0, length)
    .join('')
}

/** Characters as a person counts them: code points, not UTF-16 units. */
export function countCharacters(text: string): number {
  return codePoints(text).length
}

function codePoints(text: string): string[] {
  return Array.from(text)
}
