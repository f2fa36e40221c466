import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateJsonError } from './locateJsonError.ts'

test.each([
  ['', 1, 1],
  ['{"a":}', 1, 6],
  ['{\n  "a": 1,\n}', 3, 1],
  ['[1,]', 1, 4],
  ['[1 2]', 1, 4],
  ['[1}', 1, 3],
  ['{"a" 1}', 1, 6],
  ['{a: 1}', 1, 2],
  ['[01]', 1, 3],
  ['{"a": 1', 1, 8],
  ['{"a": "b', 1, 7],
  ['{} {}', 1, 4],
  ['信访办结 100 件', 1, 1],
  ['[\n"办结",\n"a\tb"]', 3, 1],
])('%j breaks at line %i, column %i', (text, line, column) => {
  expect(() => void JSON.parse(text)).toThrow(SyntaxError)
  expect(locateJsonError(text)).toEqual({ line, column })
})

test.each(['a', '\\n', '𠀀', ' '])('a string of megabytes of %j does not overflow the stack', (part) => {
  const text = `["${part.repeat(3_000_000)}" 1]`
  expect(locateJsonError(text)).toEqual({ line: 1, column: text.length - 1 })
})

test('finds a stray character at the start of any line', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
      const lines = JSON.stringify(value, null, 1).split('\n')
      const index = seed % lines.length
      const spoiled = lines.map((line, at) => (at === index ? `@${line}` : line)).join('\n')
      expect(locateJsonError(spoiled)).toEqual({ line: index + 1, column: 1 })
    }),
  )
})

test('finds nothing before the end of text that is JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const lines = text.split('\n')
      expect(locateJsonError(text)).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })
    }),
  )
})
