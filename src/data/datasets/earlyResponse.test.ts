import { afterEach, expect, test, vi } from 'vitest'
import { takeEarlyResponse, fetchBytes } from './fetchBytes.ts'

const URL = 'data/catalog.json'
const OPTIONS = { base: 'http://host/' }

afterEach(() => {
  vi.unstubAllGlobals()
})

function stub(early: Promise<Response>) {
  vi.stubGlobal('__EARLY_ANSWERS__', { [URL]: early })
  const ask = vi.fn<() => Promise<Response>>(() => Promise.resolve(new Response('later')))
  vi.stubGlobal('fetch', ask)
  return ask
}

test('without the script that asks early there is none', () => {
  expect(takeEarlyResponse(URL)).toBeNull()
})

test('an early answer is given out once, and then the file is fetched', async () => {
  const ask = stub(Promise.resolve(new Response('early')))
  expect(new TextDecoder().decode(await fetchBytes(URL, OPTIONS))).toBe('early')
  expect(ask).not.toHaveBeenCalled()
  expect(new TextDecoder().decode(await fetchBytes(URL, OPTIONS))).toBe('later')
})

test('an early request that failed is made again', async () => {
  stub(Promise.reject(new TypeError('no connection')))
  expect(new TextDecoder().decode(await fetchBytes(URL, OPTIONS))).toBe('later')
})

test('names of every object are no answers', () => {
  vi.stubGlobal('__EARLY_ANSWERS__', {})
  expect(takeEarlyResponse('constructor')).toBeNull()
})

test('the date of a kept copy is told', async () => {
  stub(Promise.resolve(new Response('{}', { headers: { 'x-kept-since': 'Sun, 22 Nov 2026 02:30:00 GMT' } })))
  const onKept = vi.fn<(since: string) => void>()
  await fetchBytes(URL, { ...OPTIONS, onKept })
  expect(onKept).toHaveBeenCalledWith('Sun, 22 Nov 2026 02:30:00 GMT')
})
