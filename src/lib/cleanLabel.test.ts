import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLabel } from './cleanLabel.ts'

test.each([
  ['石桥镇2026.json', '石桥镇2026.json'],
  ['report\u202egnp.json', 'report\ufffdgnp.json'],
  ['a\u2066b\u2069.json', 'a\ufffdb\ufffd.json'],
  ['zero\u200bwidth.json', 'zero\ufffdwidth.json'],
  [' two \n lines\t.json ', 'two \ufffd lines\ufffd.json'],
  ['', ''],
])('%j is shown as %j', (text, shown) => {
  expect(cleanLabel(text)).toBe(shown)
})

test('a long name is cut in the middle and keeps its end', () => {
  const shown = cleanLabel(`${'很长'.repeat(80)}.json`, 30)
  expect(Array.from(shown)).toHaveLength(30)
  expect(shown).toMatch(/^很长.*….*\.json$/)
})

test('no label turns direction, breaks the line, splits a character or grows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 3, max: 80 }), (text, most) => {
      const shown = cleanLabel(text, most)
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\n\r]/)
      expect(Array.from(shown).length).toBeLessThanOrEqual(most)
    }),
  )
})
