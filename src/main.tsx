import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startOwnFiles } from './app/ownFilesCommands.ts'
import { prefetchNextView } from './app/viewList.ts'
import { importWithRetry, noticeFailedStyles } from './lib/importWithRetry.ts'
import { invariant } from './lib/invariant.ts'
import { markChanging } from './lib/readiness.ts'
import { installTrustedTypes } from './lib/installTrustedTypes.ts'
import { startLinkSync } from './state/linkSync.ts'
import { startThemeSync } from './state/themeStore.ts'
import { onSelectionChange } from './state/selectionStore.ts'
import { prefetchMenus } from './ui/WordMenu.tsx'

async function start(): Promise<void> {
  // public/floor.js has told that this browser is too old.
  if (document.querySelector('.floor')) return
  noticeFailedStyles()
  // The newest of what src/polyfills.ts brings: who has it has the others. Nothing needs them before the page is drawn.
  if (!('toSorted' in Array.prototype)) await importWithRetry(() => import('./polyfills.ts'))
  installTrustedTypes()
  markChanging()
  onSelectionChange(markChanging)
  if (import.meta.env.DEV) await startMocks()
  startLinkSync(window)
  startThemeSync()
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
  if (!import.meta.env.DEV && import.meta.env.MODE !== 'file') void startKeeping()
}

/** For a web server's page only: one from a folder is always at hand. Comes last, nobody waits for it. */
async function startKeeping(): Promise<void> {
  const part = await importWithRetry(() => import('./app/update/startOffline.ts'))
  part?.startOffline()
}

/** Development only: a service worker answers for the data folder. Nothing of it reaches the built site. */
async function startMocks(): Promise<void> {
  const { startMockServer } = await import('../mocks/browser.ts')
  await startMockServer()
}

void start()
