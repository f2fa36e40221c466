import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitText, textWidth } from './textWidth.ts'

const text = fc
  .array(fc.constantFrom(...Array.from('镇乡街道7余%–. aB（；𠮷')), { maxLength: 20 })
  .map((signs) => signs.join(''))

test('Chinese characters are square, rare ones outside the basic plane too', () => {
  expect(textWidth('清河镇', 14)).toBe(42)
  expect(textWidth('𠮷', 14)).toBe(14)
})

test('digits are all as wide as each other', () => {
  const widths = Array.from('0123456789').map((digit) => textWidth(digit, 10))
  expect(new Set(widths).size).toBe(1)
})

test('width grows with the size and with every character', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (written, size) => {
      expect(textWidth(written, size * 2)).toBeCloseTo(textWidth(written, size) * 2)
      expect(textWidth(`${written}镇`, size)).toBeCloseTo(textWidth(written, size) + size)
    }),
  )
})

test('text that fits stays whole; any other is a beginning of it with … and fits, unless one character is too wide', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 300 }), (written, room) => {
      const fitted = fitText(written, 14, room)
      if (textWidth(written, 14) <= room) {
        expect(fitted).toBe(written)
        return
      }
      expect(fitted.endsWith('…')).toBe(true)
      expect(written.startsWith(fitted.slice(0, -1))).toBe(true)
      if (Array.from(fitted).length > 2) expect(textWidth(fitted, 14)).toBeLessThanOrEqual(room)
    }),
  )
})

test('text is cut between characters, never inside one', () => {
  expect(fitText('𠮷𠮷𠮷', 10, 25)).toBe('𠮷…')
})
