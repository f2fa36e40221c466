import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BuiltCountry } from './buildCountry.ts'

const SMALL = { towns: 90, counties: 8, prefectures: 4, provinces: 2, years: 3, indicators: 8 }
const folder = mkdtempSync(join(tmpdir(), 'zhenjian-scale-'))
const hasEngine = await canLoadEngine()
let built: BuiltCountry | null = null

/** Mistakes that would show wrong figures: the check must find each of them. */
const BROKEN = [
  {
    mistake: 'silence taken for zero',
    file: 'rollup_county',
    right: 'FROM reading r WHERE value IS NOT NULL',
    wrong:
      'FROM (SELECT * REPLACE (coalesce(value, 0) AS value, coalesce(lo, 0) AS lo, coalesce(hi, 0) AS hi) FROM reading) r',
  },
  { mistake: 'a town more', file: 'rollup_county', right: 'count(*) AS told', wrong: 'count(*) + 1 AS told' },
  {
    mistake: 'scopes added',
    file: 'reading',
    right: 'SELECT o.*, i.kind',
    wrong: "SELECT o.* REPLACE ('' AS scope), i.kind",
  },
  {
    mistake: 'an open end closed',
    file: 'reading',
    right: "WHEN op = 'ge' THEN ceiling",
    wrong: "WHEN op = 'ge' THEN value",
  },
  { mistake: 'half years taken for years', file: 'reading', right: "'-12-31')))", wrong: "'-12-31') OR TRUE))" },
  { mistake: 'a sum without its missing towns', file: 'rollup_county', right: 's.told = n.expected', wrong: 'TRUE' },
  {
    mistake: 'percentages averaged',
    file: 'shard_above',
    right: "'pooled', told, members, floor(rate_num * 1000.0 / rate_den + 0.5) / 10",
    wrong: "'pooled', told, members, 90.0",
  },
  {
    mistake: 'cases of some towns',
    file: 'rollup_above',
    right: 'count(rate_num) = count(CASE WHEN told > 0 THEN 1 END)',
    wrong: 'TRUE',
  },
  { mistake: 'a middle of middles', file: 'rollup_above', right: 'NULL, NULL,', wrong: 'sum(sum_lo), sum(sum_lo),' },
  { mistake: 'only those who told expected', file: 'rollup_above', right: 'sum(expected),', wrong: 'sum(told),' },
]

/** The engine comes as a binary for each machine; a machine without one skips, and says so. */
async function canLoadEngine(): Promise<boolean> {
  try {
    await import('@duckdb/node-api')
    return true
  } catch (error) {
    console.warn(`no embedded engine on this machine, the small country is skipped: ${String(error)}`)
    return false
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The engine shares the machine with whatever else is tested. */
const PATIENCE = 120_000

describe.skipIf(!hasEngine)('a small simulated country', { timeout: PATIENCE }, () => {
  beforeAll(async () => {
    const { buildCountry } = await import('./buildCountry.ts')
    built = await buildCountry(SMALL, { folder, memory: '1GB' })
  }, PATIENCE)

  test('every area has its document', () => {
    expect(built?.rows.documents).toBe(1 + SMALL.provinces + SMALL.prefectures + SMALL.counties)
  })

  test('the roll-ups the engine wrote are those of the app', async () => {
    const { checkShards } = await import('./checkShards.ts')
    const { documents, figures, differences } = checkShards(`${folder}/data`, 1)
    expect(differences).toEqual([])
    expect(documents).toBeGreaterThan(SMALL.counties)
    expect(figures).toBeGreaterThan(500)
  })

  test.each(BROKEN)('a statement that is wrong is found: $mistake', async ({ file, right, wrong }) => {
    const { buildCountry, readSql } = await import('./buildCountry.ts')
    const { checkShards } = await import('./checkShards.ts')
    expect(readSql(file)).toContain(right)
    const broken = mkdtempSync(join(tmpdir(), 'zhenjian-scale-'))
    try {
      const alter = (sql: string, name: string): string => (name === file ? sql.replaceAll(right, wrong) : sql)
      await buildCountry(SMALL, { folder: broken, memory: '1GB', alter })
      expect(checkShards(`${broken}/data`, 1).differences).not.toEqual([])
    } finally {
      rmSync(broken, { recursive: true, force: true })
    }
  })

  test('a changed figure of a county is found', async () => {
    const { checkShards } = await import('./checkShards.ts')
    const path = `${folder}/data/level=county/area=990001/data_0.json`
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"value":1', '"value":9'))
    const { differences } = checkShards(`${folder}/data`, 1)
    writeFileSync(path, text)
    expect(differences).not.toEqual([])
  })
})

test('docs/scale.md quotes the statements as they are run', () => {
  const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8')
  const files = readdirSync(new URL('./sql/', import.meta.url)).filter((name) => name !== 'simulate.sql')
  const missing = files.filter((name) => {
    const text = readFileSync(new URL(`./sql/${name}`, import.meta.url), 'utf8').trimEnd()
    return !page.includes(`\`\`\`sql\n${text}\n\`\`\``)
  })
  expect(files).toContain('rollup_county.sql')
  expect(missing).toEqual([])
})

/** Functions that the manuals of DuckDB, Spark and Trino give the same name, order and meaning. */
const SHARED = new Set(
  'avg cast ceil coalesce concat count floor least max min over power row_number substr sum length'.split(' '),
)
/** What reads like a call but is syntax, and the two macros that hide the rest. */
const SYNTAX = new Set(
  'and as asked by case copy in join js listed names not num or partition_by rollup then to with'.split(' '),
)

test('what engines spell differently is named in docs/scale.md, function by function', () => {
  const statements = new URL('./sql/', import.meta.url)
  const files = readdirSync(statements).filter((name) => name !== 'simulate.sql')
  const text = files
    .map((name) => readFileSync(new URL(name, statements), 'utf8').replace(/--.*|'[^']*'/g, ''))
    .join('\n')
  const called = new Set([...text.matchAll(/\b([a-z][a-z_0-9]*)\s*\(/gi)].map(([, name = '']) => name.toLowerCase()))
  const own = [...called].filter((name) => !SHARED.has(name) && !SYNTAX.has(name)).toSorted()
  expect(own).toEqual([
    'array_agg',
    'array_to_string',
    'chr',
    'encode',
    'greatest',
    'list_sort',
    'octet_length',
    'regexp_replace',
    'rtrim',
    'sha256',
    'to_json',
  ])
  const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8')
  const table = page.slice(page.indexOf('## Spark and Trino'), page.indexOf('## Figures of one run'))
  expect(own.filter((name) => !table.includes(name))).toEqual([])
})
