import { type ReactElement, useState } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import type { IgnoredPart } from '../state/link.ts'
import { useIgnoredParts } from '../state/openStore.ts'
import styles from './Notices.module.css'

/** What the link asked for in vain: parts that mean nothing anywhere, and parts that do not fit these data. */
export function IgnoredNotice({ ignored }: { ignored: readonly IgnoredPart[] }): ReactElement | null {
  const m = useMessages()
  const unread = useIgnoredParts()
  const [dismissed, setDismissed] = useState('')
  const text = [...unread, ...ignored]
    .map(({ name, value }) => m.notices.ignoredPart(name, value.slice(0, 60)))
    .join(m.listSeparator)
  if (text === '' || text === dismissed) return null
  return (
    <div className={styles['notice']} role="status">
      <p>
        {m.notices.ignoredTitle}
        {text}
      </p>
      <button type="button" onClick={() => setDismissed(text)}>
        {m.notices.dismiss}
      </button>
    </div>
  )
}
