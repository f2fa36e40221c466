import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FINDING_CODES } from './finding.ts'
import { findingsOf } from './findings.ts'
import { buildBoard, buildObservation, buildTowns } from '../testing/buildBoard.ts'

const TOWNS = buildTowns(4)

const figure = fc.record({
  area: fc.constantFrom(...TOWNS.map((town) => town.code)),
  indicator: fc.constantFrom(
    'petitions.received',
    'petitions.handled',
    'petitions.handledRate',
    'satisfaction.rate',
    'context.villages',
    'legalAdvisor.visits',
  ),
  scope: fc.constantFrom(null, '县级交办', '系统转送'),
  year: fc.integer({ min: 2015, max: 2023 }),
  half: fc.boolean(),
  value: fc.option(fc.constantFrom(0, 3, 40, 99, 100, 460), { freq: 9 }),
  op: fc.constantFrom('eq', 'gt', 'ge', 'lt'),
  den: fc.constantFrom(null, 6, 48),
  // Which of two observations is current is decided by revision: ties would be decided by order, before any finding.
  revision: fc.constantFrom(1, 2),
})

/** One observation of each figure a revision. */
const figures = fc.uniqueArray(figure, {
  minLength: 1,
  maxLength: 60,
  selector: ({ area, indicator, scope, year, half, revision }) => [area, indicator, scope, year, half, revision].join(),
})

function observationOf({ year, half, den, ...fields }: typeof figure extends fc.Arbitrary<infer T> ? T : never) {
  const period = { start: `${year}-01-01`, end: half ? `${year}-06-30` : `${year}-12-31` }
  return buildObservation({ ...fields, period, den, num: den === null ? null : den - 2 })
}

test('what is found does not depend on the order of the figures', () => {
  const shuffled = figures.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const [a, b] = [all, other].map(
        (list) => findingsOf(buildBoard({ towns: TOWNS, observations: list.map(observationOf) })).all,
      )
      expect(b).toEqual(a)
    }),
  )
})

test('nothing found changes the board, and all of it is about figures that are there, each finding once', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const board = buildBoard({ towns: TOWNS, observations: list.map(observationOf) })
      const before = JSON.stringify([...board.observations.values(), ...board.figures.values()])
      const { all, byObservation, byTown } = findingsOf(board)
      expect(JSON.stringify([...board.observations.values(), ...board.figures.values()])).toBe(before)
      expect(new Set(all.map((finding) => finding.id)).size).toBe(all.length)
      for (const finding of all) {
        for (const id of finding.observations) expect(byObservation.get(id)).toContain(finding)
        for (const id of finding.observations) expect(board.observations.has(id)).toBe(true)
        if (finding.area !== null) expect(byTown.get(finding.area)).toContain(finding)
      }
    }),
  )
})

test('the gravest come first, then by kind, official order and the latest year', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const { all } = findingsOf(buildBoard({ towns: TOWNS, observations: list.map(observationOf) }))
      const ranks = all.map(({ severity, code, area, year }) =>
        [
          ['serious', 'notable', 'minor'].indexOf(severity),
          String(FINDING_CODES.indexOf(code)).padStart(2, '0'),
          area ?? '',
          9999 - (year ?? 9999),
        ].join(' '),
      )
      expect(ranks).toEqual(ranks.toSorted())
    }),
  )
})

test('the same board gives the same set', () => {
  const board = buildBoard({ towns: TOWNS })
  expect(findingsOf(board)).toBe(findingsOf(board))
})
