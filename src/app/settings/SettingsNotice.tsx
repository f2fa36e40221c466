import type { ReactElement } from 'react'
import type { Settings } from '../../domain/board/settings.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openTool } from '../../state/openStore.ts'
import styles from '../Notices.module.css'
import { changeSettings, resetSettings, type SettingsInUse } from './useSettings.ts'

/** The sign that what is shown differs from the document, above every view, with the way back. */
export function SettingsNotice({ settings }: { settings: SettingsInUse }): ReactElement | null {
  const m = useMessages()
  const t = m.settings
  const text = settingsText(settings.inEffect, m)
  const { discarded } = settings
  if (text === '' && discarded === null) return null
  return (
    <div className={styles['settings']} role="status">
      <p>
        {text === '' ? t.undone : t.inEffect(text)}
        {!settings.isKept && ` ${t.notKept}`}
      </p>
      {discarded ? (
        <>
          <button type="button" onClick={() => changeSettings(settings, discarded)}>
            {t.takeBack}
          </button>
          <button type="button" onClick={() => changeSettings(settings, settings.settings)}>
            {t.dismiss}
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={() => openTool({ kind: 'settings', indicator: null })}>
            {t.open}
          </button>
          <button type="button" onClick={() => resetSettings(settings)}>
            {t.undoAll}
          </button>
        </>
      )}
    </div>
  )
}

/** 3 镇的同类组、1 项标准; empty when all is as the document says. */
export function settingsText({ groups, standards }: Settings, m: Messages): string {
  const t = m.settings
  const parts = [
    groups.size > 0 ? t.groupCount(groups.size) : '',
    standards.size > 0 ? t.standardCount(standards.size) : '',
  ]
  return parts.filter((part) => part !== '').join(m.listSeparator)
}
