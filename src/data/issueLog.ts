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
  report: () => IssueReport
}

export function createIssueLog(name: string): IssueLog {
  const issues: LoadIssue[] = []
  const counts = new Map<LoadIssueCode, number>()
  let total = 0
  function add(fault: Fault, row: RowRef | null, document = name): void {
    const count = (counts.get(fault.code) ?? 0) + 1
    counts.set(fault.code, count)
    total += 1
    if (issues.length < LISTED_ISSUES || count === 1) {
      issues.push({ ...masked(fault), severity: severityOf(fault.code), row, document })
    }
  }
  return { add, report: () => ({ issues, counts, more: total - issues.length }) }
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
