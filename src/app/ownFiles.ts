import type { ReadResult } from '../data/document/readDocument.ts'
import { readStored, writeStored } from '../lib/storage.ts'
import { createOwnFilesStore, type OwnFile } from '../state/ownFilesStore.ts'

export type LocalFile = OwnFile<ReadResult>

/** A person's own files. What reads and keeps them is loaded when there is something to read (ownFilesCommands). */
export const ownFiles = createOwnFilesStore<ReadResult>()

/** How many files are kept, and since when: a note that is read without opening a database, and that other tabs see. */
export const OWN_FILES_KEY = 'zhenjian.ownFiles'

/** Says whether the note was kept; without it the next visit would not look for files. */
export function noteKeptFiles(count: number): boolean {
  return writeStored(OWN_FILES_KEY, `${count} ${new Date().toISOString()}`)
}

export function hasKeptFiles(): boolean {
  return /^(?!0\b)\d/.test(readStored(OWN_FILES_KEY) ?? '')
}
