import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { LoadedDataset } from '../data/datasets/fetchDataset.ts'
import { isUsable, type UsableFile, withLocalFiles } from '../data/datasets/localDataset.ts'
import type { LoadedDocument } from '../data/document/loadedDocument.ts'
import { replaceEarlier } from '../data/merge/replaceDocuments.ts'
import { groupBy } from '../lib/groupBy.ts'
import { type LocalFile, ownFiles } from './ownFiles.ts'

/**
 * The files that can be shown, without those a later one corrects. The list stays the same object until one comes or goes:
 * progress does not redo a merge.
 */
export function useUsableFiles(): readonly UsableFile[] {
  return ownFiles.use(useShallow(({ files }) => currentFiles(files)))
}

/** Files that stand for their county, in the order they were added: those replaced by a later correction are left out. */
export function currentFiles(files: readonly LocalFile[]): UsableFile[] {
  const { documents } = replaceEarlier(batchesOf(files))
  const standing = new Set(documents)
  return files.flatMap((file) => contentOf(file) ?? []).filter(({ report }) => standing.has(report))
}

/** The name of the file that replaced this one; null while it stands. */
export function useReplacedBy(id: string): string | null {
  return ownFiles.use(({ files }) => {
    const report = contentOf(files.find((file) => file.id === id))?.report
    const { replaced } = replaceEarlier(batchesOf(files))
    const by = replaced.find(({ document }) => document === report)?.by
    return files.find((file) => contentOf(file)?.report === by && by !== undefined)?.name ?? null
  })
}

/** A data set with this person's own files of its county merged in. */
export function useOwnFiles(dataset: LoadedDataset): LoadedDataset {
  const files = useUsableFiles()
  return useMemo(() => withLocalFiles(dataset, files), [dataset, files])
}

/** Documents of files added together are loaded together: their order says nothing. */
function batchesOf(files: readonly LocalFile[]): LoadedDocument[][] {
  const batches = groupBy(files, ({ added }) => added)
  return [...batches.values()].map((batch) => batch.flatMap((file) => contentOf(file)?.report ?? []))
}

function contentOf(file: LocalFile | undefined): UsableFile | null {
  return file?.state.kind === 'read' && isUsable(file.state.content) ? file.state.content : null
}
