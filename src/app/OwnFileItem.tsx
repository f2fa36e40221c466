import type { ReactElement } from 'react'
import { isUsable } from '../data/datasets/localDataset.ts'
import type { ReadResult } from '../data/document/readDocument.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { ownFilesMessages } from '../i18n/ownFilesMessages.ts'
import { formatNumber } from '../i18n/values/numbers.ts'
import { dateText } from '../i18n/values/periodWords.ts'
import type { ReadingProgress } from '../state/ownFilesStore.ts'
import { IssueList } from './IssueList.tsx'
import type { LocalFile } from './ownFiles.ts'
import { cancelOwnFile, removeOwnFiles } from './ownFilesCommands.ts'
import styles from './OwnFilesPanel.module.css'
import { UsableFileFacts } from './UsableFileFacts.tsx'
import { useReplacedBy } from './useOwnFiles.ts'

const MEGABYTE = 1024 * 1024

/** One file of the list. `isOpen`: what it changed is shown without asking. */
export function OwnFileItem({ file, isOpen }: { file: LocalFile; isOpen: boolean }): ReactElement {
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
