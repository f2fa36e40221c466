import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { CATALOGUE } from '../../src/domain/board/catalogue.ts'
import { toIndicatorRow } from '../../src/export/document/documentRows.ts'
import { rollupIndicators } from '../../src/export/document/rollupDocument.ts'

/** How large a country to simulate; years count from 2016. */
export interface CountrySize {
  towns: number
  counties: number
  prefectures: number
  provinces: number
  years: number
  indicators: number
}

/** What was written. */
export interface BuiltCountry {
  rows: { observations: number; rollups: number; documents: number }
}

type Values = Readonly<Record<string, string | number>>
type Run = (text: string) => Promise<readonly (readonly unknown[])[]>
type RunFile = (name: string, values?: Values) => Promise<unknown>

const FIRST_YEAR = 2016
const LEVELS_BELOW = ['county', 'prefecture', 'province'] as const

/** Text of one of the statements that docs/scale.md quotes. */
export function readSql(name: string): string {
  return readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8')
}

function withValues(text: string, values: Values): string {
  return Object.entries(values).reduce((sql, [key, value]) => sql.replaceAll(`:${key}`, String(value)), text)
}

interface Workshop {
  /** Below it the data base and the shards are written. */
  folder: string
  /** What the engine may use. */
  memory?: string
  /** A statement as it is to be run; tests break one to see that the check finds it. */
  alter?: (sql: string, name: string) => string
  /** Told after each step, so that minutes of work are not silent. */
  onStep?: (step: string, milliseconds: number) => void
}

/**
 * A simulated country in an embedded engine, rolled up and written as shards with a catalogue below `folder`, by the
 * statements of mocks/scale/sql alone.
 */
export async function buildCountry(size: CountrySize, workshop: Workshop): Promise<BuiltCountry> {
  const { folder, memory = '4GB', alter = (sql) => sql, onStep = () => undefined } = workshop
  // What does not fit into memory goes beside the data base, and with it.
  const settings = { memory_limit: memory, temp_directory: `${folder}/spill` }
  const instance = await DuckDBInstance.create(`${folder}/country.duckdb`, settings)
  const connection = await instance.connect()
  const run: Run = async (text) => (await connection.runAndReadAll(text)).getRows()
  const runFile: RunFile = (name, values = {}) => run(withValues(alter(readSql(name), name), values))
  const timed = async (step: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await work()
    onStep(step, performance.now() - start)
  }
  await runFile('dialect')
  await run(indicatorTable(size.indicators))
  await timed('simulate', () => runFile('simulate', { ...size, first_year: FIRST_YEAR }))
  await runFile('tables')
  await timed('roll up counties', async () => {
    for (const province of await provincesOf(run)) {
      await runFile('reading', { province })
      await runFile('rollup_county', { province })
    }
  })
  await timed('roll up above', () => rollUpAbove(runFile))
  await timed('write shards', () => writeShards(run, runFile, `${folder}/data`))
  const rows = {
    observations: await count(run, 'observation'),
    rollups: await count(run, 'rollup'),
    documents: await count(run, 'listed'),
  }
  connection.closeSync()
  instance.closeSync()
  return { rows }
}

/** Their codes as the statements want them, quoted. */
async function provincesOf(run: Run): Promise<string[]> {
  const rows = await run("SELECT code FROM area WHERE level = 'province' ORDER BY code")
  return rows.map(([code]) => `'${String(code)}'`)
}

async function rollUpAbove(runFile: RunFile): Promise<void> {
  for (const level of LEVELS_BELOW) await runFile('rollup_above', { level: `'${level}'` })
}

/** A province at a time, as an engine would spread them over its workers. */
async function writeShards(run: Run, runFile: RunFile, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const province of await provincesOf(run)) {
    await runFile('shard_county', { province })
    await writeShard(runFile, folder)
  }
  await runFile('shard_above')
  await writeShard(runFile, folder)
  const entries = await run('SELECT entry FROM listed ORDER BY length(area), area')
  const list = `{"format":"town-report-catalog/1","default":"99","datasets":[\n${entries.map(([entry]) => String(entry)).join(',\n')}\n]}\n`
  writeFileSync(`${folder}/catalog.json`, list)
}

async function writeShard(runFile: RunFile, folder: string): Promise<void> {
  await runFile('catalog')
  await runFile('write', { folder })
}

async function count(run: Run, table: string): Promise<number> {
  const [row] = await run(`SELECT count(*) FROM ${table}`)
  return Number(row?.[0] ?? 0)
}

/** Stocks stand at the end of the catalogue; the simulation takes one in, so that it has every kind. */
function indicatorTable(most: number): string {
  const chosen = [...CATALOGUE.slice(0, most - 1), ...CATALOGUE.filter(({ id }) => id === 'context.villages')]
  const rows = chosen.map(({ id, kind, unit }, n) => `('${id}', '${kind}', '${unit}', ${n})`)
  const declared = JSON.stringify([
    ...CATALOGUE.filter(({ headline }) => headline).map(({ id }) => ({ id, headline: false })),
    ...rollupIndicators(chosen).map(toIndicatorRow),
  ])
  return `CREATE OR REPLACE TABLE indicator AS SELECT * FROM (VALUES ${rows.join(', ')}) AS t(id, kind, unit, n);
CREATE OR REPLACE TABLE declaration AS SELECT '${declared.replaceAll("'", "''")}' AS text;`
}
