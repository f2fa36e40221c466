import type { ReactElement } from 'react'
import type { Takeaway } from '../../domain/takeaways/takeaway.ts'
import { takeawayText, type TakeawayContext } from '../../i18n/takeaways/takeawayText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openPlaces } from '../../state/openStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import { SentenceList } from './SentenceList.tsx'

interface TakeawaysPanelProps {
  takeaways: readonly Takeaway[]
  context: TakeawayContext
  /** The year whose evidence a takeaway about a town opens. */
  yearOf: (town: string) => number
}

/** Sentences computed from the comparison (要点); each opens the numbers that carry it. */
export function TakeawaysPanel({ takeaways, context, yearOf }: TakeawaysPanelProps): ReactElement {
  const m = useMessages()
  const sentences = takeaways.map((takeaway) => {
    const places = takeaway.towns.map((town) => ({ town, year: yearOf(town) }))
    return { text: takeawayText(takeaway, context, m), onOpen: places.length > 0 ? () => openPlaces(places) : null }
  })
  return (
    <Panel title={m.takeaways.title}>
      <SentenceList sentences={sentences} none={m.takeaways.none} />
    </Panel>
  )
}
