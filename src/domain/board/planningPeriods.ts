/** A five-year plan of legal education (五年普法规划), drawn as a band behind time axes. */
export interface PlanningPeriod {
  /** Ordinal of the plan: 七五 is 7. Its name is in the message catalogue. */
  ordinal: 6 | 7 | 8
  from: number
  to: number
}

/**
 * Plans with an issued text. 九五 (2026–2030) follows by the pattern, but no issued text was found,
 * so it is not in the list until there is one.
 */
export const PLANNING_PERIODS: readonly PlanningPeriod[] = [
  { ordinal: 6, from: 2011, to: 2015 },
  { ordinal: 7, from: 2016, to: 2020 },
  { ordinal: 8, from: 2021, to: 2025 },
]

/** Plans that touch the years asked, oldest first. */
export function planningPeriodsIn(from: number, to: number): PlanningPeriod[] {
  return PLANNING_PERIODS.filter((plan) => plan.from <= to && plan.to >= from)
}
