import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDemoCounty } from '../../mocks/generate/buildDemoCounty.ts'
import type { TownReportDocument } from '../../mocks/generate/townReportDocument.ts'
import { nodeTerminal } from '../../src/cli/nodeTerminal.ts'
import { runCli } from '../../src/cli/runCli.ts'
import { invariant } from '../../src/lib/invariant.ts'

const QUIET = { ...nodeTerminal, out: () => undefined, err: () => undefined }
const DEMO_CODE = '990101'
const TOWNS_EACH = 8

/** A name that holds the word for a town, one that ends like a prefecture's, and plain ones. */
const PROVINCE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  东江市: { '990101': '镇平县', '990102': '青石县', '990103': '永安市' },
  南陵市: { '990201': '白水县', '990202': '云门县', '990203': '长岭区' },
}

/**
 * A province of two prefectures with three counties of eight towns each (虚构), as files below a folder: the counties
 * from the generator, everything above them by the terminal's own commands, as docs/scale.md says.
 */
export function writeProvince(folder: string): void {
  const cities = Object.entries(PROVINCE).map(([city, counties], index) => {
    mkdirSync(join(folder, city), { recursive: true })
    const steps = Object.entries(counties).map(([code, name], nth) => {
      const path = join(folder, city, `${name}.json`)
      writeFileSync(path, JSON.stringify(countyOf(code, name, 3 * index + nth)))
      const step = path.replace(/json$/, 'rollup.json')
      succeed(['rollup', path, '-o', step])
      return step
    })
    const path = join(folder, city, 'rollup.json')
    succeed(['rollup', ...steps, '--area', `990${index + 1}`, '--title', city, '-o', path])
    return path
  })
  succeed(['rollup', ...cities, '--area', '99', '--title', '示例省', '-o', join(folder, 'rollup.json')])
  succeed(['catalog', folder])
}

/** The demo county's towns by turns, under another code; the fifth county never speaks of publicity. */
function countyOf(code: string, name: string, turn: number): TownReportDocument {
  const demo = buildDemoCounty()
  const towns = demo.areas.filter(({ level }) => level === 'town')
  const kept = new Set(
    towns.filter((_, index) => (index + 3 * turn) % towns.length < TOWNS_EACH).map((one) => one.code),
  )
  const document = {
    ...demo,
    meta: { ...demo.meta, id: `county-${code}`, title: name },
    areas: demo.areas
      .filter((area) => area.level === 'county' || kept.has(area.code))
      .map((area) => (area.level === 'county' ? { ...area, name } : { ...area, succeededBy: [] })),
    sources: demo.sources.filter(({ area }) => kept.has(area)),
    observations: demo.observations.filter(
      ({ area, indicator }) => kept.has(area) && !(turn === 4 && indicator.startsWith('propaganda.')),
    ),
  }
  // What was written as JSON by the line before is the same shape.
  return JSON.parse(JSON.stringify(document).replaceAll(DEMO_CODE, code)) as TownReportDocument
}

function succeed(args: string[]): void {
  invariant(runCli(args, QUIET) === 0, `failed: ${args.join(' ')}`)
}
