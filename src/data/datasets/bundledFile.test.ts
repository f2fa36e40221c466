import { afterEach, expect, test, vi } from 'vitest'
import { bundledFile } from './fetchBytes.ts'

afterEach(() => vi.unstubAllGlobals())

test('a hosted page has no data.js', () => {
  expect(bundledFile('data/catalog.json')).toEqual({ kind: 'none' })
})

test('a page opened from a folder without data.js misses it', () => {
  vi.stubGlobal('location', { protocol: 'file:' })
  expect(bundledFile('data/catalog.json')).toEqual({ kind: 'missing' })
})

test('a file of data.js is found by its name', () => {
  vi.stubGlobal('__TOWN_REPORTS__', { 'catalog.json': '{}' })
  expect(bundledFile('data/catalog.json')).toEqual({ kind: 'found', text: '{}' })
})

test.each(['data/other.json', 'data/toString', 'data/__proto__'])(
  'what data.js does not hold itself is missing: %s',
  (url) => {
    vi.stubGlobal('__TOWN_REPORTS__', { 'catalog.json': '{}' })
    expect(bundledFile(url)).toEqual({ kind: 'missing' })
  },
)

test.each([[7], ['text'], [null], [{ 'catalog.json': 7 }]])(
  'a data.js that holds something else has no file: %j',
  (found) => {
    vi.stubGlobal('location', { protocol: 'file:' })
    vi.stubGlobal('__TOWN_REPORTS__', found)
    expect(bundledFile('data/catalog.json')).toEqual({ kind: 'missing' })
  },
)
