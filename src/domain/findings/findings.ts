import { compareText } from '../../lib/compareText.ts'
import type { Board } from '../board/board.ts'
import { type Finding, FINDING_CODES, type FindingSet } from './finding.ts'
import { ceilingFindings, denominatorFindings, unitFindings, rateFindings } from './rateFindings.ts'
import { countFindings, partFindings } from './partFindings.ts'
import { codeOf, type FindingDraft, severityOf } from './findingDraft.ts'
import { buildFindingIndex, type FindingRule } from './findingIndex.ts'
import { personalFindings } from './personalFindings.ts'
import { reportFindings } from './reportFindings.ts'
import { seriesFindings, versionFindings } from './seriesFindings.ts'

/** A new finding is a rule here, a code in `finding.ts`, and its words in both languages. */
const RULES: readonly FindingRule[] = [
  reportFindings,
  rateFindings,
  countFindings,
  partFindings,
  versionFindings,
  personalFindings,
  unitFindings,
  seriesFindings,
  denominatorFindings,
  ceilingFindings,
]

const SEVERITIES: readonly Finding['severity'][] = ['serious', 'notable', 'minor']

/** Boards are immutable, so that what was found of one stays true. */
const known = new WeakMap<Board, FindingSet>()

/** Every finding of the board, the gravest first; the same board gives the same set without working it out again. */
export function findingsOf(board: Board): FindingSet {
  const before = known.get(board)
  if (before) return before
  const index = buildFindingIndex(board)
  const all = RULES.flatMap((rule) => rule(index))
    .map(toFinding)
    .toSorted(byGravity)
  const set = { all, byObservation: groupByEach(all, (one) => one.observations), byTown: groupByEach(all, townsOf) }
  known.set(board, set)
  return set
}

function toFinding(draft: FindingDraft): Finding {
  const { about, area, indicator, year, observations, params = {} } = draft
  const code = codeOf(draft)
  return { id: `${code} ${about}`, code, severity: severityOf(draft), area, indicator, year, observations, params }
}

function townsOf({ area }: Finding): readonly string[] {
  return area === null ? [] : [area]
}

/** Severity, then code, then official order, then the latest year; what is about several towns or years comes first. */
function byGravity(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    compareText(a.area ?? '', b.area ?? '') ||
    (b.year ?? Infinity) - (a.year ?? Infinity) ||
    compareText(a.id, b.id)
  )
}

function groupByEach(all: readonly Finding[], keysOf: (finding: Finding) => readonly string[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of all) {
    for (const key of keysOf(finding)) {
      const group = groups.get(key)
      if (group) group.push(finding)
      else groups.set(key, [finding])
    }
  }
  return groups
}
