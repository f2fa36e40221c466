import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { lazyComponent } from '../ui/lazyComponent.tsx'
import { markPainted } from '../lib/readiness.ts'
import styles from './App.module.css'

/** Loaded only here. Where it cannot be had, the rest of this page stands. */
const CrashFiles = lazyComponent(() => import('./CrashFiles.tsx').then((part) => part.CrashFiles))

/** What to do when the page itself failed: the report, which names no data, the way back, and the files of this machine. */
export function CrashPage({ error, messages }: { error: Error; messages: Messages }): ReactElement {
  const [copied, setCopied] = useState<boolean | null>(null)
  const text = useRef<HTMLPreElement>(null)
  const t = messages.errors
  const report = [error.message, location.hash, navigator.userAgent, error.stack ?? ''].join('\n')
  useEffect(() => markPainted('page'), [])
  return (
    <main className={`${styles['trouble']} ${styles['crash']}`} role="alert">
      <h1>{t.crashTitle}</h1>
      <p>{t.crashBody}</p>
      <pre ref={text} className={styles['report']}>
        {report}
      </pre>
      <p className={styles['actions']}>
        <button
          type="button"
          onClick={() => {
            void copy(report).then(setCopied)
            if (text.current) getSelection()?.selectAllChildren(text.current)
          }}
        >
          {copied ? t.copied : t.copyReport}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
        <button type="button" onClick={() => openAnew('#/')}>
          {t.openFirst}
        </button>
      </p>
      {copied === false && <p role="status">{t.notCopied}</p>}
      <p className={styles['detail']}>
        {t.lastLink} <a href={location.href}>{location.href}</a>
      </p>
      <CrashFiles messages={messages} />
    </main>
  )
}

/** Another hash alone would not start the page again. */
function openAnew(hash: string): void {
  history.pushState(null, '', hash)
  location.reload()
}

/** Plain http pages have no clipboard; the report is marked, to be copied by hand. */
async function copy(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
