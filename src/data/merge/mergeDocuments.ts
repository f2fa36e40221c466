import type { Area } from '../../domain/board/area.ts'
import type { ReportSet, BoardMeta, Classification } from '../../domain/board/reportSet.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import type { Observation, Source } from '../../domain/board/observation.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import { compareText } from '../../lib/compareText.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { createIssueLog, type IssueLog, type IssueReport } from '../document/issueLog.ts'
import type { LoadedDocument, ObservationRow, RefusedEntry } from '../document/loadedDocument.ts'
import { joinArea } from '../document/readAreas.ts'
import { joinIndicator, resolveIndicators, synthesiseIndicator } from '../document/readIndicators.ts'
import { takeId, toObservation } from '../document/toObservation.ts'
import type { IndicatorRow } from '../document/townReportSchema.ts'
import { hashText } from '../../lib/hashText.ts'
import {
  sourcesOf,
  type CollectedObservations,
  collectObservations,
  type MergedObservation,
} from './collectObservations.ts'
import { type MergedSources, mergeSources } from './mergeSources.ts'
import { identityOf, replacedFault } from './replaceDocuments.ts'
import { compareByPrecedence, type PrecedenceReason, precedenceReason } from '../../domain/board/precedence.ts'
import { disagreement, isSameObservation } from './observationKey.ts'
import { invariant } from '../../lib/invariant.ts'

const STRICTEST_FIRST: readonly Classification[] = ['internal', 'public', 'demo']

/** The union's sources, and all documents' rows under their ids. */
interface MergedRows {
  rows: ObservationRow[]
  sources: Source[]
  /** What a document's source is called in the union. */
  idOfSource: MergedSources['idOfSource']
}

interface Union {
  rowOf: (observation: MergedObservation) => ObservationRow
  sources: readonly Source[]
  log: IssueLog
}

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

/** Indicators that only figures mention, by id; counted in the unit that most of their figures have. */
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

/**
 * All documents' refused rows under the union's source ids. A row that several documents hold is taken once, under the
 * first of them.
 */
function mergeRefused(documents: readonly LoadedDocument[], idOfSource: MergedSources['idOfSource']): RefusedRow[] {
  const rows = new Map<string, RefusedRow>()
  for (const document of documents) {
    if (document.refused.length === 0) continue
    const sources = sourcesOf(document)
    for (const entry of document.refused) {
      const reported = sources.get(entry.source ?? '')
      const source = reported ? idOfSource(reported) : null
      const id = refusedIdOf({ ...entry, source })
      if (!rows.has(id)) rows.set(id, { ...entry, source, document: entry.document ?? document.name, id })
    }
  }
  return [...rows.values()]
}

/** What the row says, as far as it can be read: the place in a file is no part of it. Words are hashed, not to be shown. */
function refusedIdOf({ area, indicator, scope, period, revision, source, value, raw, unit }: RefusedEntry): string {
  const key = `${area}/${indicator}/${scope ?? ''}/${period.start}..${period.end}/r${revision}/${source ?? ''}`
  return `${key}/refused/${hashText(`${value} ${unit ?? ''} ${raw ?? ''}`)}`
}

/**
 * The documents that count, in an order that does not depend on how they arrived: by id and areas, then by content. The
 * same content under several names is taken once. Of documents with one id and the same areas the highest revision stays,
 * and of that the one issued last; the log says what changed. Anything else of one id is kept beside.
 */
function pickDocuments(documents: readonly LoadedDocument[], log: IssueLog): LoadedDocument[] {
  const byIdentity = [...groupBy(documents, identityOf)].toSorted(([a], [b]) => compareText(a, b))
  return byIdentity.flatMap(([, versions]) => newestOf(withoutCopies(versions), log))
}

function withoutCopies(documents: readonly LoadedDocument[]): LoadedDocument[] {
  if (documents.length === 1) return [...documents]
  const byContent = groupBy(
    documents.toSorted((a, b) => compareText(a.name, b.name)),
    (document) => JSON.stringify({ ...document, name: '' }),
  )
  const sorted = [...byContent].toSorted(([a], [b]) => compareText(a, b))
  return sorted.flatMap(([, copies]) => copies.slice(0, 1))
}

