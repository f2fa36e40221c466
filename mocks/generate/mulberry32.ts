/** A stream of numbers in [0, 1). */
export type Random = () => number

/** Mulberry32: small, fast, and the same on every machine, so that generated fixtures never change by themselves. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Each figure has a stream of its own, named by words, so that adding one figure leaves all others as they were. */
export function randomOf(...words: readonly (string | number)[]): Random {
  return mulberry32(hashOf(words.join('/')))
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
