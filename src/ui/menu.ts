import type { RefObject } from 'react'

/** One thing to choose. Sections keep their order of first appearance. */
export interface MenuItem {
  id: string
  label: string
  /** Said in small type beside the label. */
  hint?: string
  section: string
  isChosen: boolean
}

export interface WordMenuProps {
  /** What is chosen here, for assistive technology. */
  name: string
  /** The word in the sentence: what is chosen now. */
  word: string
  items: readonly MenuItem[]
  /** What a query finds beyond the items, where there are too many to list; without it the items are searched. */
  find?: (query: string) => readonly MenuItem[]
  onPick: (id: string) => void
  /** Stays open for choosing several. */
  staysOpen?: boolean
  words: MenuWords
  /** Inside running text, or standing alone in the header. */
  variant?: 'word' | 'plain'
}

export interface MenuWords {
  /** For words the list itself supplies to assistive technology. */
  locale: string
  search: string
  noMatch: string
  colon: string
  /** The list could not be fetched; and to ask for it again. */
  missing: string
  retry: string
}

/** Where a list stands, and what closes it. */
export interface PopoverPlace {
  trigger: RefObject<HTMLButtonElement | null>
  onClose: () => void
}

export interface MenuPopoverProps extends WordMenuProps, PopoverPlace {}
