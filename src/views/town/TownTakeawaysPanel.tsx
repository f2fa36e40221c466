import type { ReactElement } from 'react'
import type { TownProfile } from '../../domain/townProfile.ts'
import { type TownTakeaway, townTakeaways } from '../../domain/townTakeaways.ts'
import { townTakeawayText } from '../../i18n/townTakeawayText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence } from '../../state/openStore.ts'
import type { Selection } from '../../state/selection.ts'
import { Panel } from '../../ui/Panel.tsx'
import { SentenceList } from '../parts/SentenceList.tsx'
import { dataLink } from './profileLinks.ts'

interface TownTakeawaysPanelProps {
  selection: Selection
  profile: TownProfile
}

/** What may be said of the town (要点); each sentence opens the number that carries it, or lists them. */
export function TownTakeawaysPanel({ selection, profile }: TownTakeawaysPanelProps): ReactElement {
  const m = useMessages()
  const { area, year } = profile
  const wayOf = (takeaway: TownTakeaway): { onOpen: (() => void) | null; href: string | null } => {
    switch (takeaway.kind) {
      case 'extreme':
      case 'change': {
        const indicator = takeaway.row.indicator.id
        return { onOpen: () => openEvidence({ town: area.code, year, indicator }), href: null }
      }
      case 'reporting':
        return { onOpen: null, href: dataLink(area, selection, { year }) }
      default:
        return { onOpen: null, href: dataLink(area, selection, { state: 'noReport' }) }
    }
  }
  const sentences = townTakeaways(profile).map((takeaway) => ({
    text: townTakeawayText(takeaway, year, m),
    ...wayOf(takeaway),
  }))
  return (
    <Panel title={m.takeaways.title}>
      <SentenceList sentences={sentences} none={m.takeaways.none} />
    </Panel>
  )
}