/** Of one document's versions: the highest revision, and of that what was issued last or bears no date. */
function newestOf(documents: readonly LoadedDocument[], log: IssueLog): LoadedDocument[] {
  const by = Math.max(...documents.map((document) => document.meta.revision))
  const current = documents.filter((document) => document.meta.revision === by)
  const issued = current
    .flatMap((document) => document.meta.issued ?? [])
    .toSorted(compareText)
    .at(-1)
  const newest = current.filter(({ meta }) => meta.issued === null || meta.issued === issued)
  const [first] = newest.filter(({ meta }) => meta.issued === (issued ?? null))
  const rows = newest.flatMap((document) => document.observations)
  for (const document of documents.filter((one) => !newest.includes(one))) {
    const why = document.meta.revision < by ? 'revision' : 'issued'
    if (first) log.add(replacedFault({ document, by: first }, why, rows), null, document.name)
  }
  return newest
}

/**
 * All documents' rows. A row that repeats another of the same source is taken once; a figure reported differently by
 * another document is kept beside it, and the log names both and says which is current, and why.
 */
function mergeRows(documents: readonly LoadedDocument[], log: IssueLog): MergedRows {
  const observations = collectObservations(documents)
  const { sources, idOf, idOfSource } = mergeSources(documents, observations)
  const rowOf = ({ row, ...observation }: MergedObservation): ObservationRow => {
    const source = idOf({ row, ...observation })
    return source === row.source ? row : { ...row, source }
  }
  if (documents.length > 1) logDisagreements(observations, { rowOf, sources, log })
  return { rows: observations.all.map(rowOf), sources, idOfSource }
}

/** Two documents' figures of one revision that differ; a newer revision is news, no contradiction. */
function logDisagreements({ byFigure }: CollectedObservations, { rowOf, sources, log }: Union): void {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const sourceOf = ({ source }: ObservationRow): Source | undefined => byId.get(source)
  for (const reported of byFigure.values()) {
    if (reported.length < 2) continue
    const [current, ...others] = reported
      .map((observation) => ({ row: rowOf(observation), document: observation.document }))
      .toSorted((a, b) => compareByPrecedence(a.row, b.row, sourceOf))
    for (const other of others) {
      if (!current || other.document === current.document || !contradict(current.row, other.row)) continue
      const why: PrecedenceReason = precedenceReason(current.row, other.row, sourceOf) ?? 'place'
      const isNamesake = current.document.name === other.document.name
      const nameOf = ({ name, meta }: LoadedDocument): string => (isNamesake ? `${name} (${meta.id})` : name)
      const params = { ...disagreement(current.row, other.row), with: nameOf(other.document), why }
      log.add({ code: 'documentsDisagree', params }, null, nameOf(current.document))
    }
  }
}

function contradict(current: ObservationRow, other: ObservationRow): boolean {
  return current.revision === other.revision && !isSameObservation(current, other)
}

/**
 * What a union says of itself. One document: its own words. Several: the title of the one with most areas (the
 * county's), ids joined by `+`, the latest issue and highest revision, the strictest classification, synthetic when
 * any is, comparable only when all are, every note once.
 */
export function unionMeta(documents: readonly LoadedDocument[]): BoardMeta {
  const metas = documents.map((document) => document.meta)
  const widest = documents.toSorted((a, b) => b.areas.length - a.areas.length)[0]
  invariant(widest, 'a union of no documents')
  if (documents.length === 1) return widest.meta
  return {
    id: [...new Set(metas.map((meta) => meta.id))].join('+'),
    title: widest.meta.title,
    issued: metas.reduce<string | null>((latest, { issued }) => laterOf(latest, issued), null),
    revision: Math.max(...metas.map((meta) => meta.revision)),
    classification: STRICTEST_FIRST.find((level) => metas.some((meta) => meta.classification === level)) ?? 'internal',
    synthetic: metas.some((meta) => meta.synthetic),
    comparable: metas.every((meta) => meta.comparable),
    notes: [...new Set(metas.flatMap((meta) => meta.notes))],
  }
}

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? b : a
}
