/** One measured time, with its ratio to something of the same machine: only the ratio says anything elsewhere. */
export interface Figure {
  what: string
  milliseconds: number
  ratio: number
  /** What the ratio is to. */
  than: string
}

const RUNS = 9

/** The middle of several runs, in milliseconds; the first run warms up and does not count. */
export function timeOf(run: () => unknown): number {
  run()
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return medianOf(times)
}

export function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
