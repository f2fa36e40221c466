import { Fragment, type ReactElement, type ReactNode } from 'react'
import styles from './Sentence.module.css'

/** Signs that close what stands before them, and must not begin a line. */
const CLOSING = /^[）)」』”，。；：、,.;:]+/

/** A template whose {words} are replaced by elements, so that each language has its own word order. */
export function Sentence({
  template,
  words,
}: {
  template: string
  words: Readonly<Record<string, ReactNode>>
}): ReactElement {
  const parts = template.split(/\{(\w+)\}/)
  return (
    <>
      {parts.map((part, index) => {
        const isWord = index % 2 === 1
        const closing = isWord ? CLOSING.exec(parts[index + 1] ?? '')?.[0] : undefined
        return (
          <Fragment key={`${index} ${part}`}>
            {!isWord && part.replace(index > 0 ? CLOSING : '', '')}
            {isWord && closing === undefined && words[part]}
            {isWord && closing !== undefined && (
              <span className={styles['together']}>
                {words[part]}
                {closing}
              </span>
            )}
          </Fragment>
        )
      })}
    </>
  )
}

/** Text in which **…** is emphasised. Never parses markup: everything else stays text. */
export function RichText({ text }: { text: string }): ReactElement {
  const parts = text.split('**')
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={`${index} ${part}`}>{index % 2 === 1 ? <strong>{part}</strong> : part}</Fragment>
      ))}
    </>
  )
}
