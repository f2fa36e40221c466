import { type Overview, overview } from '../../domain/overview/overview.ts'
import { type OverviewTakeaway, overviewTakeaways } from '../../domain/takeaways/overviewTakeaways.ts'
import type { Messages } from '../../i18n/messages.ts'
import { countsText, overviewTakeawayText } from '../../i18n/overview/overviewText.ts'
import { contentTakeaway } from '../contentTakeaway.ts'
import type { Shown, ContentTakeaway } from '../slideContent.ts'
import type { AreaCode } from '../../domain/board/area.ts'
import { formatLink } from '../../state/link.ts'
import type { Selection } from '../../state/selection.ts'

const MAX_HEADLINES = 4

/** The overview that is shown: the chosen columns, and the headline indicators (核心指标) or the first in use. */
export function overviewOf({ board, resolved }: Pick<Shown, 'board' | 'resolved'>): Overview {
  const { request, columns, baseline } = resolved
  const inUse = board.indicatorsInUse
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

/** The indicator compared as usual, in one year or against an earlier one; year and towns stay. */
export function compareLink(selection: Selection, indicator: string, baseline: number | null = null): string {
  const usual = { scope: { kind: 'usual' }, measure: null, page: 1, sort: null } as const
  return formatLink({ ...selection, ...usual, view: 'compare', indicator, baseline })
}

export function townLink(selection: Selection, town: AreaCode): string {
  return formatLink({ ...selection, view: 'town', town, page: 1, sort: null })
}

/** Findings or the completeness matrix of the shown year; there, no year would mean all of them. */
export function dataLink(selection: Selection, panel: 'findings' | 'matrix', year: number | 'latest'): string {
  return formatLink({ ...selection, view: 'data', panel, year, indicator: null, page: 1, sort: null })
}

/** Findings of one kind in the shown year, of one indicator or of all. */
export function findingsLink(selection: Selection, chosen: Pick<Selection, 'year' | 'finding' | 'indicator'>): string {
  return formatLink({ ...selection, ...chosen, view: 'data', panel: 'findings', page: 1, sort: null })
}
