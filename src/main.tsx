import './polyfills.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startOwnFiles } from './app/ownFiles.ts'
import { prefetchNextView } from './app/viewList.ts'
import { invariant } from './lib/invariant.ts'
import { noteChanging } from './lib/readiness.ts'
import { startLinkSync } from './state/linkSync.ts'
import { onSelectionChange } from './state/selectionStore.ts'
import { prefetchMenus } from './ui/WordMenu.tsx'

async function start(): Promise<void> {
  noteChanging()
  onSelectionChange(noteChanging)
  if (import.meta.env.DEV) await startMocks()
  startLinkSync(window)
  startOwnFiles()
  const root = document.getElementById('root')
  invariant(root, 'the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  window.addEventListener('load', () => setTimeout(prefetch, 1500))
}

/** What the next click needs. */
function prefetch(): void {
  prefetchMenus()
  prefetchNextView()
}

/** Development only: a service worker answers for the data folder. Nothing of it reaches the built site. */
async function startMocks(): Promise<void> {
  const { startMockServer } = await import('../mocks/browser.ts')
  await startMockServer()
}

void start()
