import { expect, test } from 'vitest'
import { groupBy } from './groupBy.ts'

test('groups keep the order in which keys were first seen, and the order inside each group', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item.slice(0, 1))
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ])
})

test('null, empty text and 0 are keys of their own', () => {
  const groups = groupBy([null, '', 0, null], (item) => item)
  expect([...groups.keys()]).toEqual([null, '', 0])
  expect(groups.get(null)).toHaveLength(2)
})

test('nothing makes no groups', () => {
  expect(groupBy([], String).size).toBe(0)
})
