import { openReport } from '../import/readers/openReport.ts'
import { readReport, type ReportReading } from '../import/readReport.ts'
import { isComplete, reportDocument } from '../import/reportDocument.ts'
import type { Proposal } from '../import/understand/proposal.ts'
import { CATALOGUE } from '../domain/board/catalogue.ts'
import { importMessages } from '../i18n/importMessages.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { periodText } from '../i18n/values/periodWords.ts'
import { hasEnough, writeResult } from './reportFiles.ts'
import type { CommandInput, ExitCode } from './terminal.ts'
import type { OpenIssue } from '../import/readers/openReport.ts'

/** A report's file as it was read. */
interface ReadFile {
  path: string
  sha256: string
  reading: ReportReading
  accepted: readonly Proposal[]
}

const DOCUMENT_ID = 'read-reports'

/**
 * Reads reports of any kind there is a reader for and proposes figures (读取报告). Nothing is accepted unless `--accept` says so;
 * with it, `--out` gets a document of the accepted figures, without it the proposals.
 */
export function read(input: CommandInput): ExitCode {
  if (!hasEnough(input, 1)) return 2
  const files = input.line.files.flatMap((path) => readOne(input, path) ?? [])
  if (files.length === 0) return 2
  const document = input.line.accept === null ? null : documentOf(input, files)
  const result = { files: files.map(toJson), document }
  const code = report(input, { files, result })
  const isWhole =
    files.length === input.line.files.length && (document === null || files.every(({ reading }) => isComplete(reading)))
  return code === 0 && !isWhole ? 1 : code
}

function readOne({ line, terminal, m }: CommandInput, path: string): ReadFile | null {
  const bytes = terminal.readFile(path)
  if (typeof bytes === 'string') {
    terminal.err(cliMessages(m).cannotRead(path, cliMessages(m).troubles[bytes]))
    return null
  }
  const opened = openReport(bytes)
  if (!opened.ok) {
    terminal.err(`${path}${m.colon}${openIssueText(opened.issue, m)}`)
    return null
  }
  const reading = readReport(opened.report)
  const isAccepted = ({ confidence }: Proposal): boolean =>
    line.accept === 'all' || (line.accept === 'certain' && confidence === 'certain')
  return { path, sha256: terminal.sha256(bytes), reading, accepted: reading.proposals.filter(isAccepted) }
}

function openIssueText(issue: OpenIssue, m: CommandInput['m']): string {
  const t = importMessages(m).openIssues
  if (issue.code === 'tooBig') return t.tooBig(issue.bytes, issue.limit)
  return issue.code === 'otherKind' ? t.otherKind(issue.kind) : t[issue.code]
}

function documentOf(
  { line, terminal, m }: CommandInput,
  files: readonly ReadFile[],
): ReturnType<typeof reportDocument> {
  for (const { path, reading } of files) if (!isComplete(reading)) terminal.err(importMessages(m).incomplete(path))
  const id = line.id ?? (line.area === null ? DOCUMENT_ID : `${DOCUMENT_ID}-${line.area}`)
  const title = line.title ?? files[0]?.reading.facts.county ?? id
  return reportDocument(files, { id, title, county: line.area, areas: [] })
}

function report(
  input: CommandInput,
  { files, result }: { files: readonly ReadFile[]; result: { document: unknown } },
): ExitCode {
  const { line, terminal } = input
  const written = result.document ?? result
  if (line.output !== null) return writeResult(input, `${JSON.stringify(written, null, 1)}\n`)
  if (line.json) terminal.out(JSON.stringify(result, null, 2))
  else for (const file of files) printFile(input, file)
  return 0
}

function printFile({ terminal, m }: CommandInput, { path, reading }: ReadFile): void {
  const t = importMessages(m)
  const { town, period, periodInferred, title } = reading.facts
  const time = period ? periodText(period, m) + (periodInferred ? t.inferred : '') : t.unknownPeriod
  const certain = reading.proposals.filter(({ confidence }) => confidence === 'certain').length
  terminal.out(`${path}${m.colon}${t.facts(town ?? t.unknownTown, time, title ?? '')}`)
  terminal.out(`  ${t.proposed(certain, reading.proposals.length - certain, reading.leftOut.length)}`)
  for (const proposal of reading.proposals) terminal.out(`  ${proposalText(reading, proposal, m)}`)
}

function proposalText({ report: { text } }: ReportReading, proposal: Proposal, m: CommandInput['m']): string {
  const t = importMessages(m)
  const indicator = CATALOGUE.find(({ id }) => id === proposal.indicator)
  const name = (m.language === 'zh' ? indicator?.name : indicator?.nameEn) ?? proposal.indicator
  const words = text.slice(proposal.start, proposal.end)
  const doubts = proposal.doubts.map((doubt) => t.doubts[doubt]).join(m.listSeparator)
  const parts = [name, words, proposal.section ?? '', t.confidence[proposal.confidence], doubts, `“${proposal.raw}”`]
  return parts.filter((part) => part !== '').join('  ')
}

/** For programs: everything but the text, to which offsets refer. */
function toJson({ path, sha256, reading, accepted }: ReadFile): unknown {
  const { facts, proposals, leftOut, mentions } = reading
  return {
    path,
    sha256,
    facts,
    proposals,
    leftOut,
    mentions,
    accepted: accepted.map((proposal) => proposals.indexOf(proposal)),
  }
}
