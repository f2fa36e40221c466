import { type ReactElement, useMemo } from 'react'
import { comparePeriods } from '../../domain/comparePeriods.ts'
import { compare } from '../../domain/compare.ts'
import type { ViewProps } from '../parts/viewProps.ts'
import { OnePeriod } from './OnePeriod.tsx'
import { TwoPeriods } from './TwoPeriods.tsx'

/** How the towns compare on one indicator (比较), in one period or between two. */
export function CompareView(props: ViewProps): ReactElement {
  const { board, resolved } = props
  const { request, baseline } = resolved
  const one = useMemo(() => (baseline ? null : compare(board, request)), [board, request, baseline])
  const two = useMemo(
    () => (baseline ? comparePeriods(board, { ...request, baseline }) : null),
    [board, request, baseline],
  )
  if (two) return <TwoPeriods {...props} comparison={two} />
  return one ? <OnePeriod {...props} comparison={one} /> : <></>
}
