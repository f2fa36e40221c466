import { mergeDocuments } from '../data/merge/mergeDocuments.ts'
import { allRefused, type Board, createBoard } from '../domain/board/board.ts'
import type { Finding } from '../domain/findings/finding.ts'
import { findingsOf } from '../domain/findings/findings.ts'
import type { LoadIssue } from '../domain/board/loadIssue.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { indicatorText } from '../i18n/dataView/dataWords.ts'
import { findingText } from '../i18n/findings/findingText.ts'
import { issueText, maskIssue } from '../i18n/issues/issueText.ts'
import { shortPeriodText } from '../i18n/values/periodWords.ts'
import { refusedPlace } from '../i18n/values/valueWords.ts'
import { hasEnough, openReports, type ReadFile } from './reportFiles.ts'
import type { CommandInput, ExitCode } from './terminal.ts'

/** Checks each file against the format, then all of them together for what contradicts itself (数据质量). */
export function check(input: CommandInput): ExitCode {
  if (!hasEnough(input, 1)) return 2
  const { files, unopened } = openReports(input)
  if (files.length === 0) return 2
  const documents = files.flatMap(({ result }) => (result.ok ? [result.report] : []))
  const merged = documents.length > 0 ? mergeDocuments(documents) : null
  const board = merged && createBoard(merged.set)
  const findings = board ? findingsOf(board).all : []
  const issues = [...files.flatMap(({ result }) => result.issues), ...(merged?.issues ?? [])]
  if (input.line.json) reportJson(input, { files, unopened, issues, findings, board })
  else printReport(input, { files, unopened, issues, findings, board })
  const isRefused = issues.some((issue) => issue.severity === 'error')
  const isOdd = issues.length > 0 || findings.some((finding) => finding.severity !== 'minor')
  // What can be opened is checked all the same; that something could not is the graver news.
  if (unopened.length > 0) return 2
  return isRefused || (input.line.strict && isOdd) ? 1 : 0
}

interface Checked {
  files: readonly ReadFile[]
  /** Paths of what could not be opened at all. */
  unopened: readonly string[]
  issues: readonly LoadIssue[]
  findings: readonly Finding[]
  /** Null when no file could be used. */
  board: Board | null
}

function printReport(input: CommandInput, { files, issues, findings, board }: Checked): void {
  const { terminal, m } = input
  const t = cliMessages(m)
  for (const { path, result } of files) {
    const own = issues.filter((issue) => issue.document === path)
    terminal.out(result.ok ? t.fileRead(path, result.rows.kept, result.rows.found) : t.fileRefused(path))
    for (const issue of own) terminal.out(`  ${t.severities[issue.severity]}${m.colon}${issueText(issue, m)}`)
  }
  for (const issue of issues.filter((one) => !files.some(({ path }) => path === one.document))) {
    terminal.out(`${t.severities[issue.severity]}${m.colon}${issueText(issue, m)}`)
  }
  if (!board) return
  reportRefused(input, board)
  terminal.out(t.findings(findings.length))
  for (const finding of findings) {
    terminal.out(`  ${t.findingSeverities[finding.severity]}${m.colon}${sentenceOf(finding, board, m)}`)
  }
}

/** Figures that are there and could not be loaded: none of them counts as left out. */
function reportRefused({ terminal, m }: CommandInput, board: Board): void {
  const rows = allRefused(board)
  if (rows.length === 0) return
  terminal.out(cliMessages(m).refusedFigures(m.states.refused, rows.length))
  for (const row of rows) {
    const town = board.areas.get(row.area)?.name ?? row.area
    const what = [town, shortPeriodText(row.period, m), indicatorText(row.indicator, board, m), row.scope ?? '']
    terminal.out(`  ${what.filter((part) => part !== '').join(' ')}${m.colon}${refusedPlace(row, m)}`)
  }
}

/** For programs: codes and places as they are, sentences beside them. */
function reportJson({ terminal, m }: CommandInput, { files, unopened, issues, findings, board }: Checked): void {
  const reported = {
    files: files.map(({ path, result }) => ({ path, ok: result.ok, ...(result.ok ? { rows: result.rows } : {}) })),
    unopened,
    issues: issues.map((issue) => ({ ...maskIssue(issue), document: issue.document, sentence: issueText(issue, m) })),
    refused: board ? allRefused(board) : [],
    findings: board ? findings.map((finding) => ({ ...finding, sentence: sentenceOf(finding, board, m) })) : [],
  }
  terminal.out(JSON.stringify(reported, null, 2))
}

function sentenceOf(finding: Finding, board: Board, m: CommandInput['m']): string {
  return findingText(finding, board, m).replaceAll('**', '')
}
