import type { ReactElement, ReactNode } from 'react'
import type { Indicator } from '../../domain/board/indicator.ts'
import { menuWords } from '../../i18n/frame/menuWords.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { WordMenu } from '../../ui/WordMenu.tsx'
import styles from './Heading.module.css'
import { headingMenu } from './headingMenu.ts'
import { type HeadingSlot, headingWords, sentenceOf } from '../../shown/headingWords.ts'
import { NoteButton } from './NoteButton.tsx'
import type { ViewProps } from './viewProps.ts'

/** The heading is the controls: a sentence whose words are menus. */
export function Heading(props: ViewProps): ReactElement {
  const m = useMessages()
  const context = { ...props, m }
  const words = headingWords(props, m)
  const template = sentenceOf(props.selection, m)
  // The catalogue's test holds every sentence to the slots there are.
  const slots = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as HeadingSlot)
  const menus: Partial<Record<HeadingSlot, ReactNode>> = {}
  for (const slot of slots) {
    const indicator = indicatorAt(slot, props)
    menus[slot] = (
      <>
        <WordMenu {...headingMenu(slot, context)} word={words[slot]} words={menuWords(m)} />
        {indicator && <NoteButton indicator={indicator} />}
      </>
    )
  }
  return (
    <h1 className={styles['heading']}>
      <Sentence template={template} words={menus} />
    </h1>
  )
}

/** Whose note a word of the heading opens. */
function indicatorAt(slot: HeadingSlot, { selection, resolved }: ViewProps): Indicator | null {
  if (slot === 'indicator') return resolved.request.indicator
  if (slot === 'anyIndicator') return selection.indicator === null ? null : resolved.request.indicator
  return slot === 'against' ? (resolved.against?.indicator ?? null) : null
}
