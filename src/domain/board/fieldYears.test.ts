import { expect, test } from 'vitest'
import { fieldBoard } from '../../../mocks/fieldDocuments.ts'
import { type Board, reportsIn } from './board.ts'
import { compare } from '../compare/compare.ts'
import { comparePeriods } from '../compare/comparePeriods.ts'
import { completeness } from '../overview/completeness.ts'
import { findingsOf } from '../findings/findings.ts'
import { headlineOf } from '../overview/headline.ts'
import { overview } from '../overview/overview.ts'
import { referenceSpan, townsOfYear } from '../compare/question.ts'
import { rollup } from '../rollup/rollup.ts'
import { buildRequest } from '../testing/buildBoard.ts'
import { trend } from '../trend/trend.ts'
import { widerSpan, widerSpanOfPeriods } from '../compare/widerSpan.ts'

const HANDLED = 'petitions.handled'
const [THIS, BEFORE] = [2022, 2021]

function changeOf(board: Board, span: string | null = null) {
  const request = buildRequest(board, HANDLED, { period: { year: THIS, span } })
  return comparePeriods(board, { ...request, baseline: { year: BEFORE, span } })
}

const before = fieldBoard('before')
const NEW_TOWN = '991057101'

test('the change is of the four towns that stood in both years', () => {
  const { total, rows, verdict } = changeOf(before)
  expect([total?.before.lo, total?.after.lo, total?.towns]).toEqual([140, 144, 4])
  expect([verdict.counts.compared, verdict.counts.notComparable]).toEqual([4, 0])
  const row = rows.find(({ area }) => area.code === NEW_TOWN)
  expect([row?.before.state, row?.before.value, row?.before.observation?.value]).toEqual(['notApplicable', null, 900])
  const headline = headlineOf(before, buildRequest(before, HANDLED), null)
  expect([headline.change?.before.lo, headline.change?.after.lo, headline.change?.towns.length]).toEqual([140, 144, 4])
})

test('the sum of 2022 is of all five, that of 2021 of four', () => {
  expect(compare(before, buildRequest(before, HANDLED)).sum?.lo).toBe(155)
  const earlier = buildRequest(before, HANDLED, { period: { year: BEFORE, span: null } })
  expect([compare(before, earlier).sum?.lo, compare(before, earlier).rows.length]).toEqual([140, 4])
  const [county] = [...before.areas.values()]
  const figures = county ? rollup(before, county).figures : []
  expect(figures.map(({ year, sum, coverage }) => [year, sum?.lo, coverage.reported, coverage.expected])).toEqual([
    [BEFORE, 140, 4, 4],
    [THIS, 155, 5, 5],
  ])
})

test('medians, coverage, findings and the matrix leave out what is told of a time before the town', () => {
  const asked = { ...buildRequest(before, HANDLED), years: [BEFORE, THIS], span: null }
  expect(trend(before, asked).medians.map(({ median, towns }) => [median?.lo, towns])).toEqual([
    [35, 4],
    [31, 5],
  ])
  const indicator = asked.indicator
  const frame = { towns: before.towns, years: [BEFORE], indicators: [indicator] }
  expect(completeness(before, frame).cells.map(({ state }) => state)).toEqual([
    'notApplicable',
    'number',
    'number',
    'number',
    'number',
  ])
  const shown = { period: { year: BEFORE, span: null }, towns: townsOfYear(before, BEFORE), baseline: null }
  const { counts } = overview(before, { ...shown, columns: [indicator], headlines: [] })
  expect([counts.filled, counts.due]).toEqual([4, 4])
  expect(findingsOf(before).all.map(({ code }) => code)).not.toContain('jump')
})

const cross = fieldBoard('cross')

test('a report from December to November, titled by its year, is the report of that year', () => {
  expect(cross.years).toEqual([BEFORE, THIS])
  for (const town of cross.towns) expect(reportsIn(cross, town.code, THIS).map(({ id }) => id)).toHaveLength(1)
  expect(findingsOf(cross).all).toEqual([])
  const { rows, verdict, sum } = compare(cross, buildRequest(cross, HANDLED))
  expect(rows.map(({ value }) => value?.lo)).toEqual([51, 52, 53, 54, 55])
  expect([verdict.counts.compared, sum?.lo, verdict.level]).toEqual([5, 265, 'comparable'])
  const { total } = changeOf(cross)
  expect([total?.before.lo, total?.after.lo, total?.towns]).toEqual([260, 265, 5])
  const indicator = buildRequest(cross, HANDLED).indicator
  const shown = { period: { year: THIS, span: null }, towns: cross.towns, columns: [indicator], headlines: [] }
  expect(overview(cross, { ...shown, baseline: null }).counts).toMatchObject({ reported: 5, filled: 5, partYear: 0 })
})

const half = fieldBoard('halfmajority')

test('half years are compared with half years', () => {
  const { total, verdict } = changeOf(half, 'H1')
  expect([total?.before.lo, total?.after.lo, total?.towns]).toEqual([198, 206, 4])
  expect(total?.change.ratio?.lo).toBeCloseTo(0.0404, 4)
  expect([verdict.counts.compared, verdict.counts.total]).toEqual([4, 6])
  const request = buildRequest(half, HANDLED)
  expect(referenceSpan(half, request)).toBe('Y')
  expect(widerSpan(half, compare(half, request))).toEqual({ span: 'H1', towns: 4 })
  expect(widerSpanOfPeriods(half, changeOf(half))).toEqual({ span: 'H1', towns: 4 })
  expect(widerSpanOfPeriods(half, changeOf(half, 'H1'))).toBeNull()
  expect(widerSpan(cross, compare(cross, buildRequest(cross, HANDLED)))).toBeNull()
})
