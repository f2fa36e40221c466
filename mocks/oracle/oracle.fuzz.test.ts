import { expect, test } from 'vitest'
import { FUZZ_RUNS } from '../arbitrary/fuzzRuns.ts'
import { compareWithOracle } from './compareWithOracle.ts'
import { buildOracle } from './oracle.ts'
import { serialised } from './questions.ts'
import { randomDocuments } from './randomDocuments.ts'
import type { ReportDocument, ReportRow } from './reportDocument.ts'
import { loadBoard } from './said.ts'
import { startTally, type Tally } from './tally.ts'

/** Sets of documents; each is some three thousand values. */
const SETS = Math.ceil(FUZZ_RUNS / 43)
const MIN_VALUES = 20_000

function tallyOf(documents: readonly ReportDocument[], read: readonly ReportDocument[] = documents): Tally {
  return compareWithOracle(loadBoard(serialised(read)), buildOracle(documents))
}

test('what tables and files say of random documents is what the format page says', () => {
  const together = startTally()
  for (let seed = 1; seed <= SETS; seed += 1) {
    const { compared, byKind, disagreements } = tallyOf(randomDocuments(seed))
    together.compared += compared
    for (const [kind, count] of byKind) together.byKind.set(kind, (together.byKind.get(kind) ?? 0) + count)
    together.disagreements.push(...disagreements.map((one) => `${seed}: ${one}`))
  }
  expect(together.disagreements).toEqual([])
  expect(together.compared).toBeGreaterThanOrEqual(MIN_VALUES)
  // A kind that is hardly met compares nothing.
  expect([...together.byKind].filter(([, count]) => count < 5)).toEqual([])
})

/** A small untruth, put into what the product reads while the oracle keeps the document as it was. */
const UNTRUTHS: readonly (readonly [name: string, of: (row: ReportRow) => boolean, change: Partial<ReportRow>])[] = [
  ['another number', ({ value }) => typeof value === 'number', { value: 77.7 }],
  ['another bound', ({ op }) => op === 'approx', { op: 'ge', raw: '以上' }],
  ['another unit', ({ indicator }) => indicator === 'petitions.handled', { unit: '批' }],
  ['another scope', ({ indicator }) => indicator === 'propaganda.events', { scope: '平安创建宣传' }],
  ['another state', ({ status }) => status === 'Q', { status: 'L' }],
  ['a break', ({ indicator }) => indicator === 'legalAdvisor.visits', { status: 'B' }],
  ['a small base', ({ indicator }) => indicator === 'satisfaction.rate', { num: 3, den: 4 }],
  ['a later revision', ({ indicator }) => indicator === 'x.spent', { revision: 3 }],
]

// The first test has found the same documents free of disagreements.
test.each(UNTRUTHS)('the oracle notices %s', (_, of, change) => {
  const documents = randomDocuments(1)
  const reported = documents.map((document) => ({
    ...document,
    observations: document.observations.map((row) => (of(row) ? { ...row, ...change } : row)),
  }))
  expect(tallyOf(documents, reported).disagreements).not.toEqual([])
})

test('the oracle notices what is left out', () => {
  const documents = randomDocuments(1)
  const reported = documents.map((document) => ({ ...document, observations: document.observations.slice(1) }))
  expect(tallyOf(documents, reported).disagreements).not.toEqual([])
})
