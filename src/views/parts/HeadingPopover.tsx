import type { ReactElement } from 'react'
import type { HeadingSlot } from '../../shown/headingWords.ts'
import type { MenuWords, PopoverPlace } from '../../ui/menu.ts'
import { MenuPopover } from '../../ui/MenuPopover.tsx'
import { headingMenu } from './headingMenu.ts'
import type { MenuContext } from './menuItems.ts'

export interface HeadingPopoverProps extends PopoverPlace {
  slot: HeadingSlot
  context: MenuContext
  name: string
  word: string
  words: MenuWords
}

/** What a word of the heading offers. Its choices go through all figures, so they are made only when it opens. */
export function HeadingPopover({ slot, context, ...place }: HeadingPopoverProps): ReactElement {
  return <MenuPopover {...place} {...headingMenu(slot, context)} />
}
