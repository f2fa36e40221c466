import type { Area } from '../../domain/board/area.ts'
import { fillGaps } from '../merge/fillGaps.ts'
import { causeOf, type IssueLog } from './issueLog.ts'
import type { Fault, RowRef } from '../../domain/board/loadIssue.ts'
import { type ReadRow, readRows } from './readRows.ts'
import { areaSchema } from './townReportSchema.ts'

/** Prefix of invented area codes; no real division has it (`town-report/1`, meta.synthetic). */
const SYNTHETIC_PREFIX = '99'

/** The cause that all codes of a document have in common. */
const HEAD = 'meta.synthetic'

/** Areas by code. Of two rows with one code the first counts and the other fills gaps. */
export function readAreas(rows: readonly unknown[], synthetic: boolean, log: IssueLog): Map<string, Area> {
  const areas = new Map<string, Area>()
  const read = readRows({ list: 'areas', rows, schema: areaSchema, log, idField: 'code' })
  // Where all codes are of the other kind, the head is wrong, not each of them.
  const isHeadWrong = read.length > 1 && !read.some(({ value }) => isSynthetic(value) === synthetic)
  for (const { value, ref } of read) {
    if (isSynthetic(value) !== synthetic) refuseCode(value.code, { ref, synthetic, isHeadWrong, log })
    else
      areas.set(
        value.code,
        joinArea(areas, value, (fault) => log.add(fault, ref)),
      )
  }
  return withoutCycles(areas, read, log)
}

function isSynthetic({ code }: Area): boolean {
  return code.startsWith(SYNTHETIC_PREFIX)
}

interface Refusal {
  ref: RowRef
  synthetic: boolean
  isHeadWrong: boolean
  log: IssueLog
}

function refuseCode(code: string, { ref, synthetic, isHeadWrong, log }: Refusal): void {
  const name = causeOf('areas', code)
  if (isHeadWrong && log.follow(HEAD, 'areas', [name])) return
  const fault = { code: 'syntheticCode', params: { code, synthetic: synthetic ? 1 : 0 } } as const
  log.addCause(isHeadWrong ? [HEAD, name] : [name], fault, ref)
}

/** Areas that are each other's parents: the last of the ring is read as having none, so that nobody climbs for ever. */
function withoutCycles(areas: Map<string, Area>, read: readonly ReadRow<Area>[], log: IssueLog): Map<string, Area> {
  for (const { value, ref } of read) {
    const ring: string[] = []
    for (let at = areas.get(value.code); at && !ring.includes(at.code); at = areas.get(at.parent ?? '')) {
      ring.push(at.code)
      if (at.parent !== value.code) continue
      areas.set(at.code, { ...at, parent: null })
      log.add({ code: 'parentCycle', params: { codes: [...ring, value.code].join(' → ') } }, ref)
      break
    }
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
