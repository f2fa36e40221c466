import type { ReactElement } from 'react'
import { countyKey } from '../domain/board/area.ts'
import { isUsable } from '../data/datasets/localDataset.ts'
import type { Board } from '../domain/board/board.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { ownFilesMessages } from '../i18n/ownFilesMessages.ts'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'
import styles from './Notices.module.css'
import { type LocalFile, ownFiles } from './ownFiles.ts'
import { removeOwnFiles } from './ownFilesCommands.ts'

/** The sign that what is shown is not only what everybody sees. Stands as long as there are files. */
export function OwnFilesBanner({ board }: { board: Board | null }): ReactElement | null {
  const m = useMessages()
  const t = ownFilesMessages(m)
  const { files, trouble } = ownFiles.use()
  const { shown, elsewhere, reading } = countFiles(files, board)
  const failed = files.length - shown - elsewhere - reading
  const parts = [
    reading > 0 ? t.reading(reading) : '',
    shown > 0 ? t.showing(shown) : '',
    elsewhere > 0 ? t.elsewhere(elsewhere) : '',
    failed > 0 ? t.notLoaded(failed) : '',
    trouble ? t.trouble[trouble] : '',
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <aside className={styles['banner']} aria-label={m.ownFiles.title}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
      <button type="button" onClick={() => ownFiles.setListOpen(true)}>
        {t.open}
      </button>
      {files.length > 0 && (
        <ConfirmButton
          label={t.removeAll}
          confirm={t.confirmRemoveAll}
          onConfirm={() => removeOwnFiles(files.map((file) => file.id))}
        />
      )}
    </aside>
  )
}

function countFiles(files: readonly LocalFile[], board: Board | null) {
  const key = board ? countyKey(board.areas.values()) : null
  const usable = files.flatMap(({ state }) =>
    state.kind === 'read' && isUsable(state.content) ? [state.content.report] : [],
  )
  const shown = usable.filter((report) => countyKey(report.areas) === key).length
  const reading = files.filter(({ state }) => state.kind === 'waiting' || state.kind === 'reading').length
  return { shown, elsewhere: usable.length - shown, reading }
}
