import { afterEach, expect, test, vi } from 'vitest'
import { fetchNewer } from './fetchNewer.ts'
import type { DatasetEntry } from './datasetCatalog.ts'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'
import { KEPT_HEADER } from './fetchBytes.ts'
import { fetchDataset, type LoadedDataset } from './fetchDataset.ts'

const ENTRY: DatasetEntry = {
  id: 'example',
  title: '示例',
  towns: 2,
  years: [2022, 2022],
  bytes: 1,
  sha256: '0'.repeat(64),
  url: 'example.json',
  classification: 'demo',
  synthetic: true,
  comparable: true,
}
const SAME = JSON.stringify(exampleDocument())
const OTHER = JSON.stringify(exampleDocument({}, { observations: [exampleObservation({ value: 101 })] }))

type Answers = Record<string, () => Response | Promise<Response>>

/** Stands for the data folder on the server. */
function serve(answers: Answers) {
  const fetched = vi.fn<(url: URL, init?: RequestInit) => Promise<Response>>(async (url) => {
    const answer = answers[url.pathname.split('/').at(-1) ?? '']
    return answer ? answer() : new Response('', { status: 404 })
  })
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('document', { baseURI: 'https://office.example/' })
  return fetched
}

function catalog(datasets: readonly DatasetEntry[] = [ENTRY]): () => Response {
  const text = JSON.stringify({ format: 'town-report-catalog/1', default: datasets[0]?.id ?? '', datasets })
  return () => new Response(text)
}

async function load(): Promise<LoadedDataset> {
  serve({ 'example.json': () => new Response(SAME) })
  return fetchDataset(ENTRY)
}

afterEach(() => vi.unstubAllGlobals())

test('the same document is no news, and the server is asked past the browser’s own copy', async () => {
  const shown = await load()
  const fetched = serve({ 'catalog.json': catalog(), 'example.json': () => new Response(SAME) })
  expect(await fetchNewer(shown, ENTRY)).toBeNull()
  expect(fetched.mock.calls.map(([, init]) => init?.cache)).toEqual(['no-cache', 'no-cache'])
})

test('another document is handed over with its catalogue, and what is shown stays as it was', async () => {
  const shown = await load()
  serve({ 'catalog.json': catalog(), 'example.json': () => new Response(OTHER) })
  const newer = await fetchNewer(shown, ENTRY)
  expect(newer).toMatchObject({ kind: 'newer', entry: { id: 'example' } })
  expect(newer?.kind === 'newer' && [...newer.dataset.board.observations.values()].map(({ value }) => value)).toEqual([
    101,
  ])
  expect([...shown.board.observations.values()].map(({ value }) => value)).toEqual([100, 7])
})

test.each<[string, Answers]>([
  ['taken out of the list', { 'catalog.json': catalog([{ ...ENTRY, id: 'other' }]) }],
  ['deleted', { 'catalog.json': catalog() }],
])('a document that was %s is gone', async (_, answers) => {
  const shown = await load()
  serve(answers)
  expect(await fetchNewer(shown, ENTRY)).toEqual({ kind: 'gone' })
})

function kept(): Response {
  return new Response(OTHER, { headers: { [KEPT_HEADER]: 'Mon, 02 Mar 2026 08:00:00 GMT' } })
}

test.each<[string, Answers]>([
  ['no list', {}],
  ['a fault of the server', { 'catalog.json': catalog(), 'example.json': () => new Response('', { status: 500 }) }],
  ['no connection', { 'catalog.json': () => Promise.reject(new TypeError('Failed to fetch')) }],
  ['a document being written', { 'catalog.json': catalog(), 'example.json': () => new Response(OTHER.slice(0, 200)) }],
  ['an old copy on this machine', { 'catalog.json': catalog(), 'example.json': kept }],
])('%s is no news', async (_, answers) => {
  const shown = await load()
  serve(answers)
  expect(await fetchNewer(shown, ENTRY)).toBeNull()
})
