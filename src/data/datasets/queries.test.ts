import { expect, test } from 'vitest'
import { DataLoadError } from './dataLoadError.ts'
import { catalogQuery, retryDelay, shouldRetry } from './queries.ts'

test.each([
  ['a broken connection', new DataLoadError({ code: 'network', url: 'x' }), [true, true, false]],
  ['a busy server', new DataLoadError({ code: 'http', url: 'x', status: 503 }), [true, true, false]],
  ['a missing file', new DataLoadError({ code: 'http', url: 'x', status: 404 }), [false, false, false]],
  ['a file that is wrong', new DataLoadError({ code: 'format', url: 'x' }), [false, false, false]],
  ['a fault of our own', new Error('Invariant'), [false, false, false]],
])('%s is tried again only where waiting helps', (_, error, expected) => {
  expect([0, 1, 2].map((failures) => shouldRetry(failures, error))).toEqual(expected)
})

test('waits grow', () => {
  expect([0, 1].map(retryDelay)).toEqual([500, 1000])
})

test('data are neither compared piece by piece nor fetched again on focus', () => {
  expect(catalogQuery()).toMatchObject({ structuralSharing: false, refetchOnWindowFocus: false })
})
