import type { AreaLevel } from '../domain/board/area.ts'
import type { Language } from '../lib/language.ts'

/** A catalogue's sentences about the areas of a level: towns side by side, or counties, prefectures, provinces. */
export type PerLevel<T> = (level: AreaLevel) => T

/**
 * Catalogues of a language that says its sentences with these words for a level. Each is built once a level, when it is
 * first asked for, so that its sentences stay the same objects.
 */
export function perLevel<W>(wordsOf: (level: AreaLevel) => W) {
  return <T>(build: (level: W, areaLevel: AreaLevel) => T): PerLevel<T> => {
    const built = new Map<AreaLevel, T>()
    return (areaLevel) => {
      const sentences = built.get(areaLevel) ?? build(wordsOf(areaLevel), areaLevel)
      built.set(areaLevel, sentences)
      return sentences
    }
  }
}

/** The sentences of the first screen, with what the others are found by. */
export type MessagesOf<T> = T & {
  language: Language
  /** What the areas are that the sentences set side by side. */
  level: AreaLevel
  /** The same sentences about areas of another level. */
  atLevel: (level: AreaLevel) => MessagesOf<T>
}

/** About towns; `atLevel` leads to the others and back. */
export function messagesFrom<T extends object>(language: Language, sentences: PerLevel<T>): MessagesOf<T> {
  const made = new Map<AreaLevel, MessagesOf<T>>()
  function atLevel(level: AreaLevel): MessagesOf<T> {
    const messages = made.get(level) ?? { ...sentences(level), language, level, atLevel }
    made.set(level, messages)
    return messages
  }
  return atLevel('town')
}
