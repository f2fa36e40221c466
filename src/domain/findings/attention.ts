import type { Finding, FindingSet } from './finding.ts'
import type { OverviewRow } from '../overview/overview.ts'

/** What needs attention (需要关注) among the shown towns in the year each is shown in, the gravest first. */
export function attentionOf({ all }: FindingSet, rows: readonly OverviewRow[]): Finding[] {
  const yearOf = new Map(rows.map((row) => [row.area.code, row.year]))
  const years = new Set(yearOf.values())
  return all.filter(({ area, year }) => {
    if (area !== null && !yearOf.has(area)) return false
    if (year === null) return true
    return area === null ? years.has(year) : yearOf.get(area) === year
  })
}
