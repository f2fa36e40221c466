import type { DBSchema, IDBPDatabase } from 'idb'
import { openDatabase } from './openDatabase.ts'

/** A file as it is kept on this machine: its bytes as they came, so that a better reader reads them better. */
export interface StoredFile {
  id: string
  /** As it is shown. */
  name: string
  /** ISO time. Files are read again in this order. */
  added: string
  bytes: Uint8Array
}

/** Why a file is not kept: the browser refuses storage (a private window), or has no room left. */
export type NotKept = 'refused' | 'full'

interface OwnFilesSchema extends DBSchema {
  files: { key: string; value: StoredFile }
}

const DATABASE = 'zhenjian.ownFiles'

/** Keeps a file; null when it was kept. Nothing is thrown. */
export async function keepFile(file: StoredFile): Promise<NotKept | null> {
  try {
    await withDatabase((database) => database.put('files', file))
    return null
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
  }
}

/**
 * Every kept file, the first added first; null when the browser refuses to say. One whose bytes cannot be had any more
 * (a damaged disk) comes as an empty file, which its reader names, and hides no other.
 */
export async function keptFiles(): Promise<StoredFile[] | null> {
  try {
    const files = await withDatabase(async (database) => {
      const ids = await database.getAllKeys('files')
      // One request each, because one unreadable record fails all that are asked for at once.
      return Promise.all(
        ids.map((id) =>
          database.get('files', id).then(
            (record) => wholeFile(id, record),
            () => wholeFile(id, undefined),
          ),
        ),
      )
    })
    return files.toSorted((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0))
  } catch {
    return null
  }
}

/** The type says what was written, not what a damaged record holds. */
function wholeFile(id: string, record: Partial<StoredFile> | undefined): StoredFile {
  const { name, added, bytes } = record ?? {}
  return {
    id,
    name: typeof name === 'string' ? name : id,
    added: typeof added === 'string' ? added : '',
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(),
  }
}

/** Forgets files; says whether they are gone. A file that was never kept is gone. */
export async function forgetFiles(ids: readonly string[]): Promise<boolean> {
  try {
    await withDatabase(async (database) => {
      const transaction = database.transaction('files', 'readwrite')
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done])
    })
    return true
  } catch {
    return false
  }
}

/** Opened and closed each time: a connection left open would block another tab that wants to change the database. */
async function withDatabase<T>(work: (database: IDBPDatabase<OwnFilesSchema>) => Promise<T>): Promise<T> {
  const database = await openDatabase<OwnFilesSchema>(DATABASE, {
    upgrade: (fresh) => void fresh.createObjectStore('files', { keyPath: 'id' }),
  })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
