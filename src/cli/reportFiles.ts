import { readBytes } from '../data/document/readFile.ts'
import type { ReadResult } from '../data/document/readDocument.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import type { LoadedDocument } from '../data/document/loadedDocument.ts'
import type { CommandInput, ExitCode } from './terminal.ts'

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

/** Says so when fewer files were named than a command needs. */
export function hasEnough({ line, terminal, m }: CommandInput, least: number): boolean {
  if (line.files.length >= least) return true
  terminal.err(cliMessages(m).needsFiles(line.command, least))
  return false
}

/** Documents that were named, and whether rows of theirs were left out. */
export interface UsableReports {
  files: readonly ReadFile[]
  documents: readonly LoadedDocument[]
  isWhole: boolean
}

/** Null, and said why, when fewer than `least` were named or one of them cannot be opened or used at all. */
export function readReports(input: CommandInput, least: number): UsableReports | null {
  if (!hasEnough(input, least)) return null
  const { files, unopened } = openReports(input)
  if (unopened.length > 0) return null
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
  return documents.length === files.length ? { files, documents, isWhole } : null
}

/** Writes to the file that was named, or to the command's own; to the output when it has none or is given `-`. */
export function writeResult({ line, terminal, m }: CommandInput, text: string, usual: string | null = null): ExitCode {
  const t = cliMessages(m)
  const path = line.output ?? usual
  if (path === null || path === '-') {
    terminal.out(text.replace(/\n$/, ''))
    return 0
  }
  if (line.files.some((file) => terminal.isSameFile(file, path))) {
    terminal.err(t.overInput(path))
    return 2
  }
  const trouble = terminal.writeFile(path, text)
  if (trouble === null) terminal.err(t.written(path, new TextEncoder().encode(text).length))
  else terminal.err(t.cannotWrite(path, trouble === 'missing' ? t.noFolder : t.troubles[trouble]))
  return trouble === null ? 0 : 2
}
