import { useEffect, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import { useLanguage } from '../state/languageStore.ts'

/** Sentences of the chosen language. Chinese comes with the page, English when asked for; until then Chinese stays. */
export function useCatalogue(): Messages {
  const language = useLanguage()
  const [english, setEnglish] = useState<Messages | null>(null)
  useEffect(() => {
    if (language === 'en') void import('../i18n/en.ts').then(({ en }) => setEnglish(en))
  }, [language])
  const messages = language === 'en' && english ? english : zh
  useEffect(() => {
    document.documentElement.lang = messages === zh ? 'zh-CN' : 'en'
  }, [messages])
  return messages
}
