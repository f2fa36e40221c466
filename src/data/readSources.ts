import type { Source } from '../domain/observation.ts'
import { describeValue } from './describeValue.ts'
import { isSame } from './fillGaps.ts'
import { causeOf, type IssueLog } from './issueLog.ts'
import type { Fault, RowRef } from '../domain/loadIssue.ts'
import { readRows } from './readRows.ts'
import { type SourceRow, sourceSchema } from './townReportSchema.ts'

const WEB_ADDRESS = /^https?:\/\//i

/** Sources by id, those of unknown areas left out; `issued` dates those that bear no date of their own. A second source with a taken id is refused unless it is the same. */
export function readSources(
  rows: readonly unknown[],
  { areas, issued, log }: { areas: ReadonlyMap<string, unknown>; issued: string | null; log: IssueLog },
): Map<string, Source> {
  const sources = new Map<string, Source>()
  for (const { value, ref } of readRows({
    list: 'sources',
    rows,
    schema: sourceSchema,
    log,
    idField: 'id',
  })) {
    const source = { ...toSource(value, ref, log), issued: value.issued === undefined ? issued : value.issued }
    const fault = faultOf(source, areas, sources)
    if (fault) refuse(source, fault, { ref, log })
    else sources.set(source.id, source)
  }
  return sources
}

/** What is said of its figures is left out with it. A source whose id is taken leaves the first in its place. */
function refuse({ id, area }: Source, fault: Fault, { ref, log }: { ref: RowRef; log: IssueLog }): void {
  const name = causeOf('sources', id)
  if (fault.code === 'duplicateSource') return log.add(fault, ref)
  if (fault.code !== 'unknownArea') return log.addCause([name], fault, ref)
  const areaName = causeOf('areas', area)
  if (!log.follow(areaName, 'sources', [name])) log.addCause([areaName, name], fault, ref)
}

function faultOf(
  source: Source,
  areas: ReadonlyMap<string, unknown>,
  known: ReadonlyMap<string, Source>,
): Fault | null {
  const { start, end } = source.period
  if (end < start) return { code: 'periodReversed', params: { start, end } }
  if (!areas.has(source.area)) return { code: 'unknownArea', params: { code: source.area } }
  const first = known.get(source.id)
  return first && !isSame(first, source) ? { code: 'duplicateSource', params: { id: source.id } } : null
}

/** An address that is no web address is dropped: a view would otherwise offer `javascript:` as a link. */
function toSource(row: SourceRow, ref: RowRef, log: IssueLog): Omit<Source, 'issued'> {
  const isUnsafe = row.url !== null && !WEB_ADDRESS.test(row.url)
  if (isUnsafe) log.add({ code: 'unsafeUrl', params: { value: describeValue(row.url) } }, ref)
  const { start, end, inferred } = row.period
  return {
    id: row.id,
    area: row.area,
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    period: { start, end },
    periodInferred: inferred,
    url: isUnsafe ? null : row.url,
    sha256: row.sha256,
  }
}
