import type { ReactElement } from 'react'
import { hostingMessages } from '../../i18n/hostingMessages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import styles from '../Notices.module.css'

/** What is shown is a copy on this machine, because no server answered, or only with a web page; `since` is the date it gave, as in HTTP. */
export function KeptNotice({ since }: { since: string }): ReactElement {
  const m = useMessages()
  const t = hostingMessages(m)
  const isPage = since.endsWith('; page')
  const time = new Date(since.replace(/; page$/, ''))
  const when = Number.isNaN(time.getTime())
    ? ''
    : time.toLocaleString(m.locale, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className={styles['notice']} role="status">
      <p>
        {isPage ? t.pageInstead : t.noAnswer}
        {when === '' ? t.kept : t.keptSince(when)}
      </p>
      <button type="button" onClick={() => location.reload()}>
        {t.askAgain}
      </button>
    </div>
  )
}
