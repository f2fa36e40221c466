import { expect, test } from 'vitest'
import { maskLongNumbers } from './maskLongNumbers.ts'

test.each([
  ['13812345678', '138****'],
  ['电话13812345678，13912345678 13712345678', '电话138****，139**** 137****'],
  ['139 1234 5678、１３９１２３４５６７８', '139****、１３９****'],
  ['110101199003074312', '110****'],
  ['身份证11010119900307431X。110101900307431', '身份证110****。110****'],
  // Within longer digits none begins: statistical codes, sums.
  ['0013812345678', '0013812345678'],
  ['990101101000', '990101101000'],
  ['1381234567890123456789', '1381234567890123456789'],
])('%s → %s', (text, masked) => {
  expect(maskLongNumbers(text)).toBe(masked)
})
