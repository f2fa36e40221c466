import { cleanLabel } from './cleanLabel.ts'

/** Longest watermark, in characters: a longer one would be a text over the text. */
export const WATERMARK_LIMIT = 40

/** What a person typed, as one line that can only be read: null when nothing is left of it. */
export function cleanWatermark(text: string): string | null {
  // Signs without a shape of their own were replaced by a mark that says so; here nobody needs to know.
  const line = cleanLabel(text, 4096).replaceAll('\ufffd', '').replace(/\s+/g, ' ').trim()
  const cut = Array.from(line).slice(0, WATERMARK_LIMIT).join('').trim()
  return cut === '' ? null : cut
}
