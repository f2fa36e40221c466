import type { ReactElement } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { ownFilesMessages } from '../i18n/ownFilesMessages.ts'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'
import { LoadFilesButton } from './LoadFilesButton.tsx'
import { Modal } from '../ui/Modal.tsx'
import styles from './OwnFilesPanel.module.css'
import { ownFiles, type LocalFile } from './ownFiles.ts'
import { removeOwnFiles, cancelOwnFile } from './ownFilesCommands.ts'
import { isUsable } from '../data/datasets/localDataset.ts'
import type { ReadResult } from '../data/document/readDocument.ts'
import { formatNumber } from '../i18n/values/numbers.ts'
import { dateText } from '../i18n/values/periodWords.ts'
import type { ReadingProgress } from '../state/ownFilesStore.ts'
import { IssueList, UsableFileFacts } from './UsableFileFacts.tsx'
import { useReplacedBy } from './useOwnFiles.ts'

/** This person's own files: how far each is, what was accepted, refused and changed. */
export function OwnFilesPanel(): ReactElement {
  const m = useMessages()
  const t = ownFilesMessages(m)
  const files = ownFiles.use((state) => state.files)
  const last = files.at(-1)?.added
  const close = (): void => ownFiles.setListOpen(false)
  return (
    <Modal label={m.ownFiles.title} className={styles['panel']} onClose={close}>
      <header className={styles['head']}>
        <h2>{m.ownFiles.title}</h2>
        <button type="button" onClick={close}>
          {t.close}
        </button>
      </header>
      <p className={styles['intro']}>{t.intro}</p>
      <div className={styles['actions']}>
        <LoadFilesButton />
        {files.length > 0 && (
          <ConfirmButton
            label={t.removeAll}
            confirm={t.confirmRemoveAll}
            onConfirm={() => removeOwnFiles(files.map((file) => file.id))}
          />
        )}
      </div>
      {files.length === 0 && <p>{t.none}</p>}
      <ul>
        {files.map((file) => (
          <OwnFileItem key={file.id} file={file} isOpen={files.length === 1 && file.added === last} />
        ))}
      </ul>
    </Modal>
  )
}

const MEGABYTE = 1024 * 1024

/** One file of the list. `isOpen`: what it changed is shown without asking. */
function OwnFileItem({ file, isOpen }: { file: LocalFile; isOpen: boolean }): ReactElement {
  const m = useMessages()
  const t = ownFilesMessages(m)
  const { id, name, bytes, added, state, keeping } = file
  const replacedBy = useReplacedBy(id)
  const isUnderWay = state.kind === 'waiting' || state.kind === 'reading'
  const [act, say] = isUnderWay
    ? ([() => cancelOwnFile(id), t.cancel] as const)
    : ([() => removeOwnFiles([id]), isShown(file) ? t.remove : t.dismiss] as const)
  return (
    <li className={styles['file']}>
      <div className={styles['line']}>
        <h3 className={styles['name']}>{name}</h3>
        <span className={styles['quiet']}>
          {[sizeText(bytes), t.added(dateText(localDate(added), m)), keeping === 'kept' ? t.keeping.kept : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
        <button type="button" aria-label={t.ofFile(say, name)} onClick={act}>
          {say}
        </button>
      </div>
      {state.kind === 'waiting' && <p className={styles['quiet']}>{t.waiting}</p>}
      {state.kind === 'reading' && <Progress name={name} progress={state.progress} />}
      {state.kind === 'failed' && (
        <p role="alert" className={styles['refused']}>
          {t.failures[state.code](name)}
        </p>
      )}
      {replacedBy !== null && <p className={styles['refused']}>{t.replacedBy(replacedBy)}</p>}
      {state.kind === 'read' && <Outcome result={state.content} isOpen={isOpen} />}
      {keeping !== 'none' && keeping !== 'kept' && <p className={styles['refused']}>{t.keeping[keeping]}</p>}
    </li>
  )
}

function Outcome({ result, isOpen }: { result: ReadResult; isOpen: boolean }): ReactElement {
  const t = ownFilesMessages(useMessages())
  if (isUsable(result)) return <UsableFileFacts content={result} isOpen={isOpen} />
  return (
    <>
      <p role="alert" className={styles['refused']}>
        {result.ok ? t.noTowns : t.refused}
      </p>
      <IssueList issues={result.issues} more={result.more} />
    </>
  )
}

function Progress({ name, progress }: { name: string; progress: ReadingProgress }): ReactElement {
  const t = ownFilesMessages(useMessages())
  const isBytes = progress.kind === 'bytes'
  const text = isBytes
    ? t.bytesRead(megabytes(progress.loaded), megabytes(progress.of))
    : t.rowsChecked(formatNumber(progress.checked, 0), formatNumber(progress.of, 0))
  return (
    <p className={styles['progress']}>
      <progress aria-label={name} max={progress.of} value={isBytes ? progress.loaded : progress.checked} />
      <span>{text}</span>
    </p>
  )
}

function isShown({ state }: LocalFile): boolean {
  return state.kind === 'read' && isUsable(state.content)
}

function megabytes(bytes: number): string {
  return formatNumber(bytes / MEGABYTE, 1)
}

function sizeText(bytes: number): string {
  return bytes < MEGABYTE ? `${formatNumber(Math.ceil(bytes / 1024), 0)} kB` : `${megabytes(bytes)} MB`
}

/** The day on the reader's own calendar; an ISO time is in Greenwich. */
function localDate(time: string): string {
  const date = new Date(time)
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`
}
