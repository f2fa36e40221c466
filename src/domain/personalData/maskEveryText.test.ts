import { expect, test } from 'vitest'
import { isMasked } from './maskReportSet.ts'
import { buildBoard, buildObservation } from '../testing/buildBoard.ts'

const TOWN = '990101101'
function reported(scope: string | null, value: number) {
  return buildObservation({ area: TOWN, indicator: 'petitions.handled', value, scope })
}

test('scopes that differ in what is masked stay two scopes, and figures of each are found', () => {
  const board = buildBoard({ observations: [reported('回访13800138000', 3), reported('回访13899999999', 4)] })
  const scopes = [...board.observations.values()].map(({ scope }) => scope)
  expect(scopes).toEqual(['回访138****', '回访138****（2）'])
  expect([...board.figures.values()].flat()).toHaveLength(2)
  expect([...board.observations.keys()].join()).not.toMatch(/13800138000|13899999999/)
})

test('what holds no personal data stays the same object', () => {
  const observation = reported(null, 3)
  const board = buildBoard({ observations: [observation] })
  expect(board.observations.get(observation.id)).toBe(observation)
  expect(isMasked(observation)).toBe(false)
})
