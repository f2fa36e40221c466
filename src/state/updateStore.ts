import { create } from 'zustand'

/** How to bring in the newer version that is waiting; null while there is none, or after "later". */
const store = create<{ apply: (() => void) | null }>(() => ({ apply: null }))

export function useUpdate(): (() => void) | null {
  return store((state) => state.apply)
}

/** A newer version is ready. It stays where it is until somebody takes it, or opens the page anew without the old one. */
export function offerUpdate(apply: (() => void) | null): void {
  store.setState({ apply })
}
