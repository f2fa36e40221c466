import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Relation } from '../../domain/relate.ts'
import type { RelateTakeaway } from '../../domain/relateTakeaways.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { relateTakeawayText } from '../../i18n/relateTakeawayText.ts'
import { contextOfRelation } from '../../shown/contextOfRelation.ts'
import { openPlaces } from '../../state/openStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import { SentenceList } from '../parts/SentenceList.tsx'

interface RelateTakeawaysProps {
  board: Board
  relation: Relation
  takeaways: readonly RelateTakeaway[]
}

/** Sentences about both indicators (关联要点); each opens the numbers of the towns it names. */
export function RelateTakeaways({ board, relation, takeaways }: RelateTakeawaysProps): ReactElement {
  const m = useMessages()
  const context = contextOfRelation(board, relation, m)
  const sentences = takeaways.map((takeaway) => {
    const places = takeaway.towns.map((town) => ({ town, year: lastYearOf(relation, town) }))
    return {
      text: relateTakeawayText(takeaway, context, m),
      onOpen: places.length > 0 ? () => openPlaces(places) : null,
    }
  })
  return (
    <Panel title={m.takeaways.title}>
      <SentenceList sentences={sentences} none={m.takeaways.none} />
    </Panel>
  )
}

/** The last year in which both numbers of the town take part. */
function lastYearOf({ towns }: Relation, code: string): number {
  const points = towns.find((path) => path.area.code === code)?.points ?? []
  return (points.findLast((point) => point.isCompared) ?? points.at(-1))?.year ?? 0
}
