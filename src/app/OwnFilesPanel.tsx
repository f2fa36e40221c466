import { type ReactElement, useEffect, useRef } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { ownFilesMessages } from '../i18n/ownFilesMessages.ts'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'
import { LoadFilesButton } from './LoadFilesButton.tsx'
import { OwnFileItem } from './OwnFileItem.tsx'
import styles from './OwnFilesPanel.module.css'
import { ownFiles } from './ownFiles.ts'
import { removeOwnFiles } from './ownFilesCommands.ts'

/** This person's own files: how far each is, what was accepted, refused and changed. In the browser's own modal dialog. */
export function OwnFilesPanel(): ReactElement {
  const m = useMessages()
  const t = ownFilesMessages(m)
  const files = ownFiles.use((state) => state.files)
  const last = files.at(-1)?.added
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['panel']}
      aria-labelledby="own-files-title"
      onClose={() => ownFiles.setListOpen(false)}
    >
      <header className={styles['head']}>
        <h2 id="own-files-title">{m.ownFiles.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </header>
      <p className={styles['intro']}>{t.intro}</p>
      <div className={styles['actions']}>
        <LoadFilesButton />
        {files.length > 0 && (
          <ConfirmButton
            label={t.removeAll}
            confirm={t.confirmRemoveAll}
            onConfirm={() => removeOwnFiles(files.map((file) => file.id))}
          />
        )}
      </div>
      {files.length === 0 && <p>{t.none}</p>}
      <ul>
        {files.map((file) => (
          <OwnFileItem key={file.id} file={file} isOpen={files.length === 1 && file.added === last} />
        ))}
      </ul>
    </dialog>
  )
}
