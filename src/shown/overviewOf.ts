import { type Overview, overview } from '../domain/overview/overview.ts'
import { type OverviewTakeaway, overviewTakeaways } from '../domain/takeaways/overviewTakeaways.ts'
import type { Messages } from '../i18n/messages.ts'
import { countsText, overviewTakeawayText } from '../i18n/overview/overviewText.ts'
import { indicatorsInUse } from '../state/resolveSelection.ts'
import { contentTakeaway } from './contentTakeaway.ts'
import { compareLink, dataLink } from './overviewLinks.ts'
import type { Shown } from './shown.ts'
import type { ContentTakeaway } from './slideContent.ts'

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

/** How many towns and columns, how much of it was reported, how much of that is no plain number. */
export function overviewSubtitle(
  { selection }: Pick<Shown, 'selection'>,
  { counts, columns }: Overview,
  m: Messages,
): string {
  const words = selection.columns === null ? m.overview.headlineColumns : m.overview.chosenColumns
  return countsText(counts, words(columns.length), m)
}

/** Sentences about the county (要点); each leads to the comparison or the matrix whose numbers carry it. */
export function takeawaysOfOverview(shown: Shown, county: Overview, m: Messages): ContentTakeaway[] {
  return overviewTakeaways(county).map((one) =>
    contentTakeaway(overviewTakeawayText(one, shown.board, m), { href: hrefOf(one, shown) }),
  )
}

function hrefOf(takeaway: OverviewTakeaway, { selection, resolved }: Shown): string {
  if (takeaway.kind === 'reporting') return dataLink(selection, 'matrix', resolved.request.period.year)
  const { indicator } = takeaway.headline.comparison.request
  return compareLink(selection, indicator.id, takeaway.kind === 'change' ? takeaway.change.since : null)
}
