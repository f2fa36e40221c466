import { useEffect, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import type { Language } from '../lib/language.ts'
import { importWithRetry } from '../lib/importWithRetry.ts'
import { useLanguage } from '../state/languageStore.ts'

interface Catalogue {
  messages: Messages
  /** Asks again for the chosen language, when it could not be had. */
  onRetry: (() => void) | null
}

/** Chinese comes with the page, any other language when it is asked for. */
const LOADS: Record<Exclude<Language, 'zh'>, () => Promise<Messages>> = {
  en: () => import('../i18n/en.ts').then((part) => part.en),
}

type Loaded = Partial<Record<Language, Messages | 'missing'>>

/** Sentences of the chosen language; until they are there Chinese stays. */
export function useCatalogue(): Catalogue {
  const language = useLanguage()
  const [loaded, setLoaded] = useState<Loaded>({ zh })
  const found = loaded[language]
  useEffect(() => {
    if (language === 'zh' || found) return
    const keep = (messages: Messages | null): void =>
      setLoaded((all) => ({ ...all, [language]: messages ?? 'missing' }))
    void importWithRetry(LOADS[language]).then(keep)
  }, [language, found])
  const messages = !found || found === 'missing' ? zh : found
  useEffect(() => {
    document.documentElement.lang = messages.locale
  }, [messages])
  const onRetry = (): void => setLoaded(({ [language]: _missing, ...others }) => others)
  return { messages, onRetry: found === 'missing' ? onRetry : null }
}
