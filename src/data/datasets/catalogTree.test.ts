import { expect, test } from 'vitest'
import { catalogTree, faultyParents } from './catalogTree.ts'

const LIST = [
  { id: 'country' },
  { id: 'province', parent: 'country', area: '9901' },
  { id: 'county', parent: 'province', area: '990101' },
  { id: 'alone' },
]

function faultyOf(...entries: readonly { id: string; parent?: string }[]): string[] {
  return [...faultyParents(new Map(entries.map((entry) => [entry.id, entry])))]
}

test('a data set knows what is above it, below it, and which of those is about an area', () => {
  const tree = catalogTree(LIST)
  const [country, province, county] = LIST
  if (!country || !province || !county) throw new Error('the list above is shorter than it looks')
  expect(tree.above(county).map(({ id }) => id)).toEqual(['country', 'province'])
  expect(tree.below(country)).toEqual([province])
  expect(tree.below(null).map(({ id }) => id)).toEqual(['country', 'alone'])
  expect(tree.about(province, '990101')).toBe(county)
  expect(tree.about(country, '990101')).toBeUndefined()
})

test('a flat list has nothing above or below', () => {
  expect(faultyOf({ id: 'a' }, { id: 'b' })).toEqual([])
})

test('parents that are missing, circular or too many are found', () => {
  expect(faultyOf({ id: 'a', parent: 'nowhere' })).toEqual(['a'])
  expect(faultyOf({ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' })).toEqual(['a', 'b'])
  expect(faultyOf({ id: 'a', parent: 'a' })).toEqual(['a'])
  const chain = Array.from({ length: 7 }, (_, index) => ({
    id: `d${index}`,
    ...(index > 0 ? { parent: `d${index - 1}` } : {}),
  }))
  expect(faultyOf(...chain)).toEqual(['d5', 'd6'])
})
