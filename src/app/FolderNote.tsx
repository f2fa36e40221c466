import type { ReactElement } from 'react'
import { folderMessages } from '../i18n/folderMessages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import styles from './FolderNote.module.css'

/** In the footer of a page opened from a folder: what is otherwise there, and what to do instead. */
export function FolderNote(): ReactElement {
  const t = folderMessages(useMessages())
  return (
    <details className={styles['note']}>
      <summary>{t.title}</summary>
      <ul>
        {t.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </details>
  )
}
