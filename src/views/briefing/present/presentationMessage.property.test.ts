import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPresentationMessage } from './usePresentationChannel.ts'

const AT = { kind: 'at', deck: 'annual', slide: 3, page: 1, screen: 'slide' }

test.each([
  [AT, AT],
  [
    { ...AT, kind: 'go', screen: 'black', more: 1 },
    { ...AT, kind: 'go', screen: 'black' },
  ],
  [
    { kind: 'hello', deck: 'a1', slide: 9 },
    { kind: 'hello', deck: 'a1' },
  ],
  [
    { kind: 'bye', deck: 'a1' },
    { kind: 'bye', deck: 'a1' },
  ],
])('%o is read as %o', (data, message) => {
  expect(readPresentationMessage(data)).toEqual(message)
})

test.each([
  null,
  undefined,
  'at',
  [],
  { ...AT, slide: 0 },
  { ...AT, slide: 1000 },
  { ...AT, slide: 1.5 },
  { ...AT, slide: '3' },
  { ...AT, slide: Infinity },
  { ...AT, page: NaN },
  { ...AT, page: -1 },
  { ...AT, screen: 'red' },
  { ...AT, screen: undefined },
  { ...AT, deck: '' },
  { ...AT, deck: '../x' },
  { ...AT, deck: 'a'.repeat(41) },
  { ...AT, kind: 'constructor' },
  { kind: 'hello' },
])('%o is no message', (data) => {
  expect(readPresentationMessage(data)).toBeNull()
})

test('whatever is heard, only whole numbers in range come of it', () => {
  const number = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -2, max: 1100 }) }, fc.double(), fc.anything())
  const word = (...words: string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.anything())
  const data = fc.record(
    {
      kind: word('at', 'go', 'hello', 'bye'),
      deck: word('annual', 'a1', ''),
      slide: number,
      page: number,
      screen: word('slide', 'black'),
    },
    { requiredKeys: ['kind', 'deck', 'slide', 'page', 'screen'] },
  )
  let seen = 0
  fc.assert(
    fc.property(fc.oneof(data, fc.anything()), (received) => {
      const message = readPresentationMessage(received)
      if (message === null || !('slide' in message)) return
      seen += 1
      expect(message.slide).toSatisfy((slide) => Number.isInteger(slide) && slide >= 1 && slide <= 999)
      expect(message.page).toSatisfy((page) => Number.isInteger(page) && page >= 1)
    }),
    { numRuns: 1000 },
  )
  expect(seen).toBeGreaterThan(20)
})
