import { create } from 'zustand'
import { readStored, writeStored } from '../lib/storage.ts'

export type Language = 'zh' | 'en'

const KEY = 'zhenjian.language'

const store = create<{ language: Language }>(() => ({ language: readStored(KEY) === 'en' ? 'en' : 'zh' }))

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
