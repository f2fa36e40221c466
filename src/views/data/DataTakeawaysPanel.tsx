import { dataMessages } from '../../i18n/dataMessages.ts'
import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { DataTakeaway } from '../../domain/dataTakeaways.ts'
import { dataTakeawayText } from '../../i18n/dataTakeawayText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { EMPTY_SELECTION, type Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import { SentenceList } from '../parts/SentenceList.tsx'

interface DataTakeawaysPanelProps {
  board: Board
  selection: Selection
  takeaways: readonly DataTakeaway[]
}

/** What may be said of the data themselves; each sentence opens what it counts. */
export function DataTakeawaysPanel({ board, selection, takeaways }: DataTakeawaysPanelProps): ReactElement {
  const m = useMessages()
  const sentences = takeaways.map((takeaway) => ({
    text: dataTakeawayText(takeaway, board, m),
    onOpen: () => select(placeOf(takeaway, selection)),
  }))
  return (
    <Panel title={m.takeaways.title}>
      <SentenceList sentences={sentences} none={dataMessages(m).takeaways.none} />
    </Panel>
  )
}

/** Where the counted can be seen, every other narrowing undone so that the number is the number of what is listed. */
function placeOf(takeaway: DataTakeaway, { year }: Selection): Partial<Selection> {
  const { scope, state, finding, sort } = EMPTY_SELECTION
  const rows = { panel: 'rows', scope, state, finding, sort } as const
  switch (takeaway.kind) {
    case 'coverage':
      return { panel: 'matrix' }
    case 'noReport':
      return { ...rows, state: 'noReport' }
    case 'state':
      return { ...rows, state: takeaway.state }
    case 'leastTown':
      return { panel: 'matrix', towns: { kind: 'codes', codes: takeaway.towns.toSorted() } }
    case 'leastIndicator':
      return { panel: 'matrix', year, indicator: takeaway.indicators[0] ?? null }
    case 'findings':
      return { panel: 'findings', finding: null }
  }
}
