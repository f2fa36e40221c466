import { yearsNamed } from '../findings/titlePeriod.ts'
import type { Observation, Source } from './observation.ts'
import { yearOf } from './period.ts'

/**
 * The year a report belongs to (报告年度): the one its title names, if that is exactly one and overlaps its period, else
 * the one that holds most of its months (`town-report/1`, "A report belongs to").
 */
export function reportYearOf({ title, period }: Pick<Source, 'title' | 'period'>): number {
  const [named, ...others] = yearsNamed(title)
  const overlaps =
    named !== undefined && named >= Number(period.start.slice(0, 4)) && named <= Number(period.end.slice(0, 4))
  return overlaps && others.length === 0 ? named : yearOf(period)
}

/** The year a figure belongs to: its report's where it covers the report's own time, else that of most of its months. */
export function figureYearOf(
  { period }: Pick<Observation, 'period'>,
  source: Source | undefined,
  yearOfReport: (source: Source) => number | undefined = reportYearOf,
): number {
  const isOfReport = source?.period.start === period.start && source.period.end === period.end
  return (source && isOfReport ? yearOfReport(source) : undefined) ?? yearOf(period)
}
