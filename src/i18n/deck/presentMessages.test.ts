import { expect, test } from 'vitest'
import { clockText, durationText } from './presentMessages.ts'

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [7000, '0:07'],
  [750_000, '12:30'],
  [3_599_999, '59:59'],
  [3_725_000, '1:02:05'],
])('%i ms are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text)
})

test('the clock says the time where the reader is', () => {
  expect(clockText(new Date(2026, 10, 22, 9, 5).getTime())).toBe('9:05')
})
