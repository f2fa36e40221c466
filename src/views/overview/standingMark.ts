import type { Standing } from '../../domain/town/standing.ts'

const MARKS: Readonly<Record<Standing, string>> = { top: '▲', upper: '△', lower: '▽', bottom: '▼' }

/** Beside the colour, for whoever does not see it. */
export function standingMark(standing: Standing): string {
  return MARKS[standing]
}
