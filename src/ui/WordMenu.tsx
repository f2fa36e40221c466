import { type ComponentType, type ReactElement, useRef, useState } from 'react'
import { lazyComponent } from './lazyComponent.tsx'
import type { MenuPopoverProps, MenuWords, PopoverPlace, WordMenuProps } from './menu.ts'
import styles from './WordMenu.module.css'

/** The list comes on demand: the first picture does not wait for it, and pointing at a word fetches it. */
const MenuPopover = lazyComponent(loadPopover, { Missing: NoPopover })

/** Fetches the menus while nobody waits for anything. */
export function prefetchMenus(): void {
  loadPopover().catch(() => null)
}

/** A word that is a menu. */
export function WordMenu({ variant = 'word', ...props }: WordMenuProps): ReactElement {
  return <WordTrigger {...props} variant={variant} onPoint={prefetchMenus} Popover={MenuPopover} popover={props} />
}

interface WordTriggerProps<Props> extends Pick<WordMenuProps, 'name' | 'word' | 'words' | 'variant'> {
  /** The pointer comes: time to fetch what a press will open. */
  onPoint: () => void
  /** What a press opens, and with what. */
  Popover: ComponentType<Props & PopoverPlace>
  popover: Props
}

/** The word by itself, for a menu whose choices are made only when it opens. */
export function WordTrigger<Props extends object>(props: WordTriggerProps<Props>): ReactElement {
  const { name, word, words, variant = 'word', Popover } = props
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles[variant]}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`${name}${words.colon}${word}`}
        onPointerEnter={props.onPoint}
        onClick={() => setOpen(true)}
      >
        <span className={styles['text']}>{word}</span>
        <span className={styles['caret']} aria-hidden="true" />
      </button>
      {isOpen && <Popover {...props.popover} trigger={trigger} onClose={() => setOpen(false)} />}
    </>
  )
}

/** In place of a list that could not be fetched. */
export function NoPopover({ words, onRetry }: { words: MenuWords; onRetry: () => void }): ReactElement {
  return (
    <span className={styles['missing']} role="alert">
      {words.missing}
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </span>
  )
}

async function loadPopover(): Promise<ComponentType<MenuPopoverProps>> {
  const module = await import('./MenuPopover.tsx')
  return module.MenuPopover
}
