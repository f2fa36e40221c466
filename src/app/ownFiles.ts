import type { ReadResult } from '../data/document/readDocument.ts'
import { importWithRetry } from '../lib/importWithRetry.ts'
import { readStored, writeStored } from '../lib/storage.ts'
import { createOwnFilesStore, type OwnFile } from '../state/ownFilesStore.ts'

export type LocalFile = OwnFile<ReadResult>

/** A person's own files. What reads and keeps them is loaded when there is something to read. */
export const ownFiles = createOwnFilesStore<ReadResult>()

/** How many files are kept, and since when: a note that is read without opening a database, and heard by other tabs. */
const KEY = 'zhenjian.ownFiles'

type Actions = typeof import('./ownFilesActions.ts')

/** At the start: reads again what is kept from an earlier visit, and from then on what another tab keeps or removes. */
export function startOwnFiles(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) void act((actions) => actions.syncFiles())
  })
  if (/^(?!0\b)\d/.test(readStored(KEY) ?? '')) restore()
}

/** Files that were dropped or picked. */
export function addOwnFiles(files: readonly File[]): void {
  if (files.length === 0) return
  ownFiles.setListOpen(true)
  void act((actions) => actions.addFiles(files))
}

export function cancelOwnFile(id: string): void {
  void act((actions) => actions.cancelFile(id))
}

export function removeOwnFiles(ids: readonly string[]): void {
  void act((actions) => actions.removeFiles(ids))
}

/** Says whether the note was kept; without it the next visit would not look for files. */
export function noteKeptFiles(count: number): boolean {
  return writeStored(KEY, `${count} ${new Date().toISOString()}`)
}

function restore(): void {
  ownFiles.setRestoring(true)
  act((actions) => actions.syncFiles())
    .catch(() => ownFiles.setTrouble('notRestored'))
    .finally(() => ownFiles.setRestoring(false))
}

async function act(work: (actions: Actions) => Promise<void> | void): Promise<void> {
  const actions = await importWithRetry(() => import('./ownFilesActions.ts'))
  if (!actions) return ownFiles.setTrouble('noProgram')
  if (ownFiles.use.getState().trouble === 'noProgram') ownFiles.setTrouble(null)
  await work(actions)
}
