import { type ReactElement, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Messages } from '../../i18n/messages.ts'
import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { cleanWatermark, WATERMARK_LIMIT } from '../../lib/cleanWatermark.ts'
import styles from './SettingsDialog.module.css'
import { changeSettings, type SettingsInUse } from './useSettings.ts'

/** Whether pale words run across everything, and which (水印). Seen at once behind the dialog. */
export function WatermarkSettings({ settings }: { settings: SettingsInUse }): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).watermark
  const { watermark } = settings.settings
  const [typed, setTyped] = useState(watermark ?? proposedText(settings, m))
  const put = (text: string | null): void =>
    changeSettings(settings, { ...settings.settings, watermark: text === null ? null : cleanWatermark(text) })
  return (
    <div className={styles['watermark']}>
      <p>{t.lead}</p>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={watermark !== null}
          onChange={(event) => put(event.target.checked ? typed : null)}
        />
        {t.isOn}
      </label>
      <label className={styles['wideField']}>
        <span>{t.text}</span>
        <input
          className={styles['input']}
          value={typed}
          maxLength={WATERMARK_LIMIT}
          onChange={({ target }) => {
            setTyped(target.value)
            put(target.value)
          }}
        />
      </label>
      <p className={styles['minor']}>{t.hint(WATERMARK_LIMIT)}</p>
    </div>
  )
}

/** How far the data may go, and which they are. */
function proposedText({ board }: SettingsInUse, m: Messages): string {
  const { classification, title } = board.meta
  return cleanWatermark(`${m.classifications[classification]} ${title}`) ?? ''
}
