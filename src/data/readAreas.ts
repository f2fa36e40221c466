import type { Area } from '../domain/area.ts'
import { fillGaps } from './fillGaps.ts'
import type { IssueLog } from './issueLog.ts'
import type { Fault } from '../domain/loadIssue.ts'
import { readRows } from './readRows.ts'
import { areaSchema } from './townReportSchema.ts'

/** Prefix of invented area codes; no real division has it (`town-report/1`, meta.synthetic). */
const SYNTHETIC_PREFIX = '99'

/** Areas by code. Of two rows with one code the first speaks and the other fills gaps. */
export function readAreas(rows: readonly unknown[], synthetic: boolean, log: IssueLog): Map<string, Area> {
  const areas = new Map<string, Area>()
  for (const { value, ref } of readRows({ list: 'areas', rows, schema: areaSchema, log })) {
    if (value.code.startsWith(SYNTHETIC_PREFIX) === synthetic)
      areas.set(
        value.code,
        joinArea(areas, value, (fault) => log.add(fault, ref)),
      )
    else log.add({ code: 'syntheticCode', params: { code: value.code, synthetic: synthetic ? 1 : 0 } }, ref)
  }
  return areas
}

/** The area as known so far, completed by another row about it; contradictions are reported. */
export function joinArea(known: ReadonlyMap<string, Area>, area: Area, report: (fault: Fault) => void): Area {
  const first = known.get(area.code)
  if (!first) return area
  const { value, conflicts } = fillGaps(first, area)
  for (const conflict of conflicts) report({ code: 'areasDiffer', params: { code: area.code, ...conflict } })
  return value
}
