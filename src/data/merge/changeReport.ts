import { groupBy } from '../../lib/groupBy.ts'
import { type Board, createBoard } from '../../domain/board/board.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import type { Area } from '../../domain/board/area.ts'
import {
  type BoardChange,
  type BoardChangeKind,
  CHANGE_KINDS,
  type ChangeReport,
  type ChangedField,
} from '../../domain/board/boardChange.ts'
import { figureChanges } from './figureChanges.ts'
import { describeValue } from '../document/describeValue.ts'
import { isSame } from './fillGaps.ts'
import type { LoadIssue } from '../../domain/board/loadIssue.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { createIssueLog } from '../document/issueLog.ts'
import { mergeDocuments, type MergeResult } from './mergeDocuments.ts'
import { replacedFault, replaceEarlier } from './replaceDocuments.ts'

/** What one more document did to those loaded before it. */
interface FileStep {
  /** False when it is the first of its county: then all of it is new, and there is nothing to compare with. */
  hasBase: boolean
  report: ChangeReport
  /** What merging it met for the first time; figures reported differently are in the report. */
  issues: readonly LoadIssue[]
}

interface Difference {
  field: ChangedField
  /** As short text; empty for none. */
  from: string
  to: string
}

const AREA_FIELDS = ['name', 'group', 'validFrom', 'validTo', 'succeededBy'] as const satisfies readonly ChangedField[]

const INDICATOR_FIELDS = [
  'name',
  'unit',
  'kind',
  'direction',
  'standard',
  'measures',
] as const satisfies readonly ChangedField[]

/**
 * What differs between two loads of a county (变化报告): towns, years, reports, indicators in use, and what is current for
 * each figure. `before` null: nothing was loaded, so everything is new. No change of wording alone is a change.
 */
export function changeReport(before: Board | null, after: Board): ChangeReport {
  const found = before === after ? [] : [...wholes(before, after), ...figureChanges(before, after)]
  const byKind = groupBy(found, (change) => change.kind)
  const changes = CHANGE_KINDS.flatMap((kind) => byKind.get(kind) ?? [])
  const counts = new Map<BoardChangeKind, number>()
  for (const { kind } of changes) counts.set(kind, byKind.get(kind)?.length ?? 0)
  return { changes, counts }
}

function wholes(before: Board | null, after: Board): BoardChange[] {
  return [
    ...townChanges(before, after),
    ...yearChanges(before, after),
    ...reportChanges(before, after),
    ...indicatorChanges(before, after),
  ]
}

function townChanges(before: Board | null, after: Board): BoardChange[] {
  const earlier = before?.towns ?? []
  const stays = (code: string): boolean => unitOf(after, code) !== undefined
  return [
    ...after.towns.flatMap((town): BoardChange[] => {
      const known = before ? unitOf(before, town.code) : undefined
      return known ? areaDifferences(known, town) : [{ kind: 'newTown', town }]
    }),
    ...earlier.flatMap((town): BoardChange[] => (stays(town.code) ? [] : [{ kind: 'goneTown', town }])),
  ]
}

/** The area where it is one of those set side by side. */
function unitOf(board: Board, code: string): Area | undefined {
  const area = board.areas.get(code)
  return area && board.towns.includes(area) ? area : undefined
}

function yearChanges(before: Board | null, after: Board): BoardChange[] {
  const earlier = before?.years ?? []
  return [
    ...missingFrom(after.years, earlier).map((year): BoardChange => ({ kind: 'newYear', year })),
    ...missingFrom(earlier, after.years).map((year): BoardChange => ({ kind: 'goneYear', year })),
  ]
}

/** Of towns on both sides: that a new town has reports goes without saying. */
function reportChanges(before: Board | null, after: Board): BoardChange[] {
  return after.towns.flatMap((town): BoardChange[] => {
    if (!before || !unitOf(before, town.code)) return []
    const [was, is] = [reportYears(before, town.code), reportYears(after, town.code)]
    return [
      ...missingFrom(is, was).map((year): BoardChange => ({ kind: 'newReport', town, year })),
      ...missingFrom(was, is).map((year): BoardChange => ({ kind: 'goneReport', town, year })),
    ]
  })
}

function indicatorChanges(before: Board | null, after: Board): BoardChange[] {
  const was = mentioned(before)
  const is = mentioned(after)
  return [
    ...[...is.values()].flatMap((indicator): BoardChange[] => {
      const known = was.get(indicator.id)
      return known ? indicatorDifferences(known, indicator) : [{ kind: 'newIndicator', indicator }]
    }),
    ...[...was.values()].flatMap((indicator): BoardChange[] =>
      is.has(indicator.id) ? [] : [{ kind: 'goneIndicator', indicator }],
    ),
  ]
}

/** Indicators that at least one figure is about, in catalogue order. */
function mentioned(board: Board | null): Map<string, Indicator> {
  const ids = new Set([...(board?.observations.values() ?? [])].map((observation) => observation.indicator))
  return new Map([...(board?.indicators ?? [])].filter(([id]) => ids.has(id)))
}

function reportYears(board: Board, code: string): number[] {
  const years = (board.reports.get(code) ?? []).flatMap(({ id }) => board.reportYears.get(id) ?? [])
  return [...new Set(years)].toSorted((a, b) => a - b)
}

function missingFrom<T>(items: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others)
  return items.filter((item) => !known.has(item))
}

/** How a town of both loads is reported differently, field by field. */
function areaDifferences(before: Area, after: Area): BoardChange[] {
  return differences(before, after, AREA_FIELDS).map((one) => ({ kind: 'townDiffers', town: after, ...one }))
}

/** How an indicator of both loads is defined differently: another unit or direction compares towns differently. */
function indicatorDifferences(before: Indicator, after: Indicator): BoardChange[] {
  return differences(before, after, INDICATOR_FIELDS).map((one) => ({
    kind: 'indicatorDiffers',
    indicator: after,
    ...one,
  }))
}

function differences<F extends ChangedField>(
  before: Readonly<Record<F, unknown>>,
  after: Readonly<Record<F, unknown>>,
  fields: readonly F[],
): Difference[] {
  if (before === after) return []
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, from: shortText(before[field]), to: shortText(after[field]) }))
}

function shortText(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return ''
  return describeValue(value)
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
