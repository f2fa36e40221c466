import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, type Interval } from '../values/interval.ts'
import { codesIn, type Said, observe } from '../testing/findIn.ts'

const MOST = 40
const op = fc.constantFrom('eq', 'ge', 'gt', 'le', 'lt', 'approx')
const figure = fc.record({
  value: fc.integer({ min: 0, max: 20 }),
  op,
  upper: fc.option(fc.integer({ min: 20, max: 30 })),
})

/** Whole numbers up to a bound that the words allow; open ends go on beyond it. */
function readingsOf(reading: Interval): number[] {
  return Array.from({ length: MOST + 1 }, (_, count) => count).filter((count) => contains(reading, count))
}

test('more closed than received is said exactly when every reading of both says so', () => {
  fc.assert(
    fc.property(figure, figure, (received, handled) => {
      const said: Said[] = [
        ['petitions.received', received.value, received],
        ['petitions.handled', handled.value, handled],
      ]
      const [allReceived = [], allHandled = []] = said.map((one) => readingsOf(observe(one).reading as Interval))
      const isCertain = allReceived.length > 0 && allReceived.every((few) => allHandled.every((many) => many > few))
      expect(codesIn(said)).toBe(isCertain ? 'handledExceedsReceived' : '')
    }),
    { numRuns: 2000 },
  )
})
