import { isLocalId, isUsable, localId } from '../data/datasets/localDataset.ts'
import type { LoadedDocument } from '../data/document/loadedDocument.ts'
import type { ReadResult } from '../data/document/readDocument.ts'
import { forgetFiles, keepFile, keptFiles, type StoredFile } from '../data/storage/ownFilesStorage.ts'
import { type Reading, type ReadingEnd, startReading } from '../data/document/startReading.ts'
import { maskPersonalData } from '../domain/personalData/personalData.ts'
import { cleanLabel } from '../lib/cleanLabel.ts'
import { createWorkQueue } from '../lib/workQueue.ts'
import { EMPTY_SELECTION } from '../state/selection.ts'
import { currentSelection, select } from '../state/selectionStore.ts'
import type { OwnFileState } from '../state/ownFilesStore.ts'
import { type LocalFile, noteKeptFiles, ownFiles } from './ownFiles.ts'
import { currentFiles } from './useOwnFiles.ts'

/** Where the bytes of a listed file are; `isKept` when they came from storage. */
interface Job {
  id: string
  blob: Blob
  isKept: boolean
}

/** Files are read one after another: two workers at a time would halve each other's pace and double the memory. */
const queue: Job[] = []
let current: { id: string; reading: Reading } | null = null
const enqueueWork = createWorkQueue()
let madeIds = 0

/** Puts files into the list and reads them in turn. */
export function addFiles(files: readonly File[]): void {
  const added = new Date().toISOString()
  for (const blob of files) enqueue({ id: newId(), name: shownName(blob.name), added, keeping: 'none' }, blob)
}

/** The name as it may be shown: files are called after whom they are about, too. */
function shownName(name: string): string {
  return maskPersonalData(cleanLabel(name), new Set())
}

/** Stops reading a file, or takes it from the queue; nothing of it is loaded. */
export function cancelFile(id: string): void {
  if (current?.id === id) return current.reading.cancel()
  const place = queue.findIndex((job) => job.id === id)
  if (place < 0) return
  queue.splice(place, 1)
  ownFiles.change(id, { state: { kind: 'failed', code: 'cancelled' } })
}

/** Takes files out of the list and out of storage, also those still being read. */
export async function removeFiles(ids: readonly string[]): Promise<void> {
  for (const id of ids) cancelFile(id)
  ownFiles.remove(ids)
  leaveEmptySet()
  const isGone = await forgetFiles(ids)
  ownFiles.setTrouble(isGone ? null : 'notForgotten')
  noteKeptFiles(countKept())
}

/** Brings the list in step with storage: at the start, and when another tab changed it. */
export async function syncFiles(): Promise<void> {
  const kept = await keptFiles()
  if (!kept) return ownFiles.setTrouble('notRestored')
  const listed = ownFiles.use.getState().files
  const gone = listed.filter((file) => file.keeping === 'kept' && !kept.some((one) => one.id === file.id))
  ownFiles.remove(gone.map((file) => file.id))
  if (gone.length > 0) leaveEmptySet()
  for (const file of kept.filter(({ id }) => !listed.some((one) => one.id === id))) {
    // The bytes come from storage, never from shared memory; the type cannot say so.
    enqueue({ ...file, name: shownName(file.name), keeping: 'kept' }, new Blob([file.bytes as Uint8Array<ArrayBuffer>]))
  }
  await enqueueWork(readQueue)
}

/** Back to the usual data set when the last file of the shown one is gone: nothing of the link is odd then. */
function leaveEmptySet(): void {
  const { dataset, view } = currentSelection()
  if (!isLocalId(dataset)) return
  const ids = ownFiles.use
    .getState()
    .files.flatMap(({ state }) =>
      state.kind === 'read' && isUsable(state.content) ? localId(state.content.report) : [],
    )
  if (!ids.some((id) => id === dataset)) select({ ...EMPTY_SELECTION, view })
}

function enqueue({ id, name, added, keeping }: Pick<LocalFile, 'id' | 'name' | 'added' | 'keeping'>, blob: Blob): void {
  ownFiles.add([{ id, name, added, keeping, bytes: blob.size, state: { kind: 'waiting' } }])
  queue.push({ id, blob, isKept: keeping === 'kept' })
  void enqueueWork(readQueue)
}

async function readQueue(): Promise<void> {
  for (let job = queue.shift(); job; job = queue.shift()) await readOne(job)
}

/** A file that fails, fails alone: whatever happens is said of this file, and the next is read. */
async function readOne(job: Job): Promise<void> {
  const file = fileOf(job.id)
  if (!file) return
  try {
    await readAndKeep(file, job)
  } catch {
    ownFiles.change(job.id, { state: { kind: 'failed', code: 'failed' } })
  } finally {
    current = null
  }
}

async function readAndKeep(file: LocalFile, { id, blob, isKept }: Job): Promise<void> {
  ownFiles.change(id, { state: { kind: 'reading', progress: { kind: 'bytes', loaded: 0, of: blob.size } } })
  const reading = startReading({ blob, name: file.name }, (progress) => {
    if (current?.id === id) ownFiles.change(id, { state: { kind: 'reading', progress } })
  })
  current = { id, reading }
  const state = stateAfter(await reading.end, file)
  current = null
  ownFiles.change(id, { state })
  if (!isKept && state.kind === 'read' && isUsable(state.content)) await keep(file, blob)
}

function stateAfter(end: ReadingEnd, file: LocalFile): OwnFileState<ReadResult> {
  if (end.kind !== 'read') return { kind: 'failed', code: end.kind }
  // A file that gave way to a correction may be loaded again, and then replaces that.
  const { files } = ownFiles.use.getState()
  const standing = new Set<ReadResult>(currentFiles(files))
  const isCopy = files
    .filter(({ state }) => state.kind !== 'read' || !isUsable(state.content) || standing.has(state.content))
    .some((other) => isCopyOf(other, file, end.result))
  return isCopy ? { kind: 'failed', code: 'alreadyLoaded' } : { kind: 'read', content: end.result }
}

/** The same document again, perhaps under another name. Only files of one size are looked into. */
function isCopyOf(other: LocalFile, file: LocalFile, result: ReadResult): boolean {
  if (other.id === file.id || other.bytes !== file.bytes || other.state.kind !== 'read') return false
  const { content } = other.state
  return content.ok && result.ok && contentOf(content.report) === contentOf(result.report)
}

function contentOf(document: LoadedDocument): string {
  return JSON.stringify({ ...document, name: '' })
}

/** A file that was removed from the list meanwhile is not kept; one whose bytes are gone since it was read stays as it was read. */
async function keep({ id, name, added }: LocalFile, blob: Blob): Promise<void> {
  const bytes = await bytesOf(blob)
  if (!fileOf(id)) return
  if (!bytes) return ownFiles.change(id, { keeping: 'moved' })
  const stored: StoredFile = { id, name, added, bytes }
  const notKept = await keepFile(stored)
  const isNoted = notKept === null && noteKeptFiles(countKept() + 1)
  if (notKept === null && !isNoted) await forgetFiles([id])
  ownFiles.change(id, { keeping: notKept ?? (isNoted ? 'kept' : 'refused') })
}

/** Null when the file was changed or its disk removed since it was picked. */
async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}

function fileOf(id: string): LocalFile | undefined {
  return ownFiles.use.getState().files.find((file) => file.id === id)
}

function countKept(): number {
  return ownFiles.use.getState().files.filter((file) => file.keeping === 'kept').length
}

/** Different on every visit and in every tab; the browser floor has no randomUUID. */
function newId(): string {
  madeIds += 1
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${madeIds}`
}
