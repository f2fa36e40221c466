import { decodeText } from '../../lib/decodeText.ts'

/** Encodings that reports are saved in. */
export type ReportEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** So many bytes decide whether a text without a mark is UTF-16. */
const SAMPLE = 2000
const MOST = 0.6

/** Bytes of a text file as text: UTF-16 by its mark or by its look, else UTF-8, else GB18030. Never throws. */
export function decodeReport(bytes: Uint8Array): { text: string; encoding: ReportEncoding } {
  const wide = wideEncoding(bytes)
  return wide ? { text: new TextDecoder(wide).decode(bytes), encoding: wide } : decodeText(bytes)
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  if (shareOfHigh(sample, 1) > MOST) return 'utf-16le'
  return shareOfHigh(sample, 0) > MOST ? 'utf-16be' : null
}

/** How many pairs have a high byte of Latin, of Chinese characters or of their punctuation at this place. */
function shareOfHigh(sample: Uint8Array, place: 0 | 1): number {
  const pairs = Math.floor(sample.length / 2)
  let count = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    const high = sample[pair * 2 + place] ?? 0
    if (high === 0 || high === 0x20 || high === 0x30 || high === 0xff || (high >= 0x4e && high <= 0x9f)) count += 1
  }
  return pairs === 0 ? 0 : count / pairs
}
