import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeTerminal } from '../../src/cli/nodeTerminal.ts'
import { runCli } from '../../src/cli/runCli.ts'

/** What `eval --json` prints, as far as it has a floor. */
interface Measures {
  overall: { f1: number }
  traps: { rate: number }
  periods: { right: number; of: number }
  certain: { share: number; wrong: number }
}

/** The worst that is accepted of a folder of labelled reports. These only ever get stricter. */
interface Floor {
  folder: string
  f1: number
  traps: number
  periods: number
  certain: number
  certainWrong: number
}

const FLOORS: readonly Floor[] = [
  { folder: 'reports', f1: 1, traps: 0, periods: 0.92, certain: 0.74, certainWrong: 0.01 },
  { folder: 'seeds', f1: 0.98, traps: 0, periods: 0.8, certain: 0.76, certainWrong: 0 },
]

for (const floor of FLOORS) checkFolder(floor)

/** Measures the reading of labelled reports, where these are at hand. */
function checkFolder(floor: Floor): void {
  const folder = fileURLToPath(new URL(`../../../shared/${floor.folder}`, import.meta.url))
  if (!existsSync(folder)) {
    console.log(`reading of ${floor.folder}: skipped, because ../shared/${floor.folder} is absent`)
    return
  }
  let printed = ''
  runCli(['eval', folder, '--json'], { ...nodeTerminal, out: (line) => void (printed += line) })
  // The project's own command prints it; a wrong shape makes the comparisons below fail.
  const { overall, traps, periods, certain } = JSON.parse(printed) as Measures
  const shares = { f1: overall.f1, periods: periods.right / periods.of, certain: certain.share }
  const faults = { traps: traps.rate, certainWrong: certain.wrong }
  const below = [
    ...Object.entries(shares).filter(([name, share]) => !(share >= floor[name as keyof typeof shares])),
    ...Object.entries(faults).filter(([name, share]) => !(share <= floor[name as keyof typeof faults])),
  ]
  const told = Object.entries({ ...shares, ...faults }).map(([name, share]) => `${name} ${share.toFixed(3)}`)
  console.log(`reading of ${floor.folder}: ${told.join(', ')}`)
  if (below.length > 0)
    console.error(`reading of ${floor.folder}: worse than its floor: ${below.map(([name]) => name).join(', ')}`)
  if (below.length > 0) process.exitCode = 1
}
