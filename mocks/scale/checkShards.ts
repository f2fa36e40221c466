import { readFileSync } from 'node:fs'
import { type DatasetEntry, readCatalog } from '../../src/data/datasets/datasetCatalog.ts'
import { catalogTree } from '../../src/data/datasets/catalogTree.ts'
import { mergeDocuments } from '../../src/data/merge/mergeDocuments.ts'
import { readDocument } from '../../src/data/document/readDocument.ts'
import { ownArea } from '../../src/domain/board/area.ts'
import { type Board, createBoard } from '../../src/domain/board/board.ts'
import type { Interval } from '../../src/domain/values/interval.ts'
import { readRollup } from '../../src/domain/rollup/readRollup.ts'
import { joinRollups, type Rollup, type RollupFigure, rollup } from '../../src/domain/rollup/rollup.ts'
import { noteOf } from '../../src/export/document/rollupDocument.ts'
import { invariant } from '../../src/lib/invariant.ts'
import { maskEveryText } from '../../src/domain/personalData/maskEveryText.ts'
import { setMasker } from '../../src/domain/personalData/maskReportSet.ts'

/** What was compared with the app's own arithmetic, and every difference in words. */
export interface CheckedShards {
  documents: number
  figures: number
  differences: readonly string[]
}

/** Reads shards as the page would, rolls them up with the app's own code and compares that with the roll-ups written. */
export function checkShards(folder: string, everyNth: number): CheckedShards {
  const catalog = readCatalog(JSON.parse(readFileSync(`${folder}/catalog.json`, 'utf8')), 'catalog.json')
  invariant(catalog, 'no catalogue was written')
  const differences = catalog.issues.map(({ code }) => `catalog.json: ${code}`)
  const { below } = catalogTree(catalog.datasets)
  const sample = catalog.datasets.filter(
    ({ level }, index) => level !== 'county' && (index % everyNth === 0 || level !== 'prefecture'),
  )
  let [documents, figures] = [0, 0]
  for (const entry of sample) {
    const { board, issues } = openShard(folder, entry)
    documents += 1
    differences.push(...issues)
    const children = below(entry).map((child) => {
      const opened = openShard(folder, child)
      documents += 1
      differences.push(...opened.issues)
      const reported = rollupOf(opened.board, child)
      const written = writtenRollup(board, reported.area.code)
      figures += reported.figures.length
      differences.push(...compareRollups(reported, written))
      return reported
    })
    const area = ownArea([...board.areas.values()])
    invariant(area, `${entry.id} is about no area`)
    const joined = joinRollups(children, area)
    figures += joined.figures.length
    differences.push(...compareRollups(joined, writtenRollup(board, area.code)))
  }
  return { documents, figures, differences }
}

function openShard(folder: string, entry: DatasetEntry): { board: Board; issues: string[] } {
  const bytes = readFileSync(`${folder}/${entry.url}`)
  const read = readDocument(bytes, entry.url)
  invariant(read.ok, `${entry.url} cannot be opened`)
  const wrongSize = bytes.length === entry.bytes ? [] : [`${entry.url}: ${bytes.length} bytes, ${entry.bytes} listed`]
  const issues = read.issues.map(({ code }) => `${entry.url}: ${code}`)
  setMasker(maskEveryText)
  return { board: createBoard(mergeDocuments([read.report]).set), issues: [...issues, ...wrongSize] }
}

function rollupOf(board: Board, entry: DatasetEntry): Rollup {
  const area = ownArea([...board.areas.values()])
  invariant(area, `${entry.id} is about no area`)
  return entry.level === 'county' ? rollup(board, area) : (readRollup(board, area) ?? rollup(board, area))
}

function writtenRollup(board: Board, code: string): Rollup {
  const area = board.areas.get(code)
  const found = area && readRollup(board, area)
  invariant(found, `no roll-up of ${code} was written`)
  return found
}

function compareRollups(ours: Rollup, written: Rollup): string[] {
  const [a, b] = [linesOf(ours), linesOf(written)]
  const missing = [...a].flatMap(([key, line]) =>
    b.get(key) === line ? [] : [`${ours.area.code} ${key}: ${line} here, ${b.get(key) ?? 'nothing'} written`],
  )
  return [
    ...missing,
    ...[...b.keys()].filter((key) => !a.has(key)).map((key) => `${ours.area.code} ${key}: only written`),
  ]
}

function linesOf({ years, figures }: Rollup): Map<string, string> {
  return new Map([
    ...years.map(({ year, reported, expected }) => [`reports ${year}`, `${reported}/${expected}`] as const),
    ...figures
      .filter(({ coverage }) => coverage.expected > 0)
      .map((figure) => {
        const { indicator, scope, year, sum, median, rate, coverage, status } = figure
        const ground = sum || median ? status : ''
        const cases = rate ? `${rate.num}/${rate.den}` : '-'
        const line = `${coverage.reported}/${coverage.expected} ${endsOf(sum)} ${endsOf(median)} ${cases} ${ground} ${wordsOf(figure)}`
        return [`${indicator} ${scope ?? ''} ${year}`, line] as const
      }),
  ])
}

/** How each part came about: as the document says it, or as a document would. */
function wordsOf(figure: RollupFigure): string {
  const { sum, median, rate, notes } = figure
  const parts = [sum && ('sum' as const), median && ('median' as const), rate && ('pooled' as const)]
  return parts.flatMap((part) => (part ? (notes[part] ?? noteOf(part, figure)) : [])).join('; ')
}

/** Binary sums taken in another order may differ in the last digit. */
function endsOf(value: Interval | null): string {
  return value ? `${value.lo.toPrecision(12)}..${value.hi.toPrecision(12)}` : '-'
}
