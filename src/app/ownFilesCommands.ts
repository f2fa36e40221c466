import { importWithRetry } from '../lib/importWithRetry.ts'
import { hasKeptFiles, OWN_FILES_KEY, ownFiles } from './ownFiles.ts'

type Actions = typeof import('./ownFilesActions.ts')

/** At the start: reads again what is kept from an earlier visit, and from then on what another tab keeps or removes. */
export function startOwnFiles(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === OWN_FILES_KEY) void act((actions) => actions.syncFiles())
  })
  if (hasKeptFiles()) restore()
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

function restore(): void {
  ownFiles.setRestoring(true)
  act((actions) => actions.syncFiles())
    .catch(() => ownFiles.setTrouble('notRestored'))
    .finally(() => ownFiles.setRestoring(false))
}

/** Loads what reads and keeps files, which the first screen does without. */
async function act(work: (actions: Actions) => Promise<void> | void): Promise<void> {
  const actions = await importWithRetry(() => import('./ownFilesActions.ts'))
  if (!actions) return ownFiles.setTrouble('noProgram')
  if (ownFiles.use.getState().trouble === 'noProgram') ownFiles.setTrouble(null)
  await work(actions)
}
