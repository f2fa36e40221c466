import type { Area } from '../domain/area.ts'
import type { ReportSet } from '../domain/reportSet.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Observation } from '../domain/observation.ts'
import type { RefusedRow } from '../domain/refusedRow.ts'
import { compareText } from '../lib/compareText.ts'
import { groupBy } from '../lib/groupBy.ts'
import { createIssueLog, type IssueLog, type IssueReport } from './issueLog.ts'
import type { LoadedDocument, ObservationRow } from './loadedDocument.ts'
import { mergeRefused } from './mergeRefused.ts'
import { mergeRows } from './mergeRows.ts'
import { pickDocuments } from './pickDocuments.ts'
import { joinArea } from './readAreas.ts'
import { joinIndicator } from './readIndicators.ts'
import { resolveIndicators, synthesiseIndicator } from './resolveIndicators.ts'
import { takeId, toObservation } from './toObservation.ts'
import type { IndicatorRow } from './townReportSchema.ts'
import { unionMeta } from './unionMeta.ts'

/** A report set made of documents, and where they contradict each other. */
export interface MergeResult extends IssueReport {
  set: ReportSet
}

/**
 * The union of at least one document. The order they come in and copies of one document change nothing; a newer
 * revision replaces the older. Where documents contradict, figures of both are kept and the later issued one is
 * believed about areas and indicators (`town-report/1`, Loading rules).
 */
export function mergeDocuments(documents: readonly LoadedDocument[]): MergeResult {
  const log = createIssueLog('')
  const picked = pickDocuments(documents, log)
  const latestFirst = picked.toSorted((a, b) => compareText(b.meta.issued ?? '', a.meta.issued ?? ''))
  const areas = mergeAreas(latestFirst, log)
  const declared = mergeIndicators(latestFirst, log)
  const { rows, sources, idOfSource } = mergeRows(picked, log)
  const refused = mergeRefused(picked, idOfSource)
  const indicators = withUnknown(resolveIndicators(declared), [...rows, ...refused.filter(hasUnit)])
  const observations = toObservations(rows, indicators)
  const set = { meta: unionMeta(picked), areas, indicators: [...indicators.values()], sources, observations, refused }
  return { set, ...log.report() }
}

/** The peer group is filled in last, so that a document's silence never contradicts another's word. */
function mergeAreas(documents: readonly LoadedDocument[], log: IssueLog): Area[] {
  const areas = new Map<string, Area>()
  for (const { name, areas: reported } of documents) {
    for (const area of reported)
      areas.set(
        area.code,
        joinArea(areas, area, (fault) => log.add(fault, null, name)),
      )
  }
  return [...areas.values()].map((area) => ({ ...area, group: area.group ?? area.type }))
}

function mergeIndicators(documents: readonly LoadedDocument[], log: IssueLog): Map<string, IndicatorRow> {
  const indicators = new Map<string, IndicatorRow>()
  for (const { name, indicators: reported } of documents) {
    for (const row of reported)
      indicators.set(
        row.id,
        joinIndicator(indicators, row, (fault) => log.add(fault, null, name)),
      )
  }
  return indicators
}

type Counted = Pick<ObservationRow, 'indicator' | 'unit'>

function hasUnit(row: RefusedRow): row is RefusedRow & Counted {
  return row.unit !== null
}

/** Indicators that only figures tell of, by id; counted in the unit that most of their figures have. */
function withUnknown(indicators: Map<string, Indicator>, rows: readonly Counted[]): Map<string, Indicator> {
  const unknown = groupBy(
    rows.filter((row) => !indicators.has(row.indicator)),
    (row) => row.indicator,
  )
  const made = [...unknown]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, reported]) => [id, synthesiseIndicator(id, usualUnit(reported))] as const)
  return new Map([...indicators, ...made])
}

function usualUnit(rows: readonly Counted[]): string {
  const units = [...groupBy(rows, (row) => row.unit)]
  const [usual] = units.toSorted(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
  return usual?.[0] ?? ''
}

function toObservations(rows: readonly ObservationRow[], indicators: ReadonlyMap<string, Indicator>): Observation[] {
  const taken = new Map<string, number>()
  return rows.map((row) => {
    const indicator = indicators.get(row.indicator) ?? synthesiseIndicator(row.indicator, row.unit)
    return toObservation(row, indicator, takeId(row, taken))
  })
}
