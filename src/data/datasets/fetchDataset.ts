import { type TextEncoding, decodeText } from '../../lib/decodeText.ts'
import { type Board, createBoard } from '../../domain/board/board.ts'
import type { BoardStep } from '../../domain/board/boardChange.ts'
import { DataLoadError, type DataLoadErrorCode } from './dataLoadError.ts'
import { type DatasetEntry, type DatasetCatalog, readCatalog } from './datasetCatalog.ts'
import { fetchBytes, type FetchOptions } from './fetchBytes.ts'
import { createIssueLog, type IssueReport, joinReports } from '../document/issueLog.ts'
import type { LoadIssue } from '../../domain/board/loadIssue.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { prepareMask } from './prepareMask.ts'
import { readDocument, type ReadResult } from '../document/readDocument.ts'
import { parseJson } from '../document/openDocument.ts'
import { noteRepeatedKeys } from '../document/repeatedKeys.ts'

/** Where the list of data sets lies, relative to the page. */
export const CATALOG_URL = 'data/catalog.json'

/** From this many bytes on, reading on the page itself would hold it up for longer than a reader takes for a click. */
const BESIDE_THE_PAGE = 3 * 1024 * 1024

/** A data set ready to be asked, with everything that was odd about it. */
export interface LoadedDataset extends IssueReport {
  board: Board
  /** What the board was made of: a person's own files are merged with them, settings are laid over them. */
  documents: readonly LoadedDocument[]
  /** To say what this person's own files changed; null when there are none, or nothing was there before. */
  step: BoardStep | null
  encoding: TextEncoding
  /** Date of the copy on this machine that is shown because no server answered; null for what the server gave. */
  keptSince: string | null
}

/** One data set of the catalogue. Rejects with a DataLoadError, whose issues say what is wrong with the file. */
export async function fetchDataset(entry: DatasetEntry, options: FetchOptions = {}): Promise<LoadedDataset> {
  const url = addressOf(entry)
  let keptSince: string | null = null
  const bytes = await fetchBytes(url, { ...options, onKept: (since) => void (keptSince = since) })
  const hashes = await compareHash(bytes, entry, url)
  const read = bytes.length > BESIDE_THE_PAGE ? await readBeside(bytes, url) : readDocument(bytes, url)
  if (!read.ok) throw new DataLoadError({ code: errorCodeOf(read.issues), url, issues: read.issues })
  const merged = mergeDocuments([read.report])
  if (bytes.length > BESIDE_THE_PAGE) await yieldToMain()
  await prepareMask(merged.set)
  return {
    board: createBoard(merged.set),
    documents: [read.report],
    step: null,
    encoding: read.encoding,
    keptSince,
    ...joinReports([hashes, read, merged]),
  }
}

/** In a worker, so that the page stays usable; here where there is none. */
async function readBeside(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const part = await import('../document/startReading.ts').catch(() => null)
  // The bytes come from fetchBytes, which never makes them over shared memory; the type cannot say so.
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>])
  const end = await part?.startReading({ blob, name }, () => {}).end
  return end?.kind === 'read' ? end.result : readDocument(bytes, name)
}

/** Lets the page answer between two long pieces of work. */
function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Address of a data set relative to the page; the entry's own is relative to the catalogue. */
function addressOf(entry: DatasetEntry): string {
  return CATALOG_URL.slice(0, CATALOG_URL.lastIndexOf('/') + 1) + entry.url
}

function errorCodeOf(issues: readonly LoadIssue[]): DataLoadErrorCode {
  if (issues.some((issue) => issue.code === 'notJson')) return 'notJson'
  return issues.some((issue) => issue.code === 'tooBig' || issue.code === 'tooManyRows') ? 'tooBig' : 'format'
}

/** A file that differs from its catalogue entry is odd but fine: an office may replace it by hand. */
async function compareHash(bytes: Uint8Array, entry: DatasetEntry, url: string): Promise<IssueReport> {
  const log = createIssueLog(url)
  const hash = await sha256Of(bytes)
  if (bytes.length !== entry.bytes || (hash !== null && hash !== entry.sha256)) {
    log.add({ code: 'hashDiffers', params: { id: entry.id, bytes: bytes.length, expectedBytes: entry.bytes } }, null)
  }
  return log.report()
}

/** Null where the browser offers no hashing: a page served over plain http, as on an office network. */
async function sha256Of(bytes: Uint8Array): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return null
  // The bytes come from fetchBytes, which never makes them over shared memory; the type cannot say so.
  const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The list of data sets. Rejects with a DataLoadError; bad entries are left out and reported in the catalogue. */
export async function fetchCatalog(options: FetchOptions = {}): Promise<DatasetCatalog> {
  const bytes = await fetchBytes(CATALOG_URL, options)
  const { text } = decodeText(bytes)
  const parsed = parseJson(text)
  if ('fault' in parsed) throw new DataLoadError({ code: 'notJson', url: CATALOG_URL })
  const isAmbiguous = noteRepeatedKeys(text, parsed.value) !== null
  const catalog = isAmbiguous ? null : readCatalog(parsed.value, CATALOG_URL)
  if (!catalog) throw new DataLoadError({ code: 'format', url: CATALOG_URL })
  return catalog
}
