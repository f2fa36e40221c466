import { create, type StoreApi, type UseBoundStore } from 'zustand'

/** How far a reading is: bytes read, then rows checked. */
export type ReadingProgress =
  | { kind: 'bytes'; loaded: number; of: number }
  | { kind: 'rows'; checked: number; of: number }

/** Why nothing can be said of a file's contents. */
export type FailureCode = 'unreadable' | 'failed' | 'cancelled' | 'alreadyLoaded'

/** Whether a file stays until it is removed: not (yet) stored, stored, or only until the page is closed because
 * storage was refused or is full, or the file was changed or moved away after it was read. */
export type Keeping = 'none' | 'kept' | 'refused' | 'full' | 'moved'

/** What went wrong with storage itself: kept files could not be read, or not be removed; or the program for it was not to be had. */
export type StorageTrouble = 'notRestored' | 'notForgotten' | 'noProgram'

/** Where a file stands. `C` is what the reader found, which the state does not look into. */
export type OwnFileState<C> =
  | { kind: 'waiting' }
  | { kind: 'reading'; progress: ReadingProgress }
  | { kind: 'read'; content: C }
  | { kind: 'failed'; code: FailureCode }

/** A file that a person loaded from this machine (本机文件). */
export interface OwnFile<C> {
  id: string
  /** Safe to show. */
  name: string
  bytes: number
  /** ISO time; files added together have the same. */
  added: string
  keeping: Keeping
  state: OwnFileState<C>
}

/** A person's own files: which, in the order they were added, and whether their list is open. */
export interface OwnFiles<C> {
  files: readonly OwnFile<C>[]
  /** Files kept from an earlier visit are still being read. */
  isRestoring: boolean
  isListOpen: boolean
  trouble: StorageTrouble | null
}

/** The store and what can be done with it; a file that is not in the list is not changed. */
export interface OwnFilesStore<C> {
  use: UseBoundStore<StoreApi<OwnFiles<C>>>
  add: (files: readonly OwnFile<C>[]) => void
  change: (id: string, patch: Partial<Omit<OwnFile<C>, 'id'>>) => void
  remove: (ids: readonly string[]) => void
  setRestoring: (isRestoring: boolean) => void
  setListOpen: (isListOpen: boolean) => void
  setTrouble: (trouble: StorageTrouble | null) => void
}

/** What a file holds is the reader's business: the store is made for whatever that finds. */
export function createOwnFilesStore<C>(): OwnFilesStore<C> {
  const use = create<OwnFiles<C>>(() => ({ files: [], isRestoring: false, isListOpen: false, trouble: null }))
  return {
    use,
    add(files) {
      use.setState((now) => ({ files: [...now.files, ...files] }))
    },
    change(id, patch) {
      use.setState((now) => ({ files: now.files.map((file) => (file.id === id ? { ...file, ...patch } : file)) }))
    },
    remove(ids) {
      use.setState((now) => ({ files: now.files.filter((file) => !ids.includes(file.id)) }))
    },
    setRestoring(isRestoring) {
      use.setState({ isRestoring })
    },
    setListOpen(isListOpen) {
      use.setState({ isListOpen })
    },
    setTrouble(trouble) {
      use.setState({ trouble })
    },
  }
}
