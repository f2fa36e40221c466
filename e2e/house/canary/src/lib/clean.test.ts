// clean
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAll } from './clean.ts'

test('reads', async () => {
  expect(await readAll([readFileSync('a').length])).toBe(1)
})
