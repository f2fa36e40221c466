import { useMemo } from 'react'
import { applySettings, settingsInEffect } from '../../data/applySettings.ts'
import { readSettings, writeSettings } from '../../data/storedSettings.ts'
import type { Board } from '../../domain/board.ts'
import { NO_SETTINGS, type Settings } from '../../domain/settings.ts'
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
  given: Settings | null
  /** False when this browser keeps nothing. */
  isKept: boolean
}

/** Lays a person's settings over a board; kept ones are read once a data set. */
export function useSettings(dataset: string, documented: Board): SettingsInUse {
  const held = useHeldSettings(dataset)
  const kept = useMemo(() => readSettings(dataset), [dataset])
  const settings = held?.settings ?? kept
  const board = useMemo(() => applySettings(documented, settings), [documented, settings])
  const inEffect = useMemo(() => settingsInEffect(documented, settings), [documented, settings])
  return { dataset, documented, board, settings, inEffect, given: held?.given ?? null, isKept: held?.isKept ?? true }
}

export function changeSettings({ dataset }: SettingsInUse, settings: Settings): void {
  holdSettings(dataset, { settings, given: null, isKept: writeSettings(dataset, settings) })
}

export function resetSettings({ dataset, settings }: SettingsInUse): void {
  holdSettings(dataset, { settings: NO_SETTINGS, given: settings, isKept: writeSettings(dataset, NO_SETTINGS) })
}
