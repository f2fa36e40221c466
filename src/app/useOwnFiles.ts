import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { LoadedDataset } from '../data/datasets/fetchDataset.ts'
import { isUsable, type UsableFile, withLocalFiles, localDataset, localEntry } from '../data/datasets/localDataset.ts'
import type { LoadedDocument } from '../data/document/loadedDocument.ts'
import { replaceEarlier } from '../data/merge/replaceDocuments.ts'
import { groupBy } from '../lib/groupBy.ts'
import { type LocalFile, ownFiles } from './ownFiles.ts'
import { useQueryClient } from '@tanstack/react-query'
import { countyKey } from '../domain/board/area.ts'
import type { DatasetCatalog, DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { cleanLabel } from '../lib/cleanLabel.ts'

/**
 * The files that can be shown, without those a later one corrects. The list stays the same object until one comes or goes:
 * progress does not redo a merge.
 */
function useUsableFiles(): readonly UsableFile[] {
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

/** A county's local files as a data set of their own. */
export interface LocalSet {
  key: string
  entry: DatasetEntry
  files: readonly UsableFile[]
}

/** One for each county that local files are about. */
export function useLocalSets(): readonly LocalSet[] {
  const m = useMessages()
  const usable = useUsableFiles()
  return useMemo(() => {
    const title = (county: string): string => m.ownFiles.datasetTitle(cleanLabel(county))
    const byCounty = groupBy(usable, ({ report }) => countyKey(report.areas))
    return [...byCounty].map(([key, files]) => ({ key, files, entry: localEntry(files, title) }))
  }, [usable, m])
}

/** The catalogue's data sets, and local files that are merged into none of those opened so far. */
export function useDatasetsOnOffer(catalog: DatasetCatalog | null, current: DatasetEntry | null): DatasetEntry[] {
  const sets = useLocalSets()
  const baseOf = useBaseOf()
  const merged = sets.filter(({ key, entry }) => entry.id !== current?.id && baseOf(key)).map(({ entry }) => entry.id)
  const hidden = merged.join(' ')
  // The list of a country is long, and what is made of it is kept as long as the list is the same.
  return useMemo(() => {
    const own = sets.filter(({ entry }) => !hidden.split(' ').includes(entry.id))
    return [...(catalog?.datasets ?? []), ...own.map(({ entry }) => entry)]
  }, [catalog, sets, hidden])
}

/** Finds the opened data set of a county, into which local files are merged; undefined when none was opened. */
export function useBaseOf(): (key: string) => LoadedDataset | undefined {
  const client = useQueryClient()
  return (key) => {
    const opened = client.getQueriesData<LoadedDataset>({ queryKey: ['dataset'] }).flatMap(([, data]) => data ?? [])
    return opened.find(({ board }) => countyKey(board.areas.values()) === key)
  }
}

/** A local data set, made once for its files. What was loaded before the last addition tells what this one changed. */
export function useLocalDataset(files: readonly UsableFile[]): LoadedDataset {
  return useMemo(() => localDataset(files, earlierThanLast(files)), [files])
}

/** What stood for the county before: also a file that the last one corrects. */
function earlierThanLast(files: readonly UsableFile[]): UsableFile[] {
  const listed = ownFiles.use.getState().files
  const last = listed.findLast(({ state }) => state.kind === 'read' && files.some((file) => file === state.content))
  const key = countyKey(files[0]?.report.areas ?? [])
  const earlier = currentFiles(listed.filter(({ added }) => added !== last?.added))
  return earlier.filter(({ report }) => countyKey(report.areas) === key)
}
