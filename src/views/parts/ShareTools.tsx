import styles from './SaveMenu.module.css'
import { type ReactElement, type ComponentType, useRef, useState } from 'react'
import { PinButton } from './PinButton.tsx'
import type { ViewProps } from './viewProps.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import { PartMissing } from './PartMissing.tsx'
import type { SaveListProps, SaveNote } from './SaveList.tsx'

/** What there is to save, its words and its writers: none of it is needed before somebody asks. */
const SaveList = lazyComponent(loadList, { Missing: PartMissing })

/** What takes a view elsewhere: onto a slide, into a file. */
export function ShareTools(props: ViewProps): ReactElement {
  return (
    <>
      <PinButton {...props} />
      <SaveMenu {...props} />
    </>
  )
}

/** The view as a picture or a table in a file (另存). The data view has downloads of its own, a deck its own export. */
function SaveMenu(props: ViewProps): ReactElement | null {
  const { selection } = props
  const m = useMessages()
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState<{ note: SaveNote; of: Selection } | null>(null)
  if (selection.view === 'data' || selection.view === 'briefing') return null
  // What was said of another picture is no longer true of this one.
  const note = said?.of === selection ? said.note : null
  return (
    <span className={styles['save']}>
      <button
        ref={trigger}
        type="button"
        className={styles['button']}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={note?.kind === 'busy'}
        onPointerEnter={prefetchList}
        onClick={() => setOpen(true)}
      >
        {m.saveAs}
      </button>
      <span role="status" className={note?.kind === 'failed' ? styles['failed'] : styles['note']}>
        {note?.text}
      </span>
      {isOpen && (
        <SaveList
          {...props}
          trigger={trigger}
          onClose={() => setOpen(false)}
          onNote={(next) => setSaid({ note: next, of: selection })}
        />
      )}
    </span>
  )
}

function prefetchList(): void {
  loadList().catch(() => null)
}

async function loadList(): Promise<ComponentType<SaveListProps>> {
  const module = await import('./SaveList.tsx')
  return module.SaveList
}
