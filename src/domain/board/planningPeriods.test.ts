import { expect, test } from 'vitest'
import { PLANNING_PERIODS, planningPeriodsIn } from './planningPeriods.ts'

test.each([
  [2019, 2022, [7, 8]],
  [2020, 2020, [7]],
  [2021, 2021, [8]],
  [2015, 2016, [6, 7]],
  [2000, 2010, []],
  [2026, 2030, []],
])('the years %d to %d touch the plans %j', (from, to, ordinals) => {
  expect(planningPeriodsIn(from, to).map((plan) => plan.ordinal)).toEqual(ordinals)
})

test('plans follow each other in blocks of five years without a gap', () => {
  PLANNING_PERIODS.forEach((plan, index) => {
    expect(plan.to - plan.from).toBe(4)
    expect(plan.from).toBe((PLANNING_PERIODS[index - 1]?.to ?? plan.from - 1) + 1)
  })
})
