import { readBytes } from '../data/document/readBytes.ts'
import type { ReadResult } from '../data/document/readDocument.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import type { LoadedDocument } from '../data/document/loadedDocument.ts'
import type { CommandInput } from './commandInput.ts'

/** A file as it was found, whether it could be used or not. */
export interface ReadFile {
  path: string
  bytes: Uint8Array
  result: ReadResult
}

/** What can be opened of the files that were named, one named twice only once; what cannot is said and counted. */
export function openReports({ line, terminal, m }: CommandInput): { files: ReadFile[]; unopened: string[] } {
  const t = cliMessages(m)
  const paths = line.files.filter(
    (path, index) => line.files.findIndex((other) => terminal.isSameFile(other, path)) === index,
  )
  const files: ReadFile[] = []
  for (const path of paths) {
    const bytes = terminal.readFile(path)
    if (typeof bytes === 'string') terminal.err(t.cannotRead(path, t.troubles[bytes]))
    else files.push({ path, bytes, result: readBytes(bytes, path) })
  }
  return { files, unopened: paths.filter((path) => !files.some((file) => file.path === path)) }
}

/** Every file that was named; null, and said why, when one cannot be opened or fewer than `least` were named. */
export function readReports(input: CommandInput, least: number): ReadFile[] | null {
  if (!hasEnough(input, least)) return null
  const { files, unopened } = openReports(input)
  return unopened.length === 0 ? files : null
}

/** Says so when fewer files were named than a command needs. */
export function hasEnough({ line, terminal, m }: CommandInput, least: number): boolean {
  if (line.files.length >= least) return true
  terminal.err(cliMessages(m).needsFiles(line.command, least))
  return false
}

/** The documents of files that can be used, and whether rows of theirs were left out. */
export interface Usable {
  documents: LoadedDocument[]
  isWhole: boolean
}

/** Null, and said why, when a file cannot be used at all. */
export function usableDocuments(files: readonly ReadFile[], input: CommandInput): Usable | null {
  const { terminal, m } = input
  const documents = files.flatMap(({ result }) => (result.ok ? [result.report] : []))
  let isWhole = true
  for (const { path, result } of files) {
    const refused = result.issues.filter((issue) => issue.severity === 'error')
    if (refused.length > 0) {
      isWhole = false
      const t = cliMessages(m)
      terminal.err(result.ok ? t.refusedRows(path, refused.length) : t.fileRefused(path))
    }
    for (const issue of refused) terminal.err(`  ${path}${m.colon}${issueText(issue, m)}`)
  }
  return documents.length === files.length ? { documents, isWhole } : null
}
