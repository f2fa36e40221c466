import { expect, test } from 'vitest'
import type { BoardChange } from '../../domain/board/boardChange.ts'
import { buildBoard, buildObservation, buildSource, buildTown, builtIn } from '../../domain/testing/buildBoard.ts'
import { changeReport } from './changeReport.ts'

const TOWN = '990101101'
function yearOf(start: number) {
  return { start: `${start}-01-01`, end: `${start}-12-31` }
}

function figure(value: number | null, changes = {}) {
  return buildObservation({ area: TOWN, indicator: 'petitions.handled', value, ...changes })
}

function boardOf(...observations: ReturnType<typeof figure>[]) {
  return buildBoard({ observations })
}

/** The kinds of change, each with what it is about, short enough to compare. */
function kindsOf(changes: readonly BoardChange[]): string[] {
  return changes.map((change) => (change.kind === 'changed' ? change.aspects.join('+') : change.kind))
}

test('the same load twice is no change, and neither is another wording of a figure', () => {
  const board = boardOf(figure(100))
  expect(changeReport(board, board)).toEqual({ changes: [], counts: new Map() })
  expect(changeReport(board, boardOf(figure(100, { raw: '一百件', note: '校对' }))).changes).toEqual([])
})

test.each([
  ['value', figure(100), figure(101)],
  ['value', figure(100), figure(100, { op: 'gt' })],
  ['unit', figure(100), figure(100, { unit: '人次' })],
  ['status', figure(100), figure(100, { status: 'E' })],
  ['value+status', figure(100), figure(null)],
  ['base', figure(100, { num: 9, den: 10 }), figure(100, { num: 8, den: 10 })],
  ['period', figure(100), figure(100, { period: { start: '2022-01-01', end: '2022-06-30' } })],
  ['scope', figure(100), figure(100, { scope: '县级交办' })],
  ['value+period', figure(100), figure(60, { period: { start: '2022-01-01', end: '2022-06-30' } })],
])('a figure told otherwise is one change, by %s', (aspects, before, after) => {
  expect(kindsOf(changeReport(boardOf(before), boardOf(after)).changes)).toEqual([aspects])
})

test('where two figures went or came, nobody can say which became which', () => {
  const halves = [
    figure(40, { period: { start: '2022-01-01', end: '2022-06-30' } }),
    figure(60, { period: { start: '2022-07-01', end: '2022-12-31' } }),
  ]
  expect(kindsOf(changeReport(boardOf(figure(100)), boardOf(...halves)).changes)).toEqual([
    'goneFigure',
    'newFigure',
    'newFigure',
  ])
})

test('a telling that does not speak is told as not used', () => {
  const first = figure(100, { source: 'early' })
  const second = figure(90, { source: 'late' })
  const sources = [
    buildSource(TOWN, 2022, { id: 'early', published: '2023-01-01' }),
    buildSource(TOWN, 2022, { id: 'late', published: '2023-02-01' }),
  ]
  const before = buildBoard({ observations: [first], sources })
  const after = buildBoard({ observations: [first, second], sources })
  const [change] = changeReport(before, after).changes
  expect(change).toMatchObject({ kind: 'notUsed', used: { value: 100 }, other: { value: 90 } })
})

test('a new town, year, report, indicator and figure are each told once', () => {
  const before = boardOf(figure(100))
  const after = boardOf(
    figure(100),
    figure(120, { period: yearOf(2023) }),
    buildObservation({ area: '990101102', indicator: 'petitions.received', value: 7 }),
  )
  const report = changeReport(before, after)
  expect(kindsOf(report.changes)).toEqual(['newTown', 'newYear', 'newReport', 'newIndicator', 'newFigure', 'newFigure'])
  expect(report.counts.get('newFigure')).toBe(2)
  expect(kindsOf(changeReport(after, before).changes)).toEqual([
    'goneTown',
    'goneYear',
    'goneReport',
    'goneIndicator',
    'goneFigure',
    'goneFigure',
  ])
})

test('nothing loaded before: all is new', () => {
  const report = changeReport(null, boardOf(figure(100)))
  expect([...report.counts.keys()]).toEqual(['newTown', 'newYear', 'newIndicator', 'newFigure'])
})

test('another group of a town and another direction of an indicator are told, field by field', () => {
  const observations = [figure(100)]
  const before = buildBoard({ observations, indicators: [builtIn('petitions.handled')] })
  const after = buildBoard({
    observations,
    towns: [buildTown(TOWN, { group: '乡' })],
    indicators: [builtIn('petitions.handled', { direction: 'higher' })],
  })
  expect(changeReport(before, after).changes).toMatchObject([
    { kind: 'townDiffers', field: 'group', from: '镇', to: '乡' },
    { kind: 'indicatorDiffers', field: 'direction', from: 'neutral', to: 'higher' },
  ])
})
