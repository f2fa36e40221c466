import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCountry } from './buildCountry.ts'
import { checkShards } from './checkShards.ts'

/** Towns, counties, prefectures and provinces of the country (see docs/scale.md), ten years, twenty indicators. */
const COUNTRY = { towns: 38_642, counties: 2952, prefectures: 340, provinces: 31, years: 10, indicators: 20 }
/** One prefecture in so many is compared county by county, besides every province and the country. */
const EVERY_NTH = 60

await main()

/** `npm run scale [-- FOLDER]`: writes the shards of a simulated country and checks a sample; a folder named is kept. */
async function main(): Promise<void> {
  const [kept] = process.argv.slice(2)
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'zhenjian-scale-'))
  const start = performance.now()
  try {
    const { rows } = await buildCountry(COUNTRY, {
      folder,
      onStep: (step, milliseconds) => console.log(`${step}: ${seconds(milliseconds)}`),
    })
    console.log(`${rows.observations} observations, ${rows.rollups} roll-up rows, ${rows.documents} documents`)
    reportBytes(folder)
    const checking = performance.now()
    const { documents, figures, differences } = checkShards(`${folder}/data`, EVERY_NTH)
    console.log(
      `check: ${documents} documents, ${figures} figures, ${differences.length} differences, ${seconds(performance.now() - checking)}`,
    )
    for (const difference of differences.slice(0, 20)) console.error(difference)
    console.log(
      `in all ${seconds(performance.now() - start)}, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
    )
    process.exitCode = differences.length > 0 ? 1 : 0
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function reportBytes(folder: string): void {
  const database = statSync(`${folder}/country.duckdb`).size
  const sizes = readdirSync(`${folder}/data`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, bytes: statSync(`${folder}/data/${name}`).size }))
    .toSorted((a, b) => b.bytes - a.bytes)
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const counties = sizes.filter(({ name }) => name.includes('level=county'))
  const median = counties[Math.floor(counties.length / 2)]?.bytes ?? 0
  console.log(`${database} bytes in the engine, ${total} bytes in ${sizes.length} files`)
  console.log(`a county: ${median} bytes in the middle, ${counties[0]?.bytes ?? 0} at most`)
  for (const level of ['prefecture', 'province', 'country']) {
    console.log(`${level}: ${sizes.find(({ name }) => name.includes(`level=${level}`))?.bytes ?? 0} bytes at most`)
  }
  console.log(`catalog.json: ${sizes.find(({ name }) => name === 'catalog.json')?.bytes ?? 0} bytes`)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
