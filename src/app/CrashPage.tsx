import { type ReactElement, useEffect, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { notePainted } from '../lib/readiness.ts'
import styles from './App.module.css'

/** What to do when the page itself failed; the report names no data. */
export function CrashPage({ error, messages }: { error: Error; messages: Messages }): ReactElement {
  const [isCopied, setCopied] = useState(false)
  const t = messages.errors
  const report = [error.message, location.hash, navigator.userAgent, error.stack ?? ''].join('\n')
  useEffect(() => notePainted('page'), [])
  return (
    <main className={styles['trouble']} role="alert">
      <h1>{t.crashTitle}</h1>
      <p>{t.crashBody}</p>
      <pre className={styles['report']}>{report}</pre>
      <p className={styles['actions']}>
        <button type="button" onClick={() => void copy(report).then(setCopied)}>
          {isCopied ? t.copied : t.copyReport}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </p>
    </main>
  )
}

/** Plain http pages have no clipboard; the report can be marked by hand there. */
async function copy(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
