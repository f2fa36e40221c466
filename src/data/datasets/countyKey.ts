import { type Area, unitAreas } from '../../domain/board/area.ts'
import { compareText } from '../../lib/compareText.ts'

/** Digits of a division code that name the county (区划代码前六位). */
const COUNTY_DIGITS = 6

/**
 * Which county areas belong to, as text: the codes of the towns' counties, joined by `.` when there are several (a
 * sample of unrelated towns is no one's county). Documents with equal keys are about the same county. A roll-up
 * is known by the areas below it. Empty when there is no area, so that nothing can be shown.
 */
export function countyKey(areas: Iterable<Area>): string {
  const all = [...areas]
  const towns = all.filter((area) => area.level === 'town' || area.level === 'village')
  const codes =
    towns.length > 0 ? towns.map((area) => area.code.slice(0, COUNTY_DIGITS)) : unitAreas(all).map((area) => area.code)
  return [...new Set(codes)].toSorted(compareText).join('.')
}
