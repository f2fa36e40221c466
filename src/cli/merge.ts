import { mergeDocuments } from '../data/mergeDocuments.ts'
import { createBoard } from '../domain/board.ts'
import { settingsDocument } from '../export/settingsDocument.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { issueText } from '../i18n/issueText.ts'
import { readReports, usableDocuments } from './readReports.ts'
import type { CommandInput } from './commandInput.ts'
import type { ExitCode } from './terminal.ts'
import { writeResult } from './writeResult.ts'

/** Several documents as one: newer revisions replace older ones, contradictions are kept and told. */
export function merge(input: CommandInput): ExitCode {
  const { line, terminal, m } = input
  const files = readReports(input, 1)
  const usable = files && usableDocuments(files, input)
  if (!usable) return 2
  const merged = mergeDocuments(usable.documents)
  for (const issue of merged.issues) terminal.err(issueText(issue, m))
  const document = settingsDocument(createBoard(merged.set))
  if (!document) {
    terminal.err(cliMessages(m).mixed)
    return 2
  }
  const meta = { ...document.meta, id: line.id ?? document.meta.id, title: line.title ?? document.meta.title }
  const code = writeResult(input, `${JSON.stringify({ ...document, meta })}\n`)
  return code === 0 && !usable.isWhole ? 1 : code
}
