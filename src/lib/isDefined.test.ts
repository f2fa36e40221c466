import { expect, test } from 'vitest'
import { isDefined } from './isDefined.ts'

test('only null and undefined are filtered away; 0, false and empty text are values', () => {
  expect([0, null, '', undefined, false].filter(isDefined)).toEqual([0, '', false])
})
