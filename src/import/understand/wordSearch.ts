import type { Stretch } from '../text/sentences.ts'

const COMPILED = new WeakMap<readonly string[], RegExp>()

/** Where the last of the words stands that lie wholly inside a stretch; the longest of those that end there. Null for none. */
export function lastWord(text: string, words: readonly string[], { start, end }: Stretch): Stretch | null {
  let last: Stretch | null = null
  for (const match of text.slice(start, end).matchAll(patternOf(words))) {
    last = { start: start + match.index, end: start + match.index + match[0].length }
  }
  return last
}

/** Where the first of the words stands inside a stretch. Null for none. */
export function firstWord(text: string, words: readonly string[], { start, end }: Stretch): Stretch | null {
  if (words.length === 0) return null
  const match = text.slice(start, end).match(new RegExp(patternOf(words).source, 'u'))
  if (match?.index === undefined) return null
  return { start: start + match.index, end: start + match.index + match[0].length }
}

export function hasWord(text: string, words: readonly string[], stretch: Stretch): boolean {
  return firstWord(text, words, stretch) !== null
}

/** Longer words first, so that 调解成功 is not found as 调解. */
function patternOf(words: readonly string[]): RegExp {
  const known = COMPILED.get(words)
  if (known) return known
  const sorted = words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[().]/g, '\\$&'))
  const pattern = new RegExp(sorted.length === 0 ? '(?!)' : sorted.join('|'), 'gu')
  COMPILED.set(words, pattern)
  return pattern
}
