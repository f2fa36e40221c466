import { compare, type Comparison } from '../domain/compare/compare.ts'
import { comparePeriods, type PeriodsComparison } from '../domain/compare/comparePeriods.ts'
import type { PeriodChoice } from '../domain/compare/question.ts'
import type { ResolvedSelection } from '../state/resolveSelection.ts'
import type { Shown } from './shown.ts'

const ofOnePeriod = new WeakMap<ResolvedSelection, Comparison>()
const ofTwoPeriods = new WeakMap<ResolvedSelection, PeriodsComparison>()

/** The comparison that is shown; worked out once a selection, though picture, sentences and evidence each ask for it. */
export function comparisonOf({ board, resolved }: Pick<Shown, 'board' | 'resolved'>): Comparison {
  const comparison = ofOnePeriod.get(resolved) ?? compare(board, resolved.request)
  ofOnePeriod.set(resolved, comparison)
  return comparison
}

/** The same of two periods. */
export function periodsOf(
  { board, resolved }: Pick<Shown, 'board' | 'resolved'>,
  baseline: PeriodChoice,
): PeriodsComparison {
  const comparison = ofTwoPeriods.get(resolved) ?? comparePeriods(board, { ...resolved.request, baseline })
  ofTwoPeriods.set(resolved, comparison)
  return comparison
}
