import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildHandlers, type Fixtures } from './handlers.ts'
import type { Scenario } from './scenarios.ts'

function readFixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
}

const fixtures: Fixtures = {
  'catalog.json': readFixture('catalog.json'),
  'demo-county.json': readFixture('demo-county.json'),
  'public-sample.json': readFixture('public-sample.json'),
  'broken.json': readFixture('broken.json'),
}

interface Report {
  format: string
  areas: unknown[]
  observations: { indicator: string }[]
}

let scenario: Scenario = 'normal'
const server = setupServer(...buildHandlers(fixtures, () => scenario))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

async function ask(file: string, played: Scenario): Promise<Response> {
  scenario = played
  return fetch(`https://zhenjian.test/some/path/data/${file}`)
}

async function askReport(played: Scenario): Promise<Report> {
  const response = await ask('demo-county.json', played)
  // Our own fixtures and generators: their shape is checked where they are made.
  return (await response.json()) as Report
}

test.each(['catalog.json', 'demo-county.json', 'public-sample.json'] as const)(
  'normally %s is the fixture, unchanged, as JSON',
  async (file) => {
    const response = await ask(file, 'normal')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.text()).toBe(fixtures[file])
  },
)

test('in the error scenario the demo county fails, and the list and the other data set do not', async () => {
  expect((await ask('demo-county.json', 'error')).status).toBe(500)
  expect((await ask('catalog.json', 'error')).status).toBe(200)
  expect((await ask('public-sample.json', 'error')).status).toBe(200)
})

test('in the broken scenario the demo county is a document with faulty rows', async () => {
  expect(await (await ask('demo-county.json', 'broken')).text()).toBe(fixtures['broken.json'])
})

test('in the empty scenario the demo county has its towns and no figures', async () => {
  const [empty, usual] = [await askReport('empty'), await askReport('normal')]
  expect(empty).toMatchObject({ format: usual.format, sources: [], observations: [] })
  expect(empty.areas).toEqual(usual.areas)
})

test('in the big scenario the demo county has 52 towns and 40 indicators', async () => {
  const { areas, observations } = await askReport('big')
  expect(areas.filter((area) => (area as { level?: string }).level === 'town')).toHaveLength(52)
  expect(new Set(observations.map((observation) => observation.indicator)).size).toBe(40)
})

test('in the slow scenario the answer comes late, and is the same', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  try {
    let arrived = false
    const answer = ask('demo-county.json', 'slow').then((response) => {
      arrived = true
      return response
    })
    await vi.waitUntil(() => vi.getTimerCount() > 0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(arrived).toBe(false)
    await vi.advanceTimersByTimeAsync(5000)
    expect(await (await answer).text()).toBe(fixtures['demo-county.json'])
  } finally {
    vi.useRealTimers()
  }
})
