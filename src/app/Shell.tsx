import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import type { DatasetCatalog, DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import type { Board } from '../domain/board/board.ts'
import { boardSource } from '../i18n/messages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { dateText } from '../i18n/values/periodWords.ts'
import { useHelpOpen } from '../state/openStore.ts'
import { useSelection } from '../state/selectionStore.ts'
import { useUpdate } from '../state/updateStore.ts'
import { lazyComponent } from '../ui/lazyComponent.tsx'
import { usePrinting } from '../ui/usePrinting.ts'
import styles from './App.module.css'
import { PartMissing } from '../views/parts/PartMissing.tsx'
import { FileDrop } from './LoadFilesButton.tsx'
import { Header } from './Header.tsx'
import { ownFiles } from './ownFiles.ts'
import { ToolMissing } from './Loading.tsx'

/** Null in the build for web servers, which then does not contain it. */
const FolderNote =
  import.meta.env.MODE === 'file'
    ? lazyComponent(() => import('./FolderNote.tsx').then((part) => part.FolderNote))
    : null
const KeysDialog = lazyComponent(() => import('./KeysDialog.tsx').then((part) => part.KeysDialog), {
  Missing: ToolMissing,
})
const UpdateNotice = lazyComponent(() => import('./update/NewerNotice.tsx').then((part) => part.UpdateNotice))
const OwnFilesBanner = lazyComponent(() => import('./OwnFilesBanner.tsx').then((part) => part.OwnFilesBanner), {
  Missing: PartMissing,
})
const OwnFilesPanel = lazyComponent(() => import('./OwnFilesPanel.tsx').then((part) => part.OwnFilesPanel), {
  Missing: ToolMissing,
})

interface ShellProps {
  /** Each null while it is not known yet. */
  catalog: DatasetCatalog | null
  entry: DatasetEntry | null
  board: Board | null
  /** Beside the sources in the footer. */
  note?: ReactNode
  children: ReactNode
}

/** The frame around every view: who, which data, which screen; and below, where the figures come from. */
export function Shell({ catalog, entry, board, note, children }: ShellProps): ReactElement {
  const m = useMessages()
  const isHelpOpen = useHelpOpen()
  useEffect(() => {
    if (board === null) document.title = m.appName
  }, [board, m])
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content" onClick={skipToContent}>
        {m.skipToContent}
      </a>
      <Header catalog={catalog} entry={entry} board={board} />
      <OwnFiles board={board} />
      <Update />
      <main id="content" tabIndex={-1} className={styles['content']}>
        {children}
      </main>
      {board && <Footer board={board} note={note} />}
      {isHelpOpen && <KeysDialog />}
    </div>
  )
}

/** What stands on every screen for a person's own files: the place to drop them, the sign that they are there, their list. */
function OwnFiles({ board }: { board: Board | null }): ReactElement {
  const isListOpen = ownFiles.use((state) => state.isListOpen)
  const hasSign = ownFiles.use((state) => state.files.length > 0 || state.trouble !== null)
  return (
    <>
      <FileDrop />
      {hasSign && <OwnFilesBanner board={board} />}
      {isListOpen && <OwnFilesPanel />}
    </>
  )
}

/** Where a newer version is offered; never while a briefing is being given, which it would disturb. */
function Update(): ReactElement | null {
  const apply = useUpdate()
  const { view, mode } = useSelection()
  const isPresenting = view === 'briefing' && (mode === 'present' || mode === 'presenter')
  return apply === null || isPresenting ? null : <UpdateNotice apply={apply} />
}

/** The hash is the selection, so the link must not change it. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function Footer({ board, note }: { board: Board; note: ReactNode }): ReactElement {
  const m = useMessages()
  const isPrinting = usePrinting()
  const { meta } = board
  return (
    <footer className={styles['footer']}>
      <span>
        {boardSource(board, m)}
        {meta.issued === null ? '' : `　${m.footer.issued(dateText(meta.issued, m))}`}
      </span>
      {note}
      <span>{m.footer.rounding}</span>
      {FolderNote && <FolderNote />}
      {isPrinting && <PaperFoot board={board} />}
    </footer>
  )
}

/** What paper must say of itself once it has left the screen: how far it may go, where it came from and when. */
function PaperFoot({ board }: { board: Board }): ReactElement {
  const m = useMessages()
  const [now] = useState(() => new Date())
  const { classification, synthetic } = board.meta
  const today = m.date(now.getFullYear(), now.getMonth() + 1, now.getDate())
  const parts = [
    m.classificationLabel + m.colon + m.classifications[classification],
    synthetic && m.classifications[classification] !== m.synthetic ? m.synthetic : '',
    m.footer.printed(today),
    // A folder's path means nothing to who holds the paper, and may name a person.
    import.meta.env.MODE === 'file' ? `index.html${location.hash}` : location.href,
  ]
  return <span className={styles['onPaper']}>{parts.filter((part) => part !== '').join('　')}</span>
}
