import { CATALOG_FORMAT, type DatasetEntry, isPathBelow } from '../data/datasets/datasetCatalog.ts'
import { type LoadedDocument, summariseDocuments } from '../data/document/loadedDocument.ts'
import { readDocument } from '../data/document/readDocument.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import { type CommandInput, type ExitCode, refuse } from './terminal.ts'
import { writeResult } from './reportFiles.ts'
import { ownArea } from '../domain/board/area.ts'

/** A document's file, as the list of data sets describes it. */
interface CatalogFile {
  /** Relative to the list. */
  url: string
  bytes: number
  /** Of the file, in hexadecimal. */
  sha256: string
}

/** In a folder of an area, what rolls the others up: their parent (上级). */
const PARENT_NAME = 'rollup.json'

const LIST_NAME = 'catalog.json'

const CATALOG_NAME = 'catalog.json'

/** Lists the documents of a folder, and of those in it, in its catalog.json, so that the page beside it offers them. */
export function catalog(input: CommandInput): ExitCode {
  const { line, terminal, m } = input
  const t = cliMessages(m)
  const [folder, ...more] = line.files
  const names = folder === undefined || more.length > 0 ? null : terminal.listFolder(folder)
  if (folder === undefined || !names) return refuse(input, t.needsFolder)
  const files = names.filter(isDatasetFile)
  const found = files.flatMap((name) => readListed(input, folder, name))
  const entries = withParents(found)
  if (entries.length === 0) return refuse(input, t.nothingToList(folder))
  const fault = faultOfIds(
    entries.map(({ id }) => id),
    input,
  )
  if (fault !== null) return refuse(input, fault)
  const list = { format: CATALOG_FORMAT, default: defaultOf(input, folder, entries), datasets: entries }
  const code = writeResult(input, `${JSON.stringify(list, null, 1)}\n`, `${folder}/${CATALOG_NAME}`)
  return code === 0 && entries.length < files.length ? 1 : code
}

/** Why these cannot be the ids of a list, in words: one is there twice, or the one wanted first is not among them. */
export function faultOfIds(ids: readonly string[], { line, m }: CommandInput): string | null {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) return cliMessages(m).sameId(twice)
  return line.id === null || ids.includes(line.id) ? null : cliMessages(m).unknownId(line.id, ids)
}

/** A document of the folder with its file. */
interface Listed {
  document: LoadedDocument
  file: CatalogFile
}

/** Folders nest areas: what is not in one, under no roll-up, is listed as in a flat list. */
function withParents(found: readonly Listed[]): DatasetEntry[] {
  const byPath = new Map(found.map(({ document, file }) => [file.url, document.meta.id]))
  const paths = new Set(byPath.keys())
  const parents = found.map(({ file }) => parentPath(file.url, paths))
  const isNested = parents.some((parent) => parent !== null)
  return found.map(({ document, file }, index) =>
    catalogEntry(document, file, { isNested, parent: byPath.get(parents[index] ?? '') ?? null }),
  )
}

/** None, and said why, for a file that the page could not open. */
function readListed({ terminal, m }: CommandInput, folder: string, name: string): Listed[] {
  const path = `${folder}/${name}`
  const bytes = terminal.readFile(path)
  const t = cliMessages(m)
  if (typeof bytes === 'string') {
    terminal.err(t.cannotRead(path, t.troubles[bytes]))
    return []
  }
  const read = readDocument(bytes, path)
  if (!read.ok || !isPathBelow(name)) {
    terminal.err(t.leftOut(path))
    for (const issue of read.issues) terminal.err(`  ${issueText(issue, m)}`)
    return []
  }
  return [{ document: read.report, file: { url: name, bytes: bytes.length, sha256: terminal.sha256(bytes) } }]
}

/** The data set that opens first stays the one it was; else it is the widest area. */
function defaultOf({ line, terminal }: CommandInput, folder: string, entries: readonly DatasetEntry[]): string {
  const bytes = terminal.readFile(`${folder}/${CATALOG_NAME}`)
  const wanted = line.id ?? (typeof bytes === 'string' ? null : idIn(new TextDecoder().decode(bytes)))
  const first = entries.find(({ id }) => id === wanted) ?? entries.find(({ parent }) => parent === undefined)
  return (first ?? entries[0])?.id ?? ''
}

function idIn(text: string): unknown {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null && 'default' in found ? found.default : null
  } catch {
    return null
  }
}

/** Whether a file of the folder may be a data set: `xx.rollup.json` is a step on the way to the area above. */
function isDatasetFile(path: string): boolean {
  return path.endsWith('.json') && !path.endsWith('.rollup.json') && nameOf(path) !== LIST_NAME
}

/**
 * The roll-up a file is listed under: that of its own folder, else of the nearest folder above; for a roll-up itself
 * that of a folder above. Null when there is none. A folder is an area: 某省/某市/某县.json.
 */
export function parentPath(path: string, files: ReadonlySet<string>): string | null {
  let folder = folderOf(path)
  if (nameOf(path) === PARENT_NAME) {
    if (folder === '') return null
    folder = folderOf(folder)
  }
  for (;;) {
    const candidate = folder === '' ? PARENT_NAME : `${folder}/${PARENT_NAME}`
    if (files.has(candidate)) return candidate
    if (folder === '') return null
    folder = folderOf(folder)
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * One line of the list of data sets (`town-report-catalog/1`). A document without any year says 0. `isNested`: the list
 * has levels, so that the area it is about is said, and with `parent` what it is listed under.
 */
export function catalogEntry(
  document: LoadedDocument,
  file: CatalogFile,
  { isNested = false, parent = null }: { isNested?: boolean; parent?: string | null } = {},
): DatasetEntry {
  const { id, title, classification, synthetic, comparable } = document.meta
  const { towns, years } = summariseDocuments([document])
  const span: [number, number] = [years[0] ?? 0, years.at(-1) ?? 0]
  const area = isNested ? ownArea(document.areas) : null
  return {
    id,
    title,
    towns,
    years: span,
    ...file,
    classification,
    synthetic,
    comparable,
    ...(area ? { area: area.code, level: area.level } : {}),
    ...(parent === null ? {} : { parent }),
  }
}
