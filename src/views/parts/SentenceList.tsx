import type { ReactElement } from 'react'
import { RichText } from '../../ui/RichText.tsx'
import styles from './SentenceList.module.css'

/** A sentence with the way to its numbers: something to open, a link, or neither when there is nothing to see. */
interface NumberedSentence {
  text: string
  onOpen?: (() => void) | null
  href?: string | null
}

interface SentenceListProps {
  sentences: readonly NumberedSentence[]
  /** Said when there are none. */
  none: string
}

/** Computed sentences; each opens the numbers that carry it. */
export function SentenceList({ sentences, none }: SentenceListProps): ReactElement {
  if (sentences.length === 0) return <p className={styles['none']}>{none}</p>
  return (
    <ul className={styles['list']}>
      {sentences.map((sentence) => (
        <li key={sentence.text} className={styles['item']}>
          <Way {...sentence} />
        </li>
      ))}
    </ul>
  )
}

function Way({ text, onOpen, href }: NumberedSentence): ReactElement {
  if (href != null) {
    return (
      <a className={styles['link']} href={href}>
        <RichText text={text} />
      </a>
    )
  }
  if (!onOpen) return <RichText text={text} />
  return (
    <button type="button" className={styles['link']} onClick={onOpen}>
      <RichText text={text} />
    </button>
  )
}
