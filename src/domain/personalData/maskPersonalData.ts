import { withoutInvisible } from '../../lib/sameText.ts'
import { mayHoldPersonalData } from './mayHoldPersonalData.ts'
import { personalDataIn } from './personalData.ts'

interface Masked {
  start: number
  end: number
  masked: string
}

/**
 * The text with names, ID and phone numbers masked wherever they stand in it (张某, 138****), all else as written. `places` are area names, which may begin like a person's.
 */
export function maskPersonalData(text: string, places: ReadonlySet<string>): string {
  if (!mayHoldPersonalData(text)) return text
  // Found in the normal form, replaced in the text as it is written: full-width signs stay.
  const signs = Array.from(text, (sign) => ({ sign, plain: withoutInvisible(sign.normalize('NFKC')) }))
  const ranges = rangesIn(signs.map(({ plain }) => plain).join(''), places)
  let offset = 0
  let written = ''
  for (const { sign, plain } of signs) {
    const range = ranges.find(({ start, end }) => offset >= start && offset < end)
    // A sign without a shape takes no place in the normal form.
    const isInside = range !== undefined && (plain !== '' || offset > range.start)
    if (!isInside) written += sign
    else if (offset === range.start) written += range.masked
    offset += plain.length
  }
  return written
}

function rangesIn(plain: string, places: ReadonlySet<string>): Masked[] {
  return personalDataIn(plain, places).flatMap(({ found, masked }) =>
    placesOf(found, plain).map((start) => ({ start, end: start + found.length, masked })),
  )
}

/** A name may be told again later without the word that gave it away. */
function placesOf(found: string, plain: string): number[] {
  const starts: number[] = []
  for (let at = plain.indexOf(found); at >= 0; at = plain.indexOf(found, at + found.length)) starts.push(at)
  return starts
}
