import type { ReactElement } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import styles from './App.module.css'

/** Says what is being loaded, where it will stand. */
export function Loading({ text }: { text: string }): ReactElement {
  return (
    <div className={styles['loading']} role="status">
      <h1>{text}</h1>
    </div>
  )
}

export function LoadingView(): ReactElement {
  const m = useMessages()
  return <Loading text={m.loading.view} />
}
