import { Fragment, type ReactElement } from 'react'

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
