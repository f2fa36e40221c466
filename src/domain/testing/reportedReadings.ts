import type { Board } from '../board/board.ts'
import type { Interval } from '../values/interval.ts'
import { wholeYear } from '../board/period.ts'
import { buildBoard, buildObservation, buildTowns, type ObservationFields, YEAR } from './buildBoard.ts'

/** What one town says of one figure. */
export type Reported = Pick<ObservationFields, 'value'> & Partial<ObservationFields>

/** Stands for "as many as one likes" where a report gives no upper end. */
const FAR = 10_000

/** The towns' figures on one indicator; the first list is of 2022, each further one of the year before. */
export function boardOfYears(indicator: string, years: readonly (readonly Reported[])[]): Board {
  const towns = buildTowns(Math.max(...years.map((all) => all.length)))
  const observations = years.flatMap((all, back) =>
    all.map((fields, index) =>
      buildObservation({ ...fields, area: towns[index]?.code ?? '', indicator, period: wholeYear(YEAR - back) }),
    ),
  )
  return buildBoard({ towns, observations })
}

/** Ends of what the words allow, and a value between. */
function readingsOf({ lo, hi }: Interval): number[] {
  const top = hi === Infinity ? FAR : hi
  return [...new Set([lo, (lo + Math.min(top, lo + 8)) / 2, top])]
}

/** Every way to read all of them at once. */
export function combinations(ranges: readonly Interval[]): number[][] {
  return ranges.reduce<number[][]>(
    (sofar, range) => sofar.flatMap((chosen) => readingsOf(range).map((value) => [...chosen, value])),
    [[]],
  )
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
