import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { LoadedDataset } from '../data/fetchDataset.ts'
import { isUsable, type UsableFile, withLocalFiles } from '../data/localDataset.ts'
import { ownFiles } from './ownFiles.ts'

/** The files that can be shown. The list stays the same object until one comes or goes: progress does not redo a merge. */
export function useUsableFiles(): readonly UsableFile[] {
  return ownFiles.use(
    useShallow(({ files }) =>
      files.flatMap(({ state }) => (state.kind === 'read' && isUsable(state.content) ? [state.content] : [])),
    ),
  )
}

/** A data set with this person's own files of its county merged in. */
export function useOwnFiles(dataset: LoadedDataset): LoadedDataset {
  const files = useUsableFiles()
  return useMemo(() => withLocalFiles(dataset, files), [dataset, files])
}
