/** Points of consecutive years, each run as long as no year is missing and none of `breaks` begins; in the order given. */
export function yearRuns<T extends { year: number }>(points: readonly T[], breaks: readonly number[] = []): T[][] {
  const runs: T[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    const joins = run?.at(-1)?.year === point.year - 1 && !breaks.includes(point.year)
    if (run && joins) run.push(point)
    else runs.push([point])
  }
  return runs
}
