import { create } from 'zustand'
import { readStored, writeStored } from '../lib/storage.ts'

const KEY = 'zhenjian.singleKeys'

const store = create<{ isOn: boolean }>(() => ({ isOn: readStored(KEY) !== 'off' }))

/** Whether letters, digits and signs act without Ctrl or Alt (单键快捷键); who dictates may switch them off (WCAG 2.1.4). */
export function useSingleKeys(): boolean {
  return store((state) => state.isOn)
}

/** A habit of the person: kept on this machine, not in the link. Says whether it was kept. */
export function setSingleKeys(isOn: boolean): boolean {
  store.setState({ isOn })
  return writeStored(KEY, isOn ? 'on' : 'off')
}

/** A key that writes a sign and was switched off. The space bar turns pages, as clickers send it. */
export function isSwitchedOff({ key }: { key: string }): boolean {
  return key.length === 1 && key !== ' ' && !store.getState().isOn
}
