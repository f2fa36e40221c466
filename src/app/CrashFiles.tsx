import { type ReactElement, useEffect, useState } from 'react'
import { keptFiles, type StoredFile } from '../data/storage/ownFilesStorage.ts'
import type { Messages } from '../i18n/messages.ts'
import { ownFilesMessages } from '../i18n/ownFilesMessages.ts'
import { download } from '../lib/download.ts'
import styles from './App.module.css'

/** A person's own files as they are kept on this machine, to be saved before anything else is tried. Nothing without any. */
export function CrashFiles({ messages }: { messages: Messages }): ReactElement | null {
  const t = ownFilesMessages(messages).crash
  const [files, setFiles] = useState<readonly StoredFile[]>([])
  const [failed, setFailed] = useState<string | null>(null)
  useEffect(() => {
    // Never rejects; null when the browser does not say.
    void keptFiles().then((kept) => setFiles(kept ?? []))
  }, [])
  if (files.length === 0) return null
  return (
    <section aria-label={t.title}>
      <h2>{t.title}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.id} className={styles['actions']}>
            <span>{file.name}</span>
            <button type="button" onClick={() => setFailed(save(file) ? null : file.name)}>
              {t.save}
            </button>
          </li>
        ))}
      </ul>
      {failed !== null && <p role="alert">{t.notSaved(failed)}</p>}
    </section>
  )
}

function save({ name, bytes }: StoredFile): boolean {
  try {
    // From storage, never shared memory; the type cannot say so.
    download(new Blob([bytes as Uint8Array<ArrayBuffer>]), name.replace(/\.json$/i, ''), 'json')
    return true
  } catch {
    return false
  }
}
