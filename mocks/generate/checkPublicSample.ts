import { existsSync, readFileSync } from 'node:fs'
import type { DocumentObservation, DocumentSource, TownReportDocument } from './townReportDocument.ts'

interface ExpectedFigure {
  indicator: string
  scope: string | null
  value: number | null
  op: string | null
  unit: string
  raw: string
  section: string
}

interface ExpectedReport {
  area: string
  town: string
  title: string
  published: string | null
  period: { start: string; end: string; inferred: boolean }
  observations: readonly ExpectedFigure[]
}

const EXPECTED = new URL('../../../shared/seeds/expected.json', import.meta.url)
const FIXTURE = new URL('../fixtures/public-sample.json', import.meta.url)

checkPublicSample()

/** Compares the fixture with what a careful reader took from the five reports, where those are at hand. */
function checkPublicSample(): void {
  if (!existsSync(EXPECTED)) {
    console.log('public-sample: skipped, because ../shared/seeds is absent')
    return
  }
  // Both files are the project's own and are compared member by member below, so a wrong shape shows as a difference.
  const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as ExpectedReport[]
  const fixture = JSON.parse(readFileSync(FIXTURE, 'utf8')) as TownReportDocument
  const differences = [...expected.flatMap((report) => differencesIn(report, fixture)), ...surplusIn(expected, fixture)]
  const figures = expected.reduce((sum, report) => sum + report.observations.length, 0)
  if (differences.length === 0)
    console.log(`public-sample: all ${figures} figures of expected.json found, nothing else`)
  else console.error(`public-sample: ${differences.length} differences: ${differences.join('; ')}`)
  process.exitCode = differences.length === 0 ? 0 : 1
}

function differencesIn(report: ExpectedReport, fixture: TownReportDocument): string[] {
  const source = fixture.sources.find(({ area, title }) => area === report.area && title === report.title)
  if (!source) return [`${report.town}: no source with its title`]
  const differences = source.published === report.published ? [] : [`${report.town}: published ${source.published}`]
  if (textOfPeriod(source.period) !== textOfPeriod(report.period)) differences.push(`${report.town}: period of source`)
  const found = new Set(fixture.observations.filter((it) => it.source === source.id).map(textOfObservation))
  const missing = report.observations.filter((figure) => !found.has(textOfFigure(report, figure)))
  return [...differences, ...missing.map((figure) => `${report.town}: ${figure.indicator} ${figure.raw}`)]
}

function surplusIn(expected: readonly ExpectedReport[], fixture: TownReportDocument): string[] {
  const known = new Set(expected.flatMap((report) => report.observations.map((it) => textOfFigure(report, it))))
  return fixture.observations
    .filter((it) => it.indicator !== 'context.villages' && !known.has(textOfObservation(it)))
    .map((it) => `not in expected.json: ${it.area} ${it.indicator} ${it.raw ?? ''}`)
}

function textOfFigure(report: ExpectedReport, figure: ExpectedFigure): string {
  const { indicator, scope, value, op, unit, raw, section } = figure
  const { start, end } = report.period
  return JSON.stringify([report.area, indicator, scope, start, end, value, op, unit, raw, section])
}

/** A figure without a number must say so (status L); anything else in its place shows as a difference. */
function textOfObservation(it: DocumentObservation): string {
  const op = it.value === null && it.status === 'L' ? null : (it.op ?? 'eq')
  const { start, end } = it.period
  const section = it.locator?.section ?? null
  return JSON.stringify([it.area, it.indicator, it.scope ?? null, start, end, it.value, op, it.unit, it.raw, section])
}

function textOfPeriod({ start, end, inferred }: DocumentSource['period']): string {
  return `${start}..${end} ${inferred}`
}
