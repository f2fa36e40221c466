import { maskEveryText } from '../domain/personalData/maskEveryText.ts'
import { setMasker } from '../domain/personalData/maskReportSet.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import type { Language } from '../lib/language.ts'
import { bundle } from './bundle.ts'
import { catalog } from './catalog.ts'
import { check } from './check.ts'
import { type CommandInput, type ExitCode, refuse, type Terminal } from './terminal.ts'
import { type CommandLine, readCommandLine } from './commandLine.ts'
import { evaluate } from './evaluate.ts'
import { read } from './read.ts'
import { rollup } from './rollup.ts'
import { mergeDocuments } from '../data/merge/mergeDocuments.ts'
import { createBoard, type Board } from '../domain/board/board.ts'
import { settingsDocument } from '../export/document/settingsDocument.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import { readReports, writeResult } from './reportFiles.ts'
import { changeReport } from '../data/merge/changeReport.ts'
import { boardChangeText, changeCountsText } from '../i18n/boardChangeText.ts'

const COMMANDS: Readonly<Record<string, (input: CommandInput) => ExitCode>> = {
  check,
  merge,
  diff,
  catalog,
  bundle,
  rollup,
  read,
  eval: evaluate,
}

const MESSAGES: Record<Language, Messages> = { zh, en }

/** Runs one command of `npm run reports -- …`; never throws for what a person typed or a file holds. */
export function runCli(args: readonly string[], terminal: Terminal): ExitCode {
  const line = readCommandLine(args)
  return line.json && !line.help ? runForPrograms(line, terminal) : run(line, terminal)
}

function run(line: CommandLine, terminal: Terminal): ExitCode {
  const m = MESSAGES[line.language]
  const t = cliMessages(m)
  if (line.help) {
    terminal.out(t.help)
    return 0
  }
  if (line.command === '' && line.fault === null) {
    terminal.err(t.help)
    return 2
  }
  const command = Object.hasOwn(COMMANDS, line.command) ? COMMANDS[line.command] : undefined
  if (line.fault || !command) {
    terminal.err(line.fault ? t.lineFaults[line.fault.kind](line.fault) : t.unknownCommand(line.command))
    terminal.err(t.seeHelp)
    return 2
  }
  setMasker(maskEveryText)
  return command({ line, terminal, m })
}

/** One JSON value comes out whatever happens: the command's own, else what it said and whether it was done. */
function runForPrograms(line: CommandLine, terminal: Terminal): ExitCode {
  const messages: string[] = []
  let hasPrinted = false
  const code = run(line, {
    ...terminal,
    out: (text) => {
      hasPrinted = true
      terminal.out(text)
    },
    err: (text) => {
      messages.push(text)
      terminal.err(text)
    },
  })
  if (!hasPrinted) terminal.out(JSON.stringify({ code, messages }, null, 2))
  return code
}

/** Several documents as one: newer revisions replace older ones, contradictions are kept and reported. */
function merge(input: CommandInput): ExitCode {
  const { line, terminal, m } = input
  const usable = readReports(input, 1)
  if (!usable) return 2
  const merged = mergeDocuments(usable.documents)
  for (const issue of merged.issues) terminal.err(issueText(issue, m))
  const document = settingsDocument(createBoard(merged.set))
  if (!document) return refuse(input, cliMessages(m).mixed)
  const meta = { ...document.meta, id: line.id ?? document.meta.id, title: line.title ?? document.meta.title }
  const code = writeResult(input, `${JSON.stringify({ ...document, meta })}\n`)
  return code === 0 && !usable.isWhole ? 1 : code
}

/** What the second document reports differently from the first; 0 when nothing, 1 when something. */
function diff(input: CommandInput): ExitCode {
  const { line, terminal, m } = input
  const t = cliMessages(m)
  if (line.files.length !== 2) return refuse(input, t.needsTwo)
  const [before, after = before] = readReports(input, 2)?.documents ?? []
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
