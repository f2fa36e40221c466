import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { OverviewTakeaway } from '../../domain/overviewTakeaways.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { overviewTakeawayText } from '../../i18n/overviewText.ts'
import type { Selection } from '../../state/selection.ts'
import { Panel } from '../../ui/Panel.tsx'
import { SentenceList } from '../parts/SentenceList.tsx'
import { compareLink, dataLink } from './overviewLinks.ts'

interface OverviewTakeawaysProps {
  board: Board
  selection: Selection
  takeaways: readonly OverviewTakeaway[]
  year: number | 'latest'
}

/** Sentences about the county (要点); each leads to the comparison or the matrix whose numbers carry it. */
export function OverviewTakeaways({ board, selection, takeaways, year }: OverviewTakeawaysProps): ReactElement {
  const m = useMessages()
  const sentences = takeaways.map((takeaway) => ({
    text: overviewTakeawayText(takeaway, board, m),
    href: placeOf(takeaway, selection, year),
  }))
  return (
    <Panel title={m.takeaways.title}>
      <SentenceList sentences={sentences} none={m.takeaways.none} />
    </Panel>
  )
}

function placeOf(takeaway: OverviewTakeaway, selection: Selection, year: number | 'latest'): string {
  if (takeaway.kind === 'reporting') return dataLink(selection, 'matrix', year)
  const { indicator } = takeaway.headline.comparison.request
  return compareLink(selection, indicator.id, takeaway.kind === 'change' ? takeaway.change.since : null)
}
