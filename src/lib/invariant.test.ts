import { expect, test } from 'vitest'
import { invariant } from './invariant.ts'

test('what cannot happen stops with the reason in the message', () => {
  expect(() => invariant(false, 'period ends before it starts')).toThrow('Invariant: period ends before it starts')
})

test('what holds passes', () => {
  expect(() => invariant('some text', 'never said')).not.toThrow()
})
