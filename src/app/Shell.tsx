import { type ReactElement, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { DatasetCatalog, DatasetEntry } from '../data/datasetCatalog.ts'
import type { Board } from '../domain/board.ts'
import { boardSource } from '../i18n/boardSource.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { dateText } from '../i18n/periodWords.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { usePrinting } from '../ui/usePrinting.ts'
import styles from './App.module.css'
import { Header } from './Header.tsx'
import { OwnFilesFrame } from './OwnFilesFrame.tsx'
import { KeysFrame } from './KeysFrame.tsx'
import { UpdateFrame } from './update/UpdateFrame.tsx'

/** Null in the build for web servers, which then does not contain it. */
const FolderNote = import.meta.env.MODE === 'file' ? lazyPart(loadFolderNote) : null

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
  useEffect(() => {
    if (board === null) document.title = m.appName
  }, [board, m])
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content" onClick={skipToContent}>
        {m.skipToContent}
      </a>
      <Header catalog={catalog} entry={entry} board={board} />
      <OwnFilesFrame board={board} />
      <UpdateFrame />
      <main id="content" tabIndex={-1} className={styles['content']}>
        {children}
      </main>
      {board && <Footer board={board} note={note} />}
      <KeysFrame />
    </div>
  )
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
      {FolderNote && (
        <Suspense fallback={null}>
          <FolderNote />
        </Suspense>
      )}
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

async function loadFolderNote() {
  const module = await import('./FolderNote.tsx')
  return module.FolderNote
}
