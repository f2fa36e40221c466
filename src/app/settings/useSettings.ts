import { useEffect, useMemo } from 'react'
import {
  applySettings,
  settingsInEffect,
  mergeSettings,
  NO_SETTINGS,
  type Settings,
} from '../../domain/board/settings.ts'
import { readSettings, settingsKey, writeSettings } from '../../data/storage/storedSettings.ts'
import type { Board } from '../../domain/board/board.ts'
import { holdSettings, useHeldSettings } from '../../state/settingsStore.ts'

/** A data set's board as this person set it, and what that is made of. */
export interface SettingsInUse {
  dataset: string
  /** As the document says. */
  documented: Board
  board: Board
  settings: Settings
  /** The part of the settings that differs from the document. */
  inEffect: Settings
  /** What going back to the document gave up, and may be taken back. */
  discarded: Settings | null
  /** False when this browser keeps nothing. */
  isKept: boolean
}

/** Lays a person's settings over a board; kept ones are read once a data set. */
export function useSettings(dataset: string, documented: Board): SettingsInUse {
  const held = useHeldSettings(dataset)
  const kept = useMemo(() => readSettings(dataset), [dataset])
  const settings = held?.settings ?? kept
  const isKept = held?.isKept ?? true
  useEffect(() => {
    // What only this page holds is not replaced by what another tab could keep.
    const onStorage = ({ key }: StorageEvent): void => {
      if (isKept && key === settingsKey(dataset))
        holdSettings(dataset, { settings: readSettings(dataset), discarded: null, isKept })
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [dataset, isKept])
  const board = useMemo(() => applySettings(documented, settings), [documented, settings])
  const inEffect = useMemo(() => settingsInEffect(documented, settings), [documented, settings])
  return { dataset, documented, board, settings, inEffect, discarded: held?.discarded ?? null, isKept }
}

/** Laid over what another tab may have kept since; where nothing is kept, this page's own are all there are. */
export function changeSettings({ dataset, settings: before, isKept }: SettingsInUse, changed: Settings): void {
  const settings = isKept ? mergeSettings(before, changed, readSettings(dataset)) : changed
  holdSettings(dataset, { settings, discarded: null, isKept: writeSettings(dataset, settings) })
}

export function resetSettings({ dataset, settings }: SettingsInUse): void {
  // A watermark is no judgement about the document, so that going back to it leaves the watermark.
  const documented = { ...NO_SETTINGS, watermark: settings.watermark }
  holdSettings(dataset, { settings: documented, discarded: settings, isKept: writeSettings(dataset, documented) })
}
