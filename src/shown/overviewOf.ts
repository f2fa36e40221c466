import { type Overview, overview } from '../domain/overview/overview.ts'
import { indicatorsInUse } from '../state/resolveSelection.ts'
import type { Shown } from './shown.ts'

const MAX_HEADLINES = 4

/** The overview that is shown: the chosen columns, and the headline indicators (核心指标) or the first in use. */
export function overviewOf({ board, resolved }: Pick<Shown, 'board' | 'resolved'>): Overview {
  const { request, columns, baseline } = resolved
  const inUse = indicatorsInUse(board)
  const headline = inUse.filter((indicator) => indicator.headline)
  return overview(board, {
    period: request.period,
    towns: request.towns,
    columns,
    headlines: (headline.length > 0 ? headline : inUse).slice(0, MAX_HEADLINES),
    baseline: typeof baseline?.year === 'number' ? baseline.year : null,
  })
}
