import { changeReport } from '../data/changeReport.ts'
import { mergeDocuments } from '../data/mergeDocuments.ts'
import { type Board, createBoard } from '../domain/board.ts'
import { boardChangeText, changeCountsText } from '../i18n/boardChangeText.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { readReports, usableDocuments } from './readReports.ts'
import type { CommandInput } from './commandInput.ts'
import type { ExitCode } from './terminal.ts'

/** What the second document tells differently from the first; 0 when nothing, 1 when something. */
export function diff(input: CommandInput): ExitCode {
  const { line, terminal, m } = input
  const t = cliMessages(m)
  if (line.files.length !== 2) {
    terminal.err(t.needsTwo)
    return 2
  }
  const files = readReports(input, 2)
  const documents = files && usableDocuments(files, input)
  const [before, after = before] = documents?.documents ?? []
  if (!before || !after) return 2
  const report = changeReport(boardOf(before), boardOf(after))
  const sentences = report.changes.map((change) => boardChangeText(change, m))
  if (line.json) {
    const changes = report.changes.map(({ kind }, index) => ({ kind, sentence: sentences[index] }))
    terminal.out(JSON.stringify({ counts: Object.fromEntries(report.counts), changes }, null, 2))
  } else {
    terminal.out(report.changes.length === 0 ? t.same : changeCountsText(report, m))
    for (const sentence of sentences) terminal.out(`  ${sentence}`)
  }
  return report.changes.length === 0 ? 0 : 1
}

function boardOf(document: Parameters<typeof mergeDocuments>[0][number]): Board {
  return createBoard(mergeDocuments([document]).set)
}
