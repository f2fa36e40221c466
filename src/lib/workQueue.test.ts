import { expect, test } from 'vitest'
import { createWorkQueue } from './workQueue.ts'

test('pieces run in turn; one that fails says so to who asked for it, and holds up none behind it', async () => {
  const log: string[] = []
  const interleave = createWorkQueue()
  const pieces = [
    interleave(async () => {
      await Promise.resolve()
      log.push('first')
    }),
    interleave(() => Promise.reject(new Error('stick removed'))),
    interleave(() => {
      throw new Error('at once')
    }),
    interleave(() => Promise.resolve(void log.push('last'))),
  ]
  const ends = await Promise.allSettled(pieces)
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(log).toEqual(['first', 'last'])
})
