import { delay, http, HttpResponse, type RequestHandler } from 'msw'
import { buildBigCounty } from './generate/buildBigCounty.ts'
import { buildFaultyCounty } from './generate/buildFaultyCounty.ts'
import type { Scenario } from './scenarios.ts'

/** Long enough to see the frame and what is being loaded. */
const SLOW = 2500

/** Text of each fixture, by file name. */
export type Fixtures = Readonly<
  Record<'catalog.json' | 'demo-county.json' | 'public-sample.json' | 'broken.json', string>
>

/**
 * The data folder as a server would give it, in one of the scenarios:
 * slow (answers late), error (the demo county answers 500 until the page is opened without the scenario),
 * broken (a document with faulty rows), empty (no figures), big (52 towns × 10 years × 40 indicators),
 * faults (thirty planted faults among sound figures).
 */
export function buildHandlers(fixtures: Fixtures, scenarioNow: () => Scenario): RequestHandler[] {
  return [
    http.get('*/data/catalog.json', async () => {
      await pause(scenarioNow())
      return json(fixtures['catalog.json'])
    }),
    http.get('*/data/demo-county.json', async () => {
      const scenario = scenarioNow()
      await pause(scenario)
      return answerFor(scenario, fixtures)
    }),
    http.get('*/data/public-sample.json', () => json(fixtures['public-sample.json'])),
  ]
}

function answerFor(scenario: Scenario, fixtures: Fixtures): HttpResponse<string> {
  switch (scenario) {
    case 'error':
      return new HttpResponse('', { status: 500 })
    case 'broken':
      return json(fixtures['broken.json'])
    case 'empty':
      return json(withoutFigures(fixtures['demo-county.json']))
    case 'big':
      return json(JSON.stringify({ ...buildBigCounty() }))
    case 'faults':
      return json(JSON.stringify(buildFaultyCounty()))
    default:
      return json(fixtures['demo-county.json'])
  }
}

function withoutFigures(text: string): string {
  // Our own fixture: its shape is checked where it is generated.
  const report = JSON.parse(text) as Record<string, unknown>
  return JSON.stringify({ ...report, sources: [], observations: [] })
}

async function pause(scenario: Scenario): Promise<void> {
  if (scenario === 'slow') await delay(SLOW)
}

function json(text: string): HttpResponse<string> {
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } })
}
