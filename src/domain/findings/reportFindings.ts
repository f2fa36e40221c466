import { groupBy } from '../../lib/groupBy.ts'
import { allRefused, type Board, hasReport } from '../board/board.ts'
import type { Observation, Source } from '../board/observation.ts'
import { coversTwelveMonths, type Period, spanOf, wholeYear } from '../board/period.ts'
import type { FindingDraft } from './findingDraft.ts'
import type { FindingIndex } from './findingIndex.ts'
import { titlePeriod } from '../board/reportYear.ts'

/** Reports that are missing, that name no period, or whose data end before their title does. */
export function reportFindings(index: FindingIndex): FindingDraft[] {
  const { board } = index
  const bySource = groupBy(board.observations.values(), (observation) => observation.source)
  const reports = [...board.reports.values()].flat()
  const activityOf = ({ id }: Source): Observation[] => activityOnly(board, bySource.get(id) ?? [])
  const readable = reports.filter((source) => !isWholeRefused(board, source))
  const short = readable.flatMap((source) => findShort(board, source, activityOf(source)))
  const known = new Set(short.map(({ area, year }) => `${area} ${year}`))
  return [
    ...findMissing(index),
    ...reports
      .filter((source) => source.periodInferred)
      .map((source) => findUnnamed(board, source, activityOf(source))),
    ...short,
    ...findPartial(board, readable, activityOf).filter(({ about }) => !known.has(about)),
  ]
}

/** A figure of the whole time was reported and could not be loaded: that the report falls short cannot be said then. */
function isWholeRefused(board: Board, { id, title, period }: Source): boolean {
  const claimed = titlePeriod(title) ?? wholeYear(board.reportYears.get(id) ?? Number(period.end.slice(0, 4)))
  return allRefused(board).some((row) => row.source === id && covers(row.period, claimed))
}

/** A sample of unrelated towns owes no reports; a town that was merged away owes none for the year it ends in. */
function findMissing({ board }: FindingIndex): FindingDraft[] {
  if (!board.meta.comparable) return []
  return board.towns.flatMap(({ code: area, validFrom, validTo }) =>
    board.years
      .filter((year) => {
        const { end } = wholeYear(year)
        const stood = (validFrom === null || validFrom <= end) && (validTo === null || validTo >= end)
        return stood && !hasReport(board, area, year)
      })
      .map((year) => ({ kind: 'noReport', about: `${area} ${year}`, area, indicator: null, year, observations: [] })),
  )
}

/** Town-years reported only in part, in years of which some other town reported the whole. */
function findPartial(
  board: Board,
  reports: readonly Source[],
  activityOf: (source: Source) => Observation[],
): FindingDraft[] {
  const yearOfReport = ({ id }: Source): number => board.reportYears.get(id) ?? 0
  const isWhole = (source: Source): boolean => coversWholeYear(source, yearOfReport(source), activityOf)
  const wholeYears = new Set(reports.filter(isWhole).map(yearOfReport))
  const byTownYear = groupBy(reports, (source) => `${source.area} ${yearOfReport(source)}`)
  return [...byTownYear].flatMap(([about, reported]): FindingDraft[] => {
    const [first] = reported
    if (!first || !wholeYears.has(yearOfReport(first)) || reported.some(isWhole)) return []
    const year = yearOfReport(first)
    const { start, end } = longestOf(
      reported.map(({ period }) => period),
      wholeYear(year),
    )
    const observations = reported.flatMap((source) => idsOf(activityOf(source))).toSorted()
    const filed = { about, area: first.area, indicator: null, year }
    return [{ ...filed, kind: 'partOfYear', observations, params: { start, end } }]
  })
}

/** The report covers its year, or reports some figure that does. */
function coversWholeYear(source: Source, year: number, activityOf: (source: Source) => Observation[]): boolean {
  const whole = wholeYear(year)
  return covers(source.period, whole) || activityOf(source).some(({ period }) => covers(period, whole))
}

function findUnnamed(board: Board, source: Source, reported: readonly Observation[]): FindingDraft {
  const params = { source: source.id }
  return { ...filedUnderReport(board, source), kind: 'periodUnnamed', observations: idsOf(reported), params }
}

/** The report's own period may be short, or that of every figure it gives for the time its title names. */
function findShort(board: Board, source: Source, reported: readonly Observation[]): FindingDraft[] {
  const claimed = titlePeriod(source.title)
  if (!claimed || !overlaps(source.period, claimed)) return []
  const short = reported.filter(({ period }) => overlaps(period, claimed))
  const covered = short.some(({ period }) => covers(period, claimed))
  const isShort = !covers(source.period, claimed) || (short.length > 0 && !covered)
  if (!isShort || (covered && short.length > 0)) return []
  const { start, end } = longestOf([source.period, ...short.map(({ period }) => period)], claimed)
  const params = { source: source.id, start, end, claimed: spanOf(claimed) }
  return [{ ...filedUnderReport(board, source), kind: 'periodShorterThanTitle', observations: idsOf(short), params }]
}

function filedUnderReport(board: Board, { id, area }: Source) {
  return { about: id, area, indicator: null, year: board.reportYears.get(id) ?? null }
}

/** What a report says of work done; stocks are levels at a date and cover no months. */
function activityOnly(board: Board, reported: readonly Observation[]): Observation[] {
  return reported.filter(({ indicator }) => board.indicators.get(indicator)?.kind !== 'stock')
}

/** In a fixed order, whatever order the rows came in. */
function idsOf(reported: readonly Observation[]): string[] {
  return reported.map(({ id }) => id).toSorted()
}

/** The period that reaches furthest, but short of what is claimed. */
function longestOf(periods: readonly Period[], claimed: Period): Period {
  const short = periods.filter((period) => !covers(period, claimed))
  const [longest = claimed] = short.toSorted((a, b) => (a.end === b.end ? 0 : a.end > b.end ? -1 : 1))
  return longest
}

/** Twelve months are a whole year wherever they begin. */
function covers(period: Period, claimed: Period): boolean {
  if (period.start <= claimed.start && period.end >= claimed.end) return true
  return coversTwelveMonths(claimed) && coversTwelveMonths(period) && overlaps(period, claimed)
}

function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}
