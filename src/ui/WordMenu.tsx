import { type ComponentType, type ReactElement, useRef, useState } from 'react'
import { lazyComponent } from './lazyComponent.tsx'
import type { MenuPopoverProps, WordMenuProps } from './menu.ts'
import styles from './WordMenu.module.css'

/** The list comes on demand: the first picture does not wait for it, and pointing at a word fetches it. */
const MenuPopover = lazyComponent(loadPopover, { Missing: NoPopover })

/** Fetches the menus while nobody waits for anything. */
export function prefetchMenus(): void {
  loadPopover().catch(() => null)
}

/** A word that is a menu. */
export function WordMenu({ variant = 'word', ...props }: WordMenuProps): ReactElement {
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
        aria-label={`${props.name}${props.words.colon}${props.word}`}
        onPointerEnter={prefetchMenus}
        onClick={() => setOpen(true)}
      >
        <span className={styles['text']}>{props.word}</span>
        <span className={styles['caret']} aria-hidden="true" />
      </button>
      {isOpen && <MenuPopover {...props} trigger={trigger} onClose={() => setOpen(false)} />}
    </>
  )
}

function NoPopover({ words, onRetry }: MenuPopoverProps & { onRetry: () => void }): ReactElement {
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
