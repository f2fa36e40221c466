import { unzipSync } from 'fflate'

/** Parts of a zip file by their names; only those that were asked for. */
export type ZipParts = ReadonlyMap<string, string>

/** Parts beyond this are no text that somebody wrote; a zip that claims more is a bomb. */
const PART_LIMIT = 30 * 1024 * 1024
const TOTAL_LIMIT = 60 * 1024 * 1024
const MAX_PARTS = 2000

/**
 * The text parts of a zip file whose names match. Null when it is broken, encrypted or claims to hold more than any
 * document does: what a part claims is all that is unpacked of it.
 */
export function readZip(bytes: Uint8Array, wanted: RegExp): ZipParts | null {
  let total = 0
  let count = 0
  let isTooMuch = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        total += originalSize
        count += 1
        isTooMuch ||= originalSize > PART_LIMIT || total > TOTAL_LIMIT || count > MAX_PARTS
        return !isTooMuch
      },
    })
    const decoder = new TextDecoder()
    return isTooMuch ? null : new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]))
  } catch {
    // A broken or encrypted zip file; what is wrong with it nobody can mend.
    return null
  }
}
