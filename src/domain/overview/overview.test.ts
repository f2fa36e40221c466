import { describe, expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { type Overview, overview, type OverviewRequest } from './overview.ts'
import { overviewTakeaways } from '../takeaways/overviewTakeaways.ts'
import { townsOfYear } from '../compare/question.ts'
import { buildBoard, buildObservation, buildSource, buildTown, builtIn } from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
const EVENTS = 'propaganda.events'
const RATE = 'satisfaction.rate'

const CODES = ['990101101', '990101102', '990101103', '990101104', '990101105'] as const
const [PLAIN, VAGUE, HALF, SILENT, ABSENT] = CODES

/** A town with plain numbers, one with approximate ones, one of half a year, one that says nothing, one without report. */
function awkwardBoard(): Board {
  const half = { start: '2022-01-01', end: '2022-06-30' }
  return buildBoard({
    towns: CODES.map((code) => buildTown(code)),
    sources: [buildSource(SILENT)],
    observations: [
      buildObservation({ area: PLAIN, indicator: HANDLED, value: 0 }),
      buildObservation({ area: PLAIN, indicator: EVENTS, value: 12 }),
      buildObservation({ area: VAGUE, indicator: HANDLED, value: 100, op: 'gt', raw: '100余件' }),
      buildObservation({ area: VAGUE, indicator: EVENTS, value: null, status: 'M' }),
      buildObservation({ area: HALF, indicator: HANDLED, value: 5, period: half }),
      buildObservation({ area: HALF, indicator: EVENTS, value: null }),
    ],
  })
}

function shown(board: Board, changes: Partial<OverviewRequest> = {}): Overview {
  const columns = [builtIn(HANDLED), builtIn(EVENTS)]
  const towns = townsOfYear(board, 2022)
  const period = { year: 2022, span: null } as const
  return overview(board, { period, towns, columns, headlines: columns, baseline: null, ...changes })
}

describe('the table', () => {
  test('holds a reading for each town and column, absent states told apart', () => {
    const states = shown(awkwardBoard()).rows.map((row) => row.readings.map((reading) => reading.state))
    expect(states).toEqual([
      ['zero', 'number'],
      ['number', 'notApplicable'],
      ['number', 'noNumber'],
      ['notMentioned', 'notMentioned'],
      ['noReport', 'noReport'],
    ])
  })

  test('counts what was told of what can exist there', () => {
    expect(shown(awkwardBoard()).rows.map(({ filled, due }) => `${filled}/${due}`)).toEqual([
      '2/2',
      '1/1',
      '1/2',
      '0/2',
      '0/2',
    ])
  })

  test('leaves merged towns out of later years', () => {
    const merged = buildTown('990101106', { validTo: '2021-12-31', succeededBy: [PLAIN] })
    const board = buildBoard({ towns: [buildTown(PLAIN), merged], sources: [buildSource(PLAIN)] })
    expect(shown(board).rows.map((row) => row.area.code)).toEqual([PLAIN])
  })

  test('keeps a town where the whole county puts it, whichever towns are shown', () => {
    const observations = CODES.map((area, index) => buildObservation({ area, indicator: EVENTS, value: index }))
    const board = buildBoard({ observations })
    const [lowest] = board.towns
    const few = shown(board, { towns: lowest ? [lowest] : [] })
    expect(few.rows).toHaveLength(1)
    expect(few.columns[1]?.standings.get(PLAIN)).toBe('bottom')
  })

  test('asks each column in its usual scope and the span that covers most', () => {
    const filled = { indicator: RATE, value: 95, scope: '信访' }
    const board = buildBoard({ observations: CODES.map((area) => buildObservation({ ...filled, area })) })
    const [column] = shown(board, { columns: [builtIn(RATE)] }).columns
    expect(column?.comparison.request).toMatchObject({ scope: '信访', period: { year: 2022, span: 'Y' } })
    expect(column?.comparison.verdict.counts.compared).toBe(5)
  })

  test('takes a span that was asked for', () => {
    const columns = shown(awkwardBoard(), { period: { year: 2022, span: 'H1' } }).columns
    const compared = columns[0]?.comparison.rows.filter((row) => row.placement === 'compared')
    expect(compared?.map((row) => row.area.code)).toEqual([HALF])
  })
})

describe('the counts', () => {
  test('say who reported, what was due and told, and how much of it is approximate or of part of the year', () => {
    expect(shown(awkwardBoard()).counts).toEqual({
      towns: 5,
      reported: 4,
      due: 9,
      filled: 4,
      approximate: 1,
      partYear: 1,
      refused: 0,
      isSample: false,
    })
  })

  test('do not take a level at a date for part of a year', () => {
    const day = { start: '2022-12-31', end: '2022-12-31' }
    const villages = buildObservation({ area: PLAIN, indicator: 'context.villages', value: 9, period: day })
    const handled = buildObservation({ area: PLAIN, indicator: HANDLED, value: 9 })
    const board = buildBoard({ observations: [villages, handled] })
    expect(shown(board, { columns: [builtIn('context.villages')] }).counts).toMatchObject({ filled: 1, partYear: 0 })
  })

  test('count a figure of another scope as told', () => {
    const board = buildBoard({
      observations: [
        buildObservation({ area: PLAIN, indicator: HANDLED, value: 9 }),
        buildObservation({
          area: VAGUE,
          indicator: HANDLED,
          value: 10,
          op: 'approx',
          raw: '约10件',
          scope: '县级交办',
        }),
      ],
    })
    expect(shown(board, { columns: [builtIn(HANDLED)] }).counts).toMatchObject({ filled: 2, approximate: 1 })
  })
})

describe('the takeaways', () => {
  test('name who did not report, and which headline speaks for few', () => {
    const said = overviewTakeaways(shown(awkwardBoard()))
    expect(said).toMatchObject([
      { kind: 'reporting', reported: 4, total: 5, missing: [ABSENT] },
      { kind: 'coverage', compared: 1, total: 5 },
    ])
  })

  test('are none for a sample of unrelated towns', () => {
    const observations = CODES.map((area) => buildObservation({ area, indicator: HANDLED, value: 9 }))
    expect(overviewTakeaways(shown(buildBoard({ observations, meta: { comparable: false } })))).toEqual([])
  })

  test('say nothing of a change that readings leave open', () => {
    const before = { start: '2021-01-01', end: '2021-12-31' }
    const pair = (area: string): ReturnType<typeof buildObservation>[] => [
      buildObservation({ area, indicator: HANDLED, value: 100, op: 'gt', raw: '100余件' }),
      buildObservation({ area, indicator: HANDLED, value: 120, period: before }),
      buildObservation({ area, indicator: EVENTS, value: 9 }),
      buildObservation({ area, indicator: EVENTS, value: 6, period: before }),
    ]
    const said = overviewTakeaways(shown(buildBoard({ observations: [PLAIN, VAGUE, HALF].flatMap(pair) })))
    const filled = said.flatMap((one) => (one.kind === 'change' ? [one.headline.comparison.request.indicator.id] : []))
    expect(filled).toEqual([EVENTS])
  })
})
