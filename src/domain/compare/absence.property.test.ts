import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { CELL_STATES, type CellState } from '../board/cell.ts'
import { compare } from './compare.ts'
import { comparePeriods } from './comparePeriods.ts'
import { overview } from '../overview/overview.ts'
import { wholeYear } from '../board/period.ts'
import { rollup } from '../rollup/rollup.ts'
import {
  buildBoard,
  buildObservation,
  buildRefused,
  buildRequest,
  buildSource,
  buildTowns,
} from '../testing/buildBoard.ts'
import { trend } from '../trend/trend.ts'

const RATE = 'petitions.handledRate'
const COUNT = 'petitions.handled'

/** A town's answer for 2022; the number is used where the state has one. */
interface Answer {
  state: CellState
  value: number
}

const answers = fc.array(
  fc.record({ state: fc.constantFrom(...CELL_STATES), value: fc.integer({ min: 1, max: 98 }) }),
  { minLength: 1, maxLength: 9 },
)

const STATUS = { noNumber: 'L', notApplicable: 'M', notDisclosed: 'Q', notMentioned: 'O' } as const

function isNumber({ state }: Answer): boolean {
  return state === 'number' || state === 'zero'
}

/** One town an answer; a report of 2021 with a number from each, so that changes could be told. */
function boardOf(all: readonly Answer[], keep: (answer: Answer) => boolean): Board {
  const reported = buildTowns(all.length).map((town, index) => ({
    town,
    answer: all[index] ?? { state: 'noReport', value: 1 },
  }))
  const kept = reported.filter(({ answer }) => keep(answer))
  const both = [RATE, COUNT]
  return buildBoard({
    towns: kept.map(({ town }) => town),
    observations: kept.flatMap(({ town: { code: area }, answer: { state, value } }) =>
      both.flatMap((indicator) => {
        const before = buildObservation({ area, indicator, value: 50, period: wholeYear(2021) })
        if (state === 'number') return [before, buildObservation({ area, indicator, value })]
        if (state === 'zero') return [before, buildObservation({ area, indicator, value: 0 })]
        if (state === 'noReport' || state === 'notInSample' || state === 'refused') return [before]
        return [before, buildObservation({ area, indicator, value: null, status: STATUS[state] })]
      }),
    ),
    sources: kept.filter(({ answer }) => answer.state === 'refused').map(({ town }) => buildSource(town.code)),
    refused: kept.flatMap(({ town, answer }) =>
      answer.state === 'refused'
        ? both.map((id) => buildRefused(town.code, id, { value: String(answer.value * 1000) }))
        : [],
    ),
  })
}

test('no state but a number enters a sum, a median or a rank, of one year or of two', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const [everybody, speakers] = [boardOf(all, () => true), boardOf(all, isNumber)]
      for (const indicator of [RATE, COUNT]) {
        const [full, only] = [everybody, speakers].map((board) => compare(board, buildRequest(board, indicator)))
        expect([full?.sum ?? null, full?.median ?? null]).toEqual([only?.sum ?? null, only?.median ?? null])
        const ranks = (rows: typeof full): unknown =>
          rows?.rows.flatMap(({ area, rank }) => (rank ? [[area.code, rank]] : []))
        expect(ranks(full)).toEqual(ranks(only))
        const totals = [everybody, speakers].map((board) => {
          const request = { ...buildRequest(board, indicator), baseline: { year: 2021, span: null } }
          return comparePeriods(board, request).total
        })
        expect(totals[0]).toEqual(totals[1])
      }
    }),
  )
})

test('no state but a number is a value, on the scale or off it, nor joined by a line over the years', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const board = boardOf(all, () => true)
      const request = buildRequest(board, COUNT)
      const { series } = trend(board, { ...request, years: [2021, 2022], span: null })
      const points = series.map(({ points: [, last] }) => last)
      expect(points.map((point) => point?.value !== null)).toEqual(all.map(isNumber))
      const joined = series.map(({ runs }) => runs.flat().some(({ year }) => year === 2022))
      expect(joined).toEqual(all.map(isNumber))
    }),
  )
})

test('roll-ups and the overview count what is known, and call a sum with a town missing a lower bound', () => {
  fc.assert(
    fc.property(answers, (all) => {
      fc.pre(all.some(isNumber))
      const board = boardOf(all, () => true)
      const area = { ...buildTowns(1)[0], code: '990101', level: 'county' } as Parameters<typeof rollup>[1]
      const figure = rollup(board, area).figures.find(({ indicator, year }) => indicator === COUNT && year === 2022)
      const reported = all.filter(isNumber)
      const sum = reported.reduce((total, { state, value }) => total + (state === 'zero' ? 0 : value), 0)
      const due = all.filter(({ state }) => state !== 'notApplicable').length
      expect(figure?.coverage).toEqual({ reported: reported.length, expected: due })
      expect(figure?.sum?.lo ?? null).toBe(sum)
      expect(figure?.sum?.hi === Infinity).toBe(reported.length < due)
      const { towns, indicator } = buildRequest(board, COUNT)
      const shown = overview(board, {
        period: { year: 2022, span: null },
        towns,
        columns: [indicator],
        headlines: [],
        baseline: null,
      })
      expect(shown.counts).toMatchObject({ filled: reported.length, due })
    }),
  )
})
