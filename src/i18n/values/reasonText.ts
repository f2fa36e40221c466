import type { AreaCode } from '../../domain/board/area.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Reason } from '../../domain/compare/verdict.ts'
import type { Messages } from '../messages.ts'

/** One reason with the towns it is about, and the years where those differ: 未报送：平川镇（2019–2021、2023）. */
export function reasonText({ code, towns, years = [] }: Reason, board: Board, m: Messages): string {
  const byTown = new Map<AreaCode, number[]>()
  for (const [index, town] of towns.entries()) {
    const known = byTown.get(town) ?? []
    byTown.set(town, [...known, ...[years[index] ?? null].filter((year) => year !== null)])
  }
  const names = [...byTown].map(([town, reported]) => {
    const name = board.areas.get(town)?.name ?? town
    return reported.length === 0 ? name : name + m.bracketed(runsText(reported, m))
  })
  return m.reasons[code] + m.colon + names.join(m.listSeparator)
}

/** Years that follow each other are said as from and to. */
function runsText(years: readonly number[], m: Messages): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b)
  const runs: [number, number][] = []
  for (const year of sorted) {
    const run = runs.at(-1)
    if (run && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => m.header.years(from, to)).join(m.listSeparator)
}
