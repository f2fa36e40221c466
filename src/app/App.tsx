import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, Component, type ReactNode, useEffect, useState } from 'react'
import { MessagesContext } from '../i18n/MessagesContext.ts'
import { PartMissing } from '../views/parts/PartMissing.tsx'
import { Board } from './Board.tsx'
import type { Messages } from '../i18n/messages.ts'
import { CrashPage } from './CrashPage.tsx'
import { zh } from '../i18n/zh.ts'
import type { Language } from '../lib/language.ts'
import { importWithRetry } from '../lib/importWithRetry.ts'
import { useLanguage } from '../state/languageStore.ts'

interface Catalogue {
  messages: Messages
  /** Asks again for the chosen language, when it could not be had. */
  onRetry: (() => void) | null
}

type Loaded = Partial<Record<Language, Messages | 'missing'>>

/** Chinese comes with the page, any other language when it is asked for. */
const LOADS: Record<Exclude<Language, 'zh'>, () => Promise<Messages>> = {
  en: () => import('../i18n/en.ts').then((part) => part.en),
}

interface ErrorBoundaryProps {
  messages: Messages
  children: ReactNode
}

/** The one boundary: what should never happen shows a calm page instead of a blank one. React offers it as a class only. */
class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactElement {
    const { error } = this.state
    if (error === null) return <>{this.props.children}</>
    return <CrashPage error={error} messages={this.props.messages} />
  }
}

const client = new QueryClient()

export function App(): ReactElement {
  const { messages, onRetry } = useCatalogue()
  return (
    <MessagesContext value={messages}>
      <ErrorBoundary messages={messages}>
        {onRetry && <PartMissing onRetry={onRetry} />}
        <QueryClientProvider client={client}>
          <Board />
        </QueryClientProvider>
      </ErrorBoundary>
    </MessagesContext>
  )
}

/** Sentences of the chosen language; until they are there Chinese stays. */
function useCatalogue(): Catalogue {
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
