import { type Board, createBoard } from '../../domain/board/board.ts'
import { maskReportSet } from '../../domain/personalData/maskReportSet.ts'
import { invariant } from '../../lib/invariant.ts'
import { countyKey } from '../../domain/board/area.ts'
import type { DatasetEntry } from './datasetCatalog.ts'
import type { LoadedDataset } from './fetchDataset.ts'
import { joinReports } from '../document/issueLog.ts'
import { type LoadedDocument, summariseDocuments } from '../document/loadedDocument.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import type { ReadResult } from '../document/readDocument.ts'
import { replaceEarlier } from '../merge/replaceDocuments.ts'

/** A local file that can be used, with what was odd about it. */
export type UsableFile = Extract<ReadResult, { ok: true }>

/** A file that cannot be read as a document, or is about no county, is listed but not shown. */
export function isUsable(result: ReadResult): result is UsableFile {
  return result.ok && countyKey(result.report.areas) !== ''
}

/** Begins the id of every data set that consists of local files only; the county's codes follow. */
const LOCAL_PREFIX = 'local-'

/**
 * The data set with the local files of its county merged in, a correction of one of its documents in that one's place;
 * itself when there are none, so that nothing is redone.
 */
export function withLocalFiles(dataset: LoadedDataset, files: readonly UsableFile[]): LoadedDataset {
  const key = countyKey(dataset.board.areas.values())
  const own = files.filter(({ report }) => countyKey(report.areas) === key && !dataset.documents.includes(report))
  if (own.length === 0) return dataset
  const { documents } = replaceEarlier([dataset.documents, own.map(({ report }) => report)])
  const merged = mergeDocuments(documents)
  const board = createBoard(merged.set)
  const step = { before: dataset.board, after: board }
  return { ...dataset, board, documents, step, ...joinReports([dataset, ...own, merged]) }
}

/**
 * Local files as a data set of their own. Files of one county, at least one; `earlier` are those that were there before
 * the last were added, to say what these changed.
 */
export function localDataset(files: readonly UsableFile[], earlier: readonly UsableFile[]): LoadedDataset {
  const [first] = files
  invariant(first, 'a local data set of no files')
  const documents = files.map(({ report }) => report)
  const merged = mergeDocuments(documents)
  const board = createBoard(merged.set)
  const step = earlier.length > 0 ? { before: boardOf(earlier), after: board } : null
  return { board, documents, step, encoding: first.encoding, keptSince: null, ...joinReports([...files, merged]) }
}

function boardOf(files: readonly UsableFile[]): Board {
  return createBoard(mergeDocuments(files.map(({ report }) => report)).set)
}

/**
 * A catalogue entry with the towns and years of what was loaded, local files included: the list may be older than the
 * document. A document without a report leaves the years of the list.
 */
export function entryAsLoaded(entry: DatasetEntry, { board }: LoadedDataset): DatasetEntry {
  const [first, last] = [board.years[0], board.years.at(-1)]
  const years: DatasetEntry['years'] = first === undefined || last === undefined ? entry.years : [first, last]
  return { ...entry, towns: board.towns.length, years }
}

/** What the list of data sets says of local files of one county; `title` is how the reader's language calls it. */
export function localEntry(files: readonly UsableFile[], title: (countyTitle: string) => string): DatasetEntry {
  const documents = files.map(({ report }) => report)
  const widest = documents.toSorted((a, b) => b.areas.length - a.areas.length)[0]
  invariant(widest, 'a local data set of no files')
  const { towns, years } = summariseDocuments(documents)
  const { classification, synthetic, comparable } = widest.meta
  return {
    id: localId(widest),
    title: title(shownTitle(widest)),
    towns,
    years: [years[0] ?? 0, years.at(-1) ?? 0],
    bytes: 0,
    sha256: '',
    url: '',
    classification,
    synthetic,
    comparable,
  }
}

/** The document's title as its board has it. */
function shownTitle({ meta, areas }: LoadedDocument): string {
  return maskReportSet({ meta, areas, indicators: [], sources: [], observations: [], refused: [] }).meta.title
}

/** Stays the same as long as files of the county are there, and survives a link. */
export function localId(document: LoadedDocument): string {
  return `${LOCAL_PREFIX}${countyKey(document.areas).replace(/[^\w.-]/g, '_')}`.slice(0, 80)
}

/** Whether a data set's id means local files, here or on the machine the link came from. */
export function isLocalId(id: string | null): boolean {
  return id?.startsWith(LOCAL_PREFIX) ?? false
}
