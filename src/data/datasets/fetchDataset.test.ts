import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { DataLoadError } from './dataLoadError.ts'
import type { DatasetEntry } from './datasetCatalog.ts'
import { exampleDocument } from '../testing/exampleDocument.ts'
import { fetchCatalog, fetchDataset } from './fetchDataset.ts'

const BASE = 'https://office.example/zhenjian/index.html'
const BODY = new TextEncoder().encode(JSON.stringify(exampleDocument()))
const ENTRY: DatasetEntry = {
  id: 'example',
  title: '示例',
  towns: 2,
  years: [2022, 2022],
  bytes: BODY.length,
  sha256: createHash('sha256').update(BODY).digest('hex'),
  url: 'example.json',
  classification: 'demo',
  synthetic: true,
  comparable: true,
}

afterEach(() => vi.unstubAllGlobals())

test('asks beside the page, reports progress and returns a board', async () => {
  const asked = answer(new Response(BODY))
  const progress: number[] = []
  const loaded = await fetchDataset(ENTRY, { base: BASE, onProgress: (bytes) => progress.push(bytes) })
  expect(asked.mock.calls[0]?.[0]?.href).toBe('https://office.example/zhenjian/data/example.json')
  expect(progress.at(-1)).toBe(BODY.length)
  expect(loaded.issues).toEqual([])
  expect(loaded.board.towns.map((town) => town.name)).toEqual(['石桥镇', '双河乡'])
})

test('a file replaced by hand is used and said to differ', async () => {
  answer(new Response(BODY))
  const loaded = await fetchDataset({ ...ENTRY, sha256: '0'.repeat(64) }, { base: BASE })
  expect(loaded.issues).toMatchObject([
    {
      code: 'hashDiffers',
      severity: 'warning',
      row: null,
      params: { id: 'example', bytes: BODY.length, expectedBytes: BODY.length },
    },
  ])
})

test('without crypto.subtle, on plain http, only the length is compared', async () => {
  vi.stubGlobal('crypto', {})
  answer(new Response(BODY))
  expect((await fetchDataset({ ...ENTRY, sha256: '0'.repeat(64) }, { base: BASE })).issues).toEqual([])
})

test.each([
  [
    'no connection',
    () => Promise.reject(new TypeError('Failed to fetch')),
    { code: 'network', status: null, retryable: true },
  ],
  ['a server fault', () => new Response('', { status: 503 }), { code: 'http', status: 503, retryable: true }],
  ['a missing file', () => new Response('', { status: 404 }), { code: 'http', status: 404, retryable: false }],
  ['a page instead of data', () => new Response('\n<!doctype html>'), { code: 'page', retryable: false }],
  ['another format', () => new Response('{"format":"town-report/2"}'), { code: 'format', retryable: false }],
  [
    'a length above the limit',
    () => new Response('', { headers: { 'content-length': '20971521' } }),
    { code: 'tooBig' },
  ],
  ['a body above the limit', () => new Response(new Uint8Array(20_971_521)), { code: 'tooBig', retryable: false }],
  ['a body that breaks off', () => new Response(brokenStream()), { code: 'network', retryable: true }],
])('%s rejects with its code', async (_, respond, expected) => {
  answer(respond())
  const error = await fetchDataset(ENTRY, { base: BASE }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(DataLoadError)
  expect(error).toMatchObject({ ...expected, url: 'data/example.json' })
})

test('a refused document brings its issues along', async () => {
  answer(new Response('{"format":"town-report/2"}'))
  await expect(fetchDataset(ENTRY, { base: BASE })).rejects.toMatchObject({ issues: [{ code: 'wrongVersion' }] })
})

test('an abort stays an abort', async () => {
  const controller = new AbortController()
  controller.abort()
  answer(Promise.reject(new DOMException('aborted', 'AbortError')))
  await expect(fetchDataset(ENTRY, { base: BASE, signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('the catalogue comes from beside the page', async () => {
  const asked = answer(Response.json({ format: 'town-report-catalog/1', default: 'example', datasets: [ENTRY] }))
  expect(await fetchCatalog({ base: BASE })).toMatchObject({ defaultId: 'example', datasets: [ENTRY], issues: [] })
  expect(asked.mock.calls[0]?.[0]?.href).toBe('https://office.example/zhenjian/data/catalog.json')
})

test.each([
  ['<!doctype html>', 'page'],
  ['{"datasets":[]}', 'format'],
])('a catalogue of %j rejects as %s', async (body, code) => {
  answer(new Response(body))
  await expect(fetchCatalog({ base: BASE })).rejects.toMatchObject({ code, url: 'data/catalog.json' })
})

function answer(response: Response | Promise<Response>) {
  const asked = vi.fn<(address: URL, init?: RequestInit) => Promise<Response>>(async () => response)
  vi.stubGlobal('fetch', asked)
  return asked
}

function brokenStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) })
}
