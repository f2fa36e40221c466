import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { MessagesContext } from '../i18n/MessagesContext.ts'
import { PartMissing } from '../views/parts/PartMissing.tsx'
import { Board } from './Board.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useCatalogue } from './useCatalogue.ts'

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
