import { useEffect, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import { loadTwice } from '../lib/loadTwice.ts'
import { useLanguage } from '../state/languageStore.ts'

interface Catalogue {
  messages: Messages
  /** Asks again for the chosen language, when it could not be had. */
  onRetry: (() => void) | null
}

/** Sentences of the chosen language. Chinese comes with the page, English when asked for; until then Chinese stays. */
export function useCatalogue(): Catalogue {
  const language = useLanguage()
  const [english, setEnglish] = useState<Messages | null>(null)
  const [isMissing, setMissing] = useState(false)
  const isWanted = language === 'en' && !english && !isMissing
  useEffect(() => {
    if (!isWanted) return
    void loadTwice(() => import('../i18n/en.ts')).then((part) => (part ? setEnglish(part.en) : setMissing(true)))
  }, [isWanted])
  const messages = language === 'en' && english ? english : zh
  useEffect(() => {
    document.documentElement.lang = messages === zh ? 'zh-CN' : 'en'
  }, [messages])
  return { messages, onRetry: language === 'en' && isMissing && !english ? () => setMissing(false) : null }
}
