import { offerUpdate } from '../../state/updateStore.ts'

/** What the page lends to this: the browser's service workers, and what to do about a newer version. */
export interface OfflineParts {
  container: ServiceWorkerContainer
  /** Called with the way to bring in a newer version, as soon as one is ready. */
  offer: (apply: () => void) => void
  reload: () => void
  /** First visit: the page has become one that works offline, but for what it had fetched before. */
  onClaimed: () => void
}

/** Begins to keep the page for days without a server. Plain http has no service workers: an ordinary page then. */
export function startOffline(): void {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker
  if (!container) return
  void keepOffline({ container, offer: offerUpdate, reload: () => location.reload(), onClaimed: fetchShownAgain })
}

/** The data on the first screen were fetched before anything could keep them; this time the service worker listens. */
function fetchShownAgain(): void {
  const folder = new URL('data/', document.baseURI).href
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  for (const address of new Set(asked.filter((name) => name.startsWith(folder)))) {
    // Only the copy matters; without a server there is none to be had.
    void fetch(address).catch(() => null)
  }
}

/**
 * Lets the browser keep the page. Nothing is brought in unasked: a newer version waits, and a page whose version was
 * replaced from another tab only says so. Where the browser refuses (a private window, a policy), nothing happens.
 */
export async function keepOffline(parts: OfflineParts): Promise<void> {
  const { container, offer, reload, onClaimed } = parts
  let isFirst = container.controller === null
  let isAsked = false
  container.addEventListener('controllerchange', () => {
    if (isAsked) reload()
    else if (isFirst) onClaimed()
    else offer(reload)
    isFirst = false
  })
  function propose(worker: ServiceWorker): void {
    offer(() => {
      isAsked = true
      worker.postMessage({ type: 'SKIP_WAITING' })
    })
  }
  const registration = await container.register('./sw.js').catch(() => null)
  if (registration) watchForNewer(registration, (worker) => void (container.controller && propose(worker)))
}

function watchForNewer(registration: ServiceWorkerRegistration, onReady: (worker: ServiceWorker) => void): void {
  if (registration.waiting) onReady(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') onReady(worker)
    })
  })
}
