import { type ComponentType, type ReactElement, type ReactNode, useEffect } from 'react'
import type { Indicator } from '../../domain/board/indicator.ts'
import { menuWords, type Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { whenIdle } from '../../lib/whenIdle.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import type { MenuWords } from '../../ui/menu.ts'
import { NoPopover, WordTrigger } from '../../ui/WordMenu.tsx'
import styles from './Heading.module.css'
import type { HeadingPopoverProps } from './HeadingPopover.tsx'
import { type HeadingSlot, headingWords, sentenceOf } from '../../shown/headingWords.ts'
import { NoteButton } from './NoteButton.tsx'
import type { ViewProps } from './viewProps.ts'

/** What is chosen at each word, as the catalogue names it. */
const MENU_NAMES: Readonly<Record<HeadingSlot, keyof Messages['compare']['menus']>> = {
  year: 'year',
  years: 'year',
  anyYear: 'year',
  towns: 'towns',
  town: 'town',
  indicator: 'indicator',
  anyIndicator: 'indicator',
  scope: 'scope',
  measure: 'measure',
  against: 'against',
  againstScope: 'againstScope',
  againstMeasure: 'againstMeasure',
}

const HeadingPopover = lazyComponent(loadPopover, { Missing: NoPopover })

/** The heading is the controls: a sentence whose words are menus. */
export function Heading(props: ViewProps): ReactElement {
  const m = useMessages()
  const context = { ...props, m }
  const words = headingWords(props, m)
  useEffect(() => whenIdle(prefetchPopover), [])
  const template = sentenceOf(props.selection, m)
  // The catalogue's test holds every sentence to the slots there are.
  const slots = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as HeadingSlot)
  const menus: Partial<Record<HeadingSlot, ReactNode>> = {}
  for (const slot of slots) {
    const indicator = indicatorAt(slot, props)
    menus[slot] = (
      <>
        <HeadingMenu slot={slot} context={context} word={words[slot]} />
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

function HeadingMenu({ slot, context, word }: Pick<HeadingPopoverProps, 'slot' | 'context' | 'word'>): ReactElement {
  const words: MenuWords = menuWords(context.m)
  const menu = { name: context.m.compare.menus[MENU_NAMES[slot]], word, words }
  return (
    <WordTrigger {...menu} onPoint={prefetchPopover} Popover={HeadingPopover} popover={{ ...menu, slot, context }} />
  )
}

/** Whose note a word of the heading opens. */
function indicatorAt(slot: HeadingSlot, { selection, resolved }: ViewProps): Indicator | null {
  if (slot === 'indicator') return resolved.request.indicator
  if (slot === 'anyIndicator') return selection.indicator === null ? null : resolved.request.indicator
  return slot === 'against' ? (resolved.against?.indicator ?? null) : null
}

async function loadPopover(): Promise<ComponentType<HeadingPopoverProps>> {
  const module = await import('./HeadingPopover.tsx')
  return module.HeadingPopover
}

function prefetchPopover(): void {
  loadPopover().catch(() => null)
}
