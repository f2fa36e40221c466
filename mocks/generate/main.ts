import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { buildBrokenCounty } from './buildBrokenCounty.ts'
import { buildCatalog } from './buildCatalog.ts'
import { buildDemoCounty } from './buildDemoCounty.ts'
import { buildPublicSample } from './buildPublicSample.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)

/** The demo county travels with the first load of the page. */
const FIRST_LOAD_LIMIT = 20_000

const files = buildFixtures()
if (process.argv.includes('--check')) check()
else write()

/** File name → exact text. No indentation and no final newline: these files are for machines. */
function buildFixtures(): Map<string, string> {
  const documents = [buildDemoCounty(), buildPublicSample()].map((document) => {
    return { document, file: `${document.meta.id}.json`, text: JSON.stringify(document) }
  })
  return new Map([
    ...documents.map(({ file, text }) => [file, text] as const),
    ['catalog.json', JSON.stringify(buildCatalog(documents))],
    ['broken.json', JSON.stringify(buildBrokenCounty())],
  ])
}

function write(): void {
  mkdirSync(FIXTURES, { recursive: true })
  for (const [file, text] of files) {
    writeFileSync(new URL(file, FIXTURES), text)
    console.log(`${file}: ${Buffer.byteLength(text)} bytes, brotli ${brotliSize(text)}`)
  }
  const size = brotliSize(files.get('demo-county.json') ?? '')
  if (size > FIRST_LOAD_LIMIT) fail(`demo-county.json compresses to ${size} bytes, more than ${FIRST_LOAD_LIMIT}`)
}

function check(): void {
  const stale = [...files].filter(([file, text]) => textOnDisk(file) !== text).map(([file]) => file)
  if (stale.length > 0) fail(`mocks/fixtures is stale (${stale.join(', ')}): run npx tsx mocks/generate/main.ts`)
  else console.log(`mocks/fixtures: all ${files.size} files are as generated`)
}

function textOnDisk(file: string): string | null {
  const path = new URL(file, FIXTURES)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function brotliSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
