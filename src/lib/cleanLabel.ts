import { SHAPELESS } from './sameText.ts'

/** Longest watermark, in characters: a longer one would be a text over the text. */
export const WATERMARK_LIMIT = 40

/**
 * Control characters, line ends, and signs that turn the reading direction or hide: a name from outside could otherwise
 * reorder the words around it ("gnp.exe" shown as "exe.png").
 */
const INVISIBLE = new RegExp(`[${SHAPELESS}\\u0009-\\u000d\\u0085\\u2028\\u2029]`, 'gu')

/** Text from outside as one harmless line, cut in the middle so that its end (a file's extension) stays readable. */
export function cleanLabel(text: string, most = 60): string {
  const points = Array.from(text.slice(0, 4096).replace(INVISIBLE, '�').replace(/\s+/g, ' ').trim())
  if (points.length <= most) return points.join('')
  const tail = Math.floor(most / 3)
  return `${points.slice(0, most - tail - 1).join('')}…${points.slice(-tail).join('')}`
}

/** What a person typed, as one line that can only be read: null when nothing is left of it. */
export function cleanWatermark(text: string): string | null {
  // Signs without a shape of their own were replaced by a mark that says so; here nobody needs to know.
  const line = cleanLabel(text, 4096).replaceAll('\ufffd', '').replace(/\s+/g, ' ').trim()
  const cut = Array.from(line).slice(0, WATERMARK_LIMIT).join('').trim()
  return cut === '' ? null : cut
}
