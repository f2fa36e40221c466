import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { type ReactElement, useState } from 'react'
import { settingsDocument } from '../../export/document/settingsDocument.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { download, safeFileName } from '../../lib/download.ts'
import { setSingleKeys, useSingleKeys } from '../../state/keysStore.ts'
import { openTool } from '../../state/openStore.ts'
import { Modal } from '../../ui/Modal.tsx'
import { ToggleButton } from '../../ui/ToggleButton.tsx'
import { AppearanceSettings } from './AppearanceSettings.tsx'
import { GroupSettings } from './GroupSettings.tsx'
import styles from './SettingsDialog.module.css'
import { settingsText } from './SettingsNotice.tsx'
import { StandardSettings } from './StandardSettings.tsx'
import { resetSettings, type SettingsInUse, changeSettings } from './useSettings.ts'
import type { Messages } from '../../i18n/messages.ts'
import { cleanWatermark, WATERMARK_LIMIT } from '../../lib/cleanLabel.ts'

const TABS = ['groups', 'standards', 'watermark', 'appearance', 'keys'] as const

interface SettingsDialogProps {
  settings: SettingsInUse
  /** The indicator whose standard was asked for. */
  indicator: string | null
}

/** Peer groups, standards and watermark of one data set (同类组、标准与水印), appearance and keys: changed at once, kept on this machine. */
export function SettingsDialog({ settings, indicator }: SettingsDialogProps): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m)
  const [tab, setTab] = useState<(typeof TABS)[number]>(indicator === null ? 'groups' : 'standards')
  return (
    <Modal label={m.settings.title} className={styles['dialog']} onClose={() => openTool(null)}>
      <div className={styles['head']}>
        <h2>{m.settings.title}</h2>
        <button type="button" onClick={() => openTool(null)}>
          {t.close}
        </button>
      </div>
      <p className={styles['intro']}>{t.intro}</p>
      <div className={styles['tabs']} role="group" aria-label={m.settings.title}>
        {TABS.map((one) => (
          <ToggleButton key={one} isOn={one === tab} onChange={() => setTab(one)}>
            {t.tabs[one]}
          </ToggleButton>
        ))}
      </div>
      {tab === 'groups' && <GroupSettings settings={settings} />}
      {tab === 'standards' && <StandardSettings settings={settings} opened={indicator} />}
      {tab === 'watermark' && <WatermarkSettings settings={settings} />}
      {tab === 'appearance' && <AppearanceSettings />}
      {tab === 'keys' && <KeysSettings />}
      <SettingsFoot settings={settings} />
    </Modal>
  )
}

function KeysSettings(): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).keys
  const isOn = useSingleKeys()
  const [isKept, setKept] = useState(true)
  return (
    <div className={styles['watermark']}>
      <label className={styles['isOn']}>
        <input type="checkbox" checked={isOn} onChange={({ target }) => setKept(setSingleKeys(target.checked))} />
        {t.isOn}
      </label>
      <p className={styles['minor']}>{t.hint}</p>
      {!isKept && <p role="alert">{m.settings.notKept}</p>}
    </div>
  )
}

/** What differs from the document, the way back, and the way out. */
function SettingsFoot({ settings }: { settings: SettingsInUse }): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m)
  const [said, setSaid] = useState('')
  const text = settingsText(settings.inEffect, m)
  const exportDocument = (): void => setSaid(saveDocument(settings) ?? '')
  function saveDocument({ board, documented }: SettingsInUse): string {
    const { id, revision } = board.meta
    // A newer revision, so that it replaces the document it came from wherever both are loaded.
    const written = settingsDocument(board, board === documented ? revision : revision + 1)
    if (written === null) return t.notExported
    const name = `${id}-r${written.meta.revision ?? 1}`
    try {
      download(new Blob([JSON.stringify(written)], { type: 'application/json' }), name, 'json')
    } catch {
      return t.exportFailed
    }
    return t.exported(safeFileName(name, 'json'))
  }
  return (
    <div className={styles['foot']}>
      <p role="status">
        {text === '' ? t.nothing : m.settings.inEffect(text)}
        {!settings.isKept && ` ${m.settings.notKept}`} {said}
      </p>
      <button type="button" disabled={text === ''} onClick={() => resetSettings(settings)}>
        {m.settings.undoAll}
      </button>
      <button type="button" onClick={exportDocument}>
        {t.export}
      </button>
    </div>
  )
}

/** Whether pale words run across everything, and which (水印). Seen at once behind the dialog. */
function WatermarkSettings({ settings }: { settings: SettingsInUse }): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).watermark
  const { watermark } = settings.settings
  const [typed, setTyped] = useState(watermark ?? proposedText(settings, m))
  const put = (text: string | null): void =>
    changeSettings(settings, { ...settings.settings, watermark: text === null ? null : cleanWatermark(text) })
  return (
    <div className={styles['watermark']}>
      <p>{t.lead}</p>
      <label className={styles['isOn']}>
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
