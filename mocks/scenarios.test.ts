import { expect, test } from 'vitest'
import { scenarioOf, SCENARIOS } from './scenarios.ts'

test.each(SCENARIOS)('?mock=%s plays that scenario', (scenario) => {
  expect(scenarioOf(`?mock=${scenario}`)).toBe(scenario)
})

test.each(['', '?', '?mock=', '?mock=nonsense', '?mock=Slow', '?other=slow', '?mock=toString'])(
  '%j plays the normal one',
  (search) => {
    expect(scenarioOf(search)).toBe('normal')
  },
)

test('other parts of the address do not matter', () => {
  expect(scenarioOf('?lang=en&mock=big&x=1')).toBe('big')
})
