import { lazy, type ReactElement, Suspense, useRef, useState } from 'react'
import type { MenuWords } from './MenuPopover.tsx'
import styles from './WordMenu.module.css'

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
  onPick: (id: string) => void
  /** Stays open for choosing several. */
  staysOpen?: boolean
  words: MenuWords
  /** Inside running text, or standing alone in the header. */
  look?: 'word' | 'plain'
}

/** The list comes on demand: the first picture does not wait for it, and pointing at a word fetches it. */
const loadPopover = (): Promise<{ default: typeof import('./MenuPopover.tsx').MenuPopover }> =>
  import('./MenuPopover.tsx').then((module) => ({ default: module.MenuPopover }))
const MenuPopover = lazy(loadPopover)

/** Fetches the menus while nobody waits for anything. */
export function prefetchMenus(): void {
  void loadPopover()
}

/** A word that is a menu. */
export function WordMenu({ look = 'word', ...props }: WordMenuProps): ReactElement {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles[look]}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`${props.name}${props.words.colon}${props.word}`}
        onPointerEnter={prefetchMenus}
        onClick={() => setOpen(true)}
      >
        <span className={styles['text']}>{props.word}</span>
        <span className={styles['caret']} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <MenuPopover {...props} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
