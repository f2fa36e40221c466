import { setupWorker } from 'msw/browser'
import broken from './fixtures/broken.json?raw'
import catalog from './fixtures/catalog.json?raw'
import demoCounty from './fixtures/demo-county.json?raw'
import publicSample from './fixtures/public-sample.json?raw'
import { buildHandlers } from './handlers.ts'
import { scenarioOf } from './scenarios.ts'

const fixtures = {
  'catalog.json': catalog,
  'demo-county.json': demoCounty,
  'public-sample.json': publicSample,
  'broken.json': broken,
}

/** Starts the mock server of the development page. What it does not know goes on to the development server. */
export async function startMockServer(): Promise<void> {
  const worker = setupWorker(...buildHandlers(fixtures, () => scenarioOf(location.search)))
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true, serviceWorker: { url: './mockServiceWorker.js' } })
}
