import type { Language } from '../lib/language.ts'
import type { Messages } from './messages.ts'
import type { PerLevel } from './perLevel.ts'

/** A catalogue in every language. Chinese is the type; each other language must satisfy it. */
type Catalogues<T> = { zh: PerLevel<T> } & Record<Exclude<Language, 'zh'>, PerLevel<NoInfer<T>>>

/**
 * The sentences of a feature in the language and about the areas of `m`. They come with what says them: the first
 * screen needs none of them.
 */
export function featureMessages<T>(catalogues: Catalogues<T>): (m: Messages) => T {
  return ({ language, level }) => catalogues[language](level)
}
