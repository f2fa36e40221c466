import {
  type Fault,
  type LeftOut,
  type LoadIssue,
  type LoadIssueCode,
  type RowRef,
  severityOf,
} from '../../domain/board/loadIssue.ts'
import { maskLongNumbers } from './describeValue.ts'

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
  /** The same, and what it is about can be referred to no more: rows that do follow from it (`follow`). */
  addCause: (names: readonly string[], fault: Fault, row: RowRef) => void
  /** Whether the row is left out for what was reported already; then it is counted there, and `aliases` with it. */
  follow: (name: string, list: keyof LeftOut, aliases?: readonly string[]) => boolean
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
  const causes = new Map<string, LoadIssue>()
  function add(fault: Fault, row: RowRef | null, document = name): void {
    addIssue(fault, row, document)
  }
  function addIssue(fault: Fault, row: RowRef | null, document = name): LoadIssue {
    const count = (counts.get(fault.code) ?? 0) + 1
    counts.set(fault.code, count)
    total += 1
    const issue = { ...masked(fault), severity: severityOf(fault.code), row, document }
    if (issues.length < LISTED_ISSUES || count === 1) issues.push(issue)
    return issue
  }
  function addCause(names: readonly string[], fault: Fault, row: RowRef): void {
    const issue = addIssue(fault, row)
    for (const one of names) causes.set(one, issue)
  }
  function follow(cause: string, list: keyof LeftOut, aliases: readonly string[] = []): boolean {
    const issue = causes.get(cause)
    if (!issue) return false
    issue.leftOut ??= { areas: 0, sources: 0, observations: 0 }
    issue.leftOut[list] += 1
    for (const alias of aliases) causes.set(alias, issue)
    return true
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
    return { issues: issues.toSorted(byRow), counts, more: total - issues.length }
  }
  return { add, addCause, follow, noteSpelling, report }
}

/** In the order of reading: what names the others comes before them. */
const LISTS: readonly RowRef['list'][] = [
  'document',
  'meta',
  'areas',
  'indicators',
  'sources',
  'observations',
  'datasets',
]

/** As one goes through the file; what is about no row stays where it was met, behind the rows. */
function byRow({ row: a }: LoadIssue, { row: b }: LoadIssue): number {
  if (!a || !b) return Number(a === null) - Number(b === null)
  return LISTS.indexOf(a.list) - LISTS.indexOf(b.list) || a.index - b.index
}

/** What a cause that is an area, or a source, is called. */
export function causeOf(list: 'areas' | 'sources', id: string): string {
  return `${list} ${id}`
}

/** An issue repeats texts of the file: a scope, a name, a faulty value. */
function masked({ code, params }: Fault): Fault {
  const shown = Object.entries(params).map(([name, reported]) => [
    name,
    typeof reported === 'string' ? maskLongNumbers(reported) : reported,
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
