import { expect, test } from 'vitest'
import { createWorkQueue } from './workQueue.ts'

test('pieces run in turn; one that fails says so to who asked for it, and holds up none behind it', async () => {
  const log: string[] = []
  const inTurn = createWorkQueue()
  const pieces = [
    inTurn(async () => {
      await Promise.resolve()
      log.push('first')
    }),
    inTurn(() => Promise.reject(new Error('stick removed'))),
    inTurn(() => {
      throw new Error('at once')
    }),
    inTurn(() => Promise.resolve(void log.push('last'))),
  ]
  const ends = await Promise.allSettled(pieces)
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(log).toEqual(['first', 'last'])
})
