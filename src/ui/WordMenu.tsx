import { type ComponentType, lazy, type ReactElement, Suspense, useRef, useState } from 'react'
import type { MenuPopoverProps, WordMenuProps } from './menu.ts'
import styles from './WordMenu.module.css'

/** The list comes on demand: the first picture does not wait for it, and pointing at a word fetches it. */
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

async function loadPopover(): Promise<{ default: ComponentType<MenuPopoverProps> }> {
  const module = await import('./MenuPopover.tsx')
  return { default: module.MenuPopover }
}
