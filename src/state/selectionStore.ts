import { create } from 'zustand'
import { EMPTY_SELECTION, type Selection } from './selection.ts'

const store = create<{ selection: Selection }>(() => ({ selection: EMPTY_SELECTION }))

export function useSelection(): Selection {
  return store((state) => state.selection)
}

export function currentSelection(): Selection {
  return store.getState().selection
}

/** Changes part of the selection. Whatever changes what is shown returns to its first page; another view has another table. */
export function select(patch: Partial<Selection>): void {
  store.setState(({ selection }) => {
    const isSameView = (patch.view ?? selection.view) === selection.view
    return { selection: { ...selection, page: 1, ...(isSameView ? {} : { sort: null }), ...patch } }
  })
}

/** Takes over a whole selection, from a link or a slide. */
export function replaceSelection(selection: Selection): void {
  store.setState({ selection })
}

/** Calls back after each change; returns the way to stop. */
export function onSelectionChange(listener: (selection: Selection) => void): () => void {
  return store.subscribe((state, previous) => {
    if (state.selection !== previous.selection) listener(state.selection)
  })
}
