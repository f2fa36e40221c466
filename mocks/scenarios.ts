/** What the mock server plays, by hand: `?mock=slow` and so on in the address of the development server. */
export const SCENARIOS = ['normal', 'slow', 'error', 'broken', 'empty', 'big', 'faults'] as const
export type Scenario = (typeof SCENARIOS)[number]

/** The scenario named in an address; anything else is the normal one. */
export function scenarioOf(search: string): Scenario {
  const wanted = new URLSearchParams(search).get('mock')
  return SCENARIOS.find((scenario) => scenario === wanted) ?? 'normal'
}
