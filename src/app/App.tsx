import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactElement } from 'react'

import { MessagesContext } from '../i18n/MessagesContext.ts'
import { Board } from './Board.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useCatalogue } from './useCatalogue.ts'

const client = new QueryClient()

export function App(): ReactElement {
  const messages = useCatalogue()
  return (
    <MessagesContext value={messages}>
      <ErrorBoundary messages={messages}>
        <QueryClientProvider client={client}>
          <Board />
        </QueryClientProvider>
      </ErrorBoundary>
    </MessagesContext>
  )
}
