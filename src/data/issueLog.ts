import { type Fault, type LoadIssue, type LoadIssueCode, type RowRef, severityOf } from '../domain/loadIssue.ts'
import { maskLongNumbers } from '../lib/maskLongNumbers.ts'

/** Issues beyond this many are only counted, except the first of each code. */
export const LISTED_ISSUES = 1000

/** Troubles of one loading. `counts` holds every one of them; `more` is how many are not in `issues`. */
export interface IssueReport {
  issues: readonly LoadIssue[]
  more: number
  counts: ReadonlyMap<LoadIssueCode, number>
}

/** Collects issues under one document's name, unless `add` names another; counts all, lists the first thousand. */
export interface IssueLog {
  add: (fault: Fault, row: RowRef | null, document?: string) => void
  /** A text read in another spelling than it was written in; all of them together are one line of the report. */
  noteSpelling: (change: SpellingChange, row: RowRef) => void
  report: () => IssueReport
}

/** A text as it stood, and as it is compared. */
export interface SpellingChange {
  field: string
  found: string
  read: string
}

export function createIssueLog(name: string): IssueLog {
  const issues: LoadIssue[] = []
  const counts = new Map<LoadIssueCode, number>()
  let total = 0
  const spellings: { first: SpellingChange; row: RowRef; count: number }[] = []
  function add(fault: Fault, row: RowRef | null, document = name): void {
    const count = (counts.get(fault.code) ?? 0) + 1
    counts.set(fault.code, count)
    total += 1
    if (issues.length < LISTED_ISSUES || count === 1) {
      issues.push({ ...masked(fault), severity: severityOf(fault.code), row, document })
    }
  }
  function noteSpelling(change: SpellingChange, row: RowRef): void {
    const [noted] = spellings
    if (noted) noted.count += 1
    else spellings.push({ first: change, row, count: 1 })
  }
  function report(): IssueReport {
    for (const { first, row, count } of spellings.splice(0)) {
      add({ code: 'spellingUnified', params: { count, ...first } }, row)
    }
    return { issues, counts, more: total - issues.length }
  }
  return { add, noteSpelling, report }
}

/** An issue repeats texts of the file: a scope, a name, a faulty value. */
function masked({ code, params }: Fault): Fault {
  const shown = Object.entries(params).map(([name, told]) => [
    name,
    typeof told === 'string' ? maskLongNumbers(told) : told,
  ])
  // The same members with texts for texts; entries lose the pairing of code and parameters.
  return { code, params: Object.fromEntries(shown) as unknown } as Fault
}

/** Reports of several loadings as one; the list is capped again, `more` and `counts` stay complete. */
export function joinReports(reports: readonly IssueReport[]): IssueReport {
  const counts = new Map<LoadIssueCode, number>()
  for (const report of reports) {
    for (const [code, count] of report.counts) counts.set(code, (counts.get(code) ?? 0) + count)
  }
  const all = reports.flatMap((report) => report.issues)
  const listed = new Set<LoadIssueCode>()
  const issues = all.filter((issue, index) => {
    const isFirst = !listed.has(issue.code)
    listed.add(issue.code)
    return isFirst || index < LISTED_ISSUES
  })
  const more = reports.reduce((sum, report) => sum + report.more, all.length - issues.length)
  return { issues, counts, more }
}
