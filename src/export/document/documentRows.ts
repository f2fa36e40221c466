import type { TownReportDocument } from '../../data/document/townReportSchema.ts'
import type { BoardMeta } from '../../domain/board/reportSet.ts'
import type { Area } from '../../domain/board/area.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import { asWritten } from '../../domain/personalData/maskReportSet.ts'
import type { Observation, Source } from '../../domain/board/observation.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'

/** Longest id of the format; ids of a union of documents, put together from several, may exceed it. */
export const ID_LIMIT = 80

/** Rows hold the words as written, personal data included: a document is the office's own record. */
type Row<K extends 'areas' | 'indicators' | 'sources' | 'observations' | 'refused'> = NonNullable<
  TownReportDocument[K]
>[number]

/** What the board says of itself; `revision` lets a document replace the one it came from. */
export function toMetaRow(meta: BoardMeta, revision: number = meta.revision): TownReportDocument['meta'] {
  const reported = asWritten(meta)
  return { ...reported, id: reported.id.slice(0, ID_LIMIT), revision, notes: [...reported.notes] }
}

export function toAreaRow(area: Area): Row<'areas'> {
  return { ...asWritten(area), succeededBy: [...area.succeededBy] }
}

/** Written out in full and in one order of fields, so that it means the same whatever catalogue it is read with. */
export function toIndicatorRow(reported: Indicator): Row<'indicators'> {
  const indicator = asWritten(reported)
  const { id, name, nameEn, unit, kind, direction, decimals, definition, definitionEn, headline, standard } = indicator
  return {
    id,
    name,
    nameEn,
    unit,
    unitWords: [...indicator.unitWords],
    kind,
    direction,
    decimals,
    measures: [...indicator.measures],
    scopes: [...indicator.scopes],
    definition,
    definitionEn,
    headline,
    standard: standard && {
      op: standard.op,
      value: standard.value,
      measure: standard.measure,
      source: standard.source,
    },
  }
}

/** `id` is the source's own unless the document needs a shorter one. */
export function toSourceRow(reported: Source, id: string = reported.id): Row<'sources'> {
  const { periodInferred, ...source } = asWritten(reported)
  return { ...source, id, period: { ...source.period, inferred: periodInferred } }
}

/**
 * As its document reported it: the board's id and reading are made anew when the file is read. What is null or the default
 * is left out, which nearly all of it is in most rows, and documents have a size limit.
 */
export function toObservationRow(reported: Observation, source: string = reported.source): Row<'observations'> {
  const observation = asWritten(reported)
  const { area, indicator, scope, period, value, op, unit, status, flags, revision } = observation
  const { upper, lower, num, den, locator, raw, note } = observation
  return {
    area,
    indicator,
    period,
    value,
    unit,
    source,
    ...(op === 'eq' ? {} : { op }),
    ...(status === 'A' ? {} : { status }),
    ...(flags.length === 0 ? {} : { flags: [...flags] }),
    ...(revision === 1 ? {} : { revision }),
    ...withoutNulls({ scope, upper, lower, num, den, raw, note, locator: locator && withoutNulls(locator) }),
  }
}

/**
 * A row that could not be loaded is no observation of the document: it is remembered beside them, so that a document read
 * again still says that there was a number.
 */
export function toRefusedRow(reported: RefusedRow, source: string | null = reported.source): Row<'refused'> {
  const { id: _, source: __, section, ...row } = asWritten(reported)
  const locator = section === null ? null : { section }
  return { ...row, source, locator, faults: row.faults.map(({ code, params }) => ({ code, params: { ...params } })) }
}

function withoutNulls<T extends object>(reported: T): Partial<T> {
  // Members are only left out, never changed; entries lose the type that filtering keeps.
  return Object.fromEntries(Object.entries(reported).filter(([, detail]) => detail !== null)) as Partial<T>
}
