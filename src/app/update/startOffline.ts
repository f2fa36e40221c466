import { offerUpdate } from '../../state/updateStore.ts'
import { keepOffline } from './keepOffline.ts'

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
