import { Fragment, type ReactElement, type ReactNode } from 'react'

/** A template whose {words} are replaced by elements, so that each language has its own word order. */
export function Sentence({
  template,
  words,
}: {
  template: string
  words: Readonly<Record<string, ReactNode>>
}): ReactElement {
  return (
    <>
      {template.split(/\{(\w+)\}/).map((part, index) => (
        <Fragment key={`${index} ${part}`}>{index % 2 === 1 ? words[part] : part}</Fragment>
      ))}
    </>
  )
}
