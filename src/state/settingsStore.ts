import { create } from 'zustand'
import type { Settings } from '../domain/board/settings.ts'

/** Settings changed since the page was opened, by data set; what was kept before is read by whoever asks first. */
interface HeldSettings {
  settings: Settings
  /** Settings that were given up by going back to the document's, until something else is changed or said. */
  discarded: Settings | null
  /** False when this browser keeps nothing: they last as long as the page. */
  isKept: boolean
}

const store = create<{ held: ReadonlyMap<string, HeldSettings> }>(() => ({ held: new Map() }))

export function useHeldSettings(dataset: string): HeldSettings | null {
  return store((state) => state.held.get(dataset) ?? null)
}

export function holdSettings(dataset: string, held: HeldSettings): void {
  store.setState((state) => ({ held: new Map(state.held).set(dataset, held) }))
}
