import { create } from 'zustand'
import { type Language, LANGUAGES } from '../lib/language.ts'
import { readStored, writeStored } from '../lib/storage.ts'

const KEY = 'zhenjian.language'

const store = create<{ language: Language }>(() => ({ language: storedLanguage() }))

export function useLanguage(): Language {
  return store((state) => state.language)
}

/** A habit of the person, not part of what is shown: kept on this machine, not in the link. */
export function setLanguage(language: Language): void {
  store.setState({ language })
  writeStored(KEY, language)
}

export function currentLanguage(): Language {
  return store.getState().language
}

function storedLanguage(): Language {
  const stored = readStored(KEY)
  return LANGUAGES.find((language) => language === stored) ?? LANGUAGES[0]
}
