import { type CatalogFile, catalogEntry } from '../data/datasets/catalogEntry.ts'
import { CATALOG_FORMAT, type DatasetEntry, isPathBelow } from '../data/datasets/datasetCatalog.ts'
import type { LoadedDocument } from '../data/document/loadedDocument.ts'
import { readDocument } from '../data/document/readDocument.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import { isDatasetFile, parentPath } from './catalogPlace.ts'
import type { CommandInput } from './commandInput.ts'
import type { ExitCode } from './terminal.ts'
import { writeResult } from './writeResult.ts'

const CATALOG_NAME = 'catalog.json'

/** Lists the documents of a folder, and of those in it, in its catalog.json, so that the page beside it offers them. */
export function catalog(input: CommandInput): ExitCode {
  const { line, terminal, m } = input
  const t = cliMessages(m)
  const [folder, ...more] = line.files
  const names = folder === undefined || more.length > 0 ? null : terminal.listFolder(folder)
  if (folder === undefined || !names) {
    terminal.err(t.needsFolder)
    return 2
  }
  const files = names.filter(isDatasetFile)
  const found = files.flatMap((name) => readListed(input, folder, name))
  const entries = withParents(found)
  const ids = entries.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (entries.length === 0 || twice !== undefined) {
    terminal.err(twice === undefined ? t.nothingToList(folder) : t.sameId(twice))
    return 2
  }
  if (line.id !== null && !ids.includes(line.id)) {
    terminal.err(t.unknownId(line.id, ids))
    return 2
  }
  const list = { format: CATALOG_FORMAT, default: defaultOf(input, folder, entries), datasets: entries }
  const code = writeResult(input, `${JSON.stringify(list, null, 1)}\n`, `${folder}/${CATALOG_NAME}`)
  return code === 0 && entries.length < files.length ? 1 : code
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
