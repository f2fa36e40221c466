import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FUZZ_RUNS } from '../../../mocks/arbitrary/fuzzRuns.ts'
import { spoiledFile, spoiledJson } from '../../../mocks/arbitrary/spoiled.ts'
import { figureOf, figuresIn } from '../../../mocks/arbitrary/writtenFigures.ts'
import { createBoard } from '../../domain/board/board.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { readDocument } from './readDocument.ts'

const VALID = exampleDocument(
  {},
  {
    observations: [
      exampleObservation(),
      exampleObservation({ area: '990101102', source: 'r2', value: 100, op: 'gt', raw: '100余件', upper: 199 }),
      exampleObservation({ indicator: 'satisfaction.rate', value: 96, op: 'ge', unit: '%', num: 96, den: 100 }),
      exampleObservation({ indicator: 'legalAdvisor.visits', value: null, status: 'L', unit: '次' }),
    ],
  },
)
const TEXT = JSON.stringify(VALID)

test('a spoiled file is read or refused, never thrown at, and no number in it is another than was written', () => {
  fc.assert(
    fc.property(spoiledFile(TEXT), (text) => expectHonest(text)),
    { numRuns: FUZZ_RUNS },
  )
})

test('a document with odd members anywhere is read or refused the same way', () => {
  fc.assert(
    fc.property(spoiledJson(VALID), (value) => expectHonest(JSON.stringify(value) ?? '')),
    { numRuns: FUZZ_RUNS },
  )
})

test('spoiled bytes, in whatever encoding they then are, too', () => {
  const bytes = new TextEncoder().encode(TEXT)
  const changes = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(changes, (spoilings) => {
      const spoiled = Uint8Array.from(bytes)
      for (const [at, byte] of spoilings) spoiled[at] = byte
      expect(() => loaded(spoiled)).not.toThrow()
    }),
    { numRuns: FUZZ_RUNS },
  )
})

/** Every observation that was kept stands in the text with just this value. */
function expectHonest(text: string): void {
  const observations = loaded(text)
  if (observations.length === 0) return
  // Something was kept, so that the text is JSON with a list of observations.
  const written = figuresIn(JSON.parse(text.replace(/^\ufeff/, '')))
  for (const observation of observations) expect(written).toContain(figureOf(observation))
}

function loaded(input: string | Uint8Array) {
  const read = readDocument(input, 'fuzz')
  if (!read.ok) return []
  const board = createBoard(mergeDocuments([read.report]).set)
  findingsOf(board)
  return [...board.observations.values()]
}
