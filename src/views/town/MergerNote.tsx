import { townMessages } from '../../i18n/townMessages.ts'
import type { ReactElement, ReactNode } from 'react'
import type { Area } from '../../domain/board/area.ts'
import type { TownProfile } from '../../domain/town/townProfile.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { dateText } from '../../i18n/values/periodWords.ts'
import type { Selection } from '../../state/selection.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import styles from './MergerNote.module.css'
import { townLink } from './profileLinks.ts'

interface MergerNoteProps {
  selection: Selection
  profile: TownProfile
}

/** What became of a town that was merged away, and whom a town took over (区划调整); each name leads to its profile. */
export function MergerNote({ selection, profile }: MergerNoteProps): ReactElement | null {
  const m = useMessages()
  const { area, successors, predecessors, outside, year } = profile
  if (successors.length === 0 && predecessors.length === 0 && outside === null) return null
  const linked = (towns: readonly Area[]): ReactElement => <TownLinks selection={selection} towns={towns} />
  return (
    <div className={styles['note']} role="note">
      {successors.length > 0 && <Merger gone={area.name} into={linked(successors)} date={area.validTo} />}
      {predecessors.map((town) => (
        <Merger key={town.code} gone={linked([town])} into={area.name} date={town.validTo}>
          {townMessages(m).mergerBreak}
        </Merger>
      ))}
      {outside !== null && <p>{townMessages(m).outside[outside.side](area.name, outside.asked, year)}</p>}
    </div>
  )
}

interface MergerProps {
  gone: ReactNode
  into: ReactNode
  /** The last day of the town that is gone; null when the document does not say. */
  date: string | null
  children?: ReactNode
}

function Merger({ gone, into, date, children }: MergerProps): ReactElement {
  const m = useMessages()
  return (
    <p>
      <Sentence template={townMessages(m).merged('{gone}', '{into}')} words={{ gone, into }} />
      {date !== null && townMessages(m).mergedOn(dateText(date, m))}
      {m.takeaways.end}
      {children}
    </p>
  )
}

function TownLinks({ selection, towns }: { selection: Selection; towns: readonly Area[] }): ReactElement {
  const m = useMessages()
  return (
    <>
      {towns.map((town, index) => (
        <span key={town.code}>
          {index > 0 && m.listSeparator}
          <a href={townLink(town, selection)}>{town.name}</a>
        </span>
      ))}
    </>
  )
}
