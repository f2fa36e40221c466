import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board } from '../../domain/board/board.ts'
import type { BoardChange } from '../../domain/board/boardChange.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { buildBoard, buildObservation } from '../../domain/testing/buildBoard.ts'
import { changeReport } from './changeReport.ts'

const year = fc.constantFrom(2021, 2022)
const anyPeriod = fc.oneof(
  year.map((one) => ({ start: `${one}-01-01`, end: `${one}-12-31` })),
  year.map((one) => ({ start: `${one}-01-01`, end: `${one}-06-30` })),
)
const observation = fc
  .record({
    area: fc.constantFrom('990101101', '990101102'),
    indicator: fc.constantFrom('petitions.handled', 'petitions.received'),
    value: fc.constantFrom(null, 0, 1, 2),
    scope: fc.constantFrom(null, '甲', '乙'),
    unit: fc.constantFrom('件', '人次'),
    revision: fc.constantFrom(1, 2),
    period: anyPeriod,
  })
  .map((fields) => buildObservation(fields))
const observations = fc.uniqueArray(observation, { maxLength: 8, selector: (one) => one.id })
const board = observations.map((all) => buildBoard({ observations: all }))

/** Figures by place and content; which revision tells the same does not matter. */
function contents(all: readonly Observation[]): string[] {
  return all
    .map(({ area, indicator, scope, period, value, unit }) =>
      JSON.stringify([area, indicator, scope, period, value, unit]),
    )
    .toSorted()
}

function currentObservations(one: Board): Observation[] {
  return [...one.figures.values()].flat().map((figure) => figure.current)
}

function changedIn(changes: readonly BoardChange[]) {
  return changes.flatMap((change) => (change.kind === 'changed' ? [change] : []))
}

function figuresIn(changes: readonly BoardChange[], kind: 'newFigure' | 'goneFigure'): Observation[] {
  return changes.flatMap((change) =>
    (change.kind === 'newFigure' || change.kind === 'goneFigure') && change.kind === kind ? [change.observation] : [],
  )
}

test('a board against itself is no change, whoever built it', () => {
  fc.assert(
    fc.property(observations, (all) => {
      const [one, other] = [buildBoard({ observations: all }), buildBoard({ observations: all.toReversed() })]
      expect(changeReport(one, other).changes.filter((change) => change.kind !== 'notUsed')).toEqual([])
    }),
  )
})

test('what was told before, less what went, with what changed and came, is what is told now', () => {
  fc.assert(
    fc.property(board, board, (before, after) => {
      const { changes } = changeReport(before, after)
      const gone = figuresIn(changes, 'goneFigure')
      const fresh = figuresIn(changes, 'newFigure')
      const changed = changedIn(changes)
      const left = currentObservations(before).filter(
        (one) => !gone.includes(one) && !changed.some(({ from }) => from === one),
      )
      const rebuilt = [...left, ...fresh, ...changed.map(({ to }) => to)]
      expect(contents(rebuilt)).toEqual(contents(currentObservations(after)))
    }),
    { numRuns: 500 },
  )
})

test('the way back tells the same changes the other way round', () => {
  const turned = { newTown: 'goneTown', newYear: 'goneYear', newReport: 'goneReport', newFigure: 'goneFigure' } as const
  fc.assert(
    fc.property(board, board, (before, after) => {
      const [there, back] = [changeReport(before, after).counts, changeReport(after, before).counts]
      for (const [fresh, gone] of Object.entries(turned)) {
        // Object.entries widens the keys; they are kinds by the constant above.
        expect(there.get(fresh as keyof typeof turned)).toBe(back.get(gone))
      }
      expect(there.get('changed')).toBe(back.get('changed'))
    }),
    { numRuns: 500 },
  )
})

test('every change says that something differs', () => {
  fc.assert(
    fc.property(board, board, (before, after) => {
      for (const change of changedIn(changeReport(before, after).changes)) expect(change.aspects).not.toEqual([])
    }),
  )
})
