import { type Board, createBoard } from '../../domain/board/board.ts'
import type { ChangeReport } from '../../domain/board/boardChange.ts'
import type { LoadIssue } from '../../domain/board/loadIssue.ts'
import { changeReport } from '../merge/changeReport.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { createIssueLog } from './issueLog.ts'
import { mergeDocuments, type MergeResult } from '../merge/mergeDocuments.ts'
import { replacedFault, replaceEarlier } from '../merge/replaceDocuments.ts'

/** What one more document did to those loaded before it. */
export interface FileStep {
  /** False when it is the first of its county: then all of it is new, and there is nothing to compare with. */
  hasBase: boolean
  report: ChangeReport
  /** What merging it met for the first time; figures told otherwise are in the report. */
  issues: readonly LoadIssue[]
}

/** The step from `earlier`, which may be none, to those and `document`, which replaces what it corrects. */
export function fileStep(earlier: readonly LoadedDocument[], document: LoadedDocument): FileStep {
  const before = earlier.length > 0 ? mergeDocuments(earlier) : null
  const { documents, replaced } = replaceEarlier([earlier, [document]])
  const log = createIssueLog('')
  for (const one of replaced) {
    const why = one.by.meta.revision > one.document.meta.revision ? 'revision' : 'loaded'
    log.add(replacedFault(one, why), null, one.document.name)
  }
  const after = mergeDocuments(documents)
  const known = new Set(before?.issues.map((issue) => JSON.stringify(issue)))
  return {
    hasBase: before !== null,
    report: changeReport(boardOf(before), createBoard(after.set)),
    issues: [...log.report().issues, ...after.issues].filter(
      (issue) => issue.code !== 'documentsDisagree' && !known.has(JSON.stringify(issue)),
    ),
  }
}

function boardOf(merged: MergeResult | null): Board | null {
  return merged ? createBoard(merged.set) : null
}
