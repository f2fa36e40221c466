import { type Board, yearOfObservation } from '../../domain/board/board.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import { spanOf } from '../../domain/board/period.ts'
import { formatLink } from '../../state/link.ts'
import { openEvidence } from '../../state/openStore.ts'
import { EMPTY_SELECTION, type ScopeChoice, type Selection } from '../../state/selection.ts'
import { currentSelection, replaceSelection } from '../../state/selectionStore.ts'

/** The link to the place where a finding is best looked at, in the data set that is open. */
export function findingLink(finding: Finding, board: Board, selection: Selection): string {
  return formatLink(findingSelection(finding, board, selection))
}

/** Goes there, and opens the evidence of the town it is about. */
export function openFinding(finding: Finding, board: Board): void {
  replaceSelection(findingSelection(finding, board, currentSelection()))
  const { area, year, indicator, observations } = finding
  if (area === null || year === null) return
  const [observation] = observations
  openEvidence({
    town: area,
    year,
    ...(indicator !== null && { indicator }),
    ...(indicator !== null && observation !== undefined && { observation }),
  })
}

/** One indicator: its comparison. A town's report: the town's profile. The document itself: the list of findings. */
function findingSelection(finding: Finding, board: Board, { dataset }: Selection): Selection {
  const base: Selection = { ...EMPTY_SELECTION, dataset, year: finding.year, town: finding.area }
  if (finding.indicator !== null) return { ...base, view: 'compare', ...indicatorPart(finding, board) }
  if (finding.area !== null) return { ...base, view: 'town' }
  return { ...base, view: 'data', panel: 'findings' }
}

/** The scope and months of the figure; for a change also the year it is set against. */
function indicatorPart({ code, indicator, observations }: Finding, board: Board): Partial<Selection> {
  const [figure, before] = observations.map((id) => board.observations.get(id))
  if (!figure) return { indicator }
  const span = spanOf(figure.period)
  const isStock = board.indicators.get(figure.indicator)?.kind === 'stock'
  const scope: ScopeChoice = figure.scope === null ? { kind: 'whole' } : { kind: 'named', scope: figure.scope }
  const overTime = code === 'jump' || code === 'copiedFromLastYear'
  const baseline = overTime && before && !isStock ? yearOfObservation(board, before) : null
  return { indicator, scope, baseline, span: span === 'Y' || isStock ? null : span }
}
