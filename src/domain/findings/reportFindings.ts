import { groupBy } from '../../lib/groupBy.ts'
import type { Board } from '../board.ts'
import type { Observation, Source } from '../observation.ts'
import { type Period, spanOf, wholeYear, yearOf } from '../period.ts'
import { hasReport } from '../reportSilence.ts'
import type { FindingDraft } from './findingDraft.ts'
import type { FindingIndex } from './findingIndex.ts'
import { titlePeriod } from './titlePeriod.ts'

/** Reports that are missing, that name no period, or whose data end before their title does. */
export function reportFindings(index: FindingIndex): FindingDraft[] {
  const { board } = index
  const bySource = groupBy(board.observations.values(), (observation) => observation.source)
  const reports = [...board.reports.values()].flat()
  const activityOf = ({ id }: Source): Observation[] => activityOnly(board, bySource.get(id) ?? [])
  const short = reports.flatMap((source) => findShort(source, activityOf(source)))
  const known = new Set(short.map(({ area, year }) => `${area} ${year}`))
  return [
    ...findMissing(index),
    ...reports.filter((source) => source.periodInferred).map((source) => findUnnamed(source, activityOf(source))),
    ...short,
    ...findPartial(reports, activityOf).filter(({ about }) => !known.has(about)),
  ]
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

/** Town-years told only in part, in years of which some other town told the whole. */
function findPartial(reports: readonly Source[], activityOf: (source: Source) => Observation[]): FindingDraft[] {
  const wholeYears = new Set(
    reports.filter((source) => isWhole(source, activityOf)).map(({ period }) => yearOf(period)),
  )
  const byTownYear = groupBy(reports, ({ area, period }) => `${area} ${yearOf(period)}`)
  return [...byTownYear].flatMap(([about, told]): FindingDraft[] => {
    const [first] = told
    if (!first || !wholeYears.has(yearOf(first.period))) return []
    if (told.some((source) => isWhole(source, activityOf))) return []
    const year = yearOf(first.period)
    const { start, end } = longestOf(
      told.map(({ period }) => period),
      wholeYear(year),
    )
    const observations = told.flatMap((source) => idsOf(activityOf(source))).toSorted()
    const filed = { about, area: first.area, indicator: null, year }
    return [{ ...filed, kind: 'partOfYear', observations, params: { start, end } }]
  })
}

/** The report covers its year, or tells some figure that does. */
function isWhole(source: Source, activityOf: (source: Source) => Observation[]): boolean {
  const year = wholeYear(yearOf(source.period))
  return covers(source.period, year) || activityOf(source).some(({ period }) => covers(period, year))
}

function findUnnamed(source: Source, told: readonly Observation[]): FindingDraft {
  const params = { source: source.id }
  return { ...filedUnderReport(source), kind: 'periodUnnamed', observations: idsOf(told), params }
}

/** The report's own period may be short, or that of every figure it gives for the time its title names. */
function findShort(source: Source, told: readonly Observation[]): FindingDraft[] {
  const claimed = titlePeriod(source.title)
  if (!claimed || !overlaps(source.period, claimed)) return []
  const short = told.filter(({ period }) => overlaps(period, claimed))
  const covered = short.some(({ period }) => covers(period, claimed))
  const isShort = !covers(source.period, claimed) || (short.length > 0 && !covered)
  if (!isShort || (covered && short.length > 0)) return []
  const { start, end } = longestOf([source.period, ...short.map(({ period }) => period)], claimed)
  const params = { source: source.id, start, end, claimed: spanOf(claimed) }
  return [{ ...filedUnderReport(source), kind: 'periodShorterThanTitle', observations: idsOf(short), params }]
}

function filedUnderReport(source: Source) {
  return { about: source.id, area: source.area, indicator: null, year: yearOf(source.period) }
}

/** What a report says of work done; stocks are levels at a date and cover no months. */
function activityOnly(board: Board, told: readonly Observation[]): Observation[] {
  return told.filter(({ indicator }) => board.indicators.get(indicator)?.kind !== 'stock')
}

/** In a fixed order, whatever order the rows came in. */
function idsOf(told: readonly Observation[]): string[] {
  return told.map(({ id }) => id).toSorted()
}

/** The period that reaches furthest, but short of what is claimed. */
function longestOf(periods: readonly Period[], claimed: Period): Period {
  const short = periods.filter((period) => !covers(period, claimed))
  const [longest = claimed] = short.toSorted((a, b) => (a.end === b.end ? 0 : a.end > b.end ? -1 : 1))
  return longest
}

function covers(period: Period, claimed: Period): boolean {
  return period.start <= claimed.start && period.end >= claimed.end
}

function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}
