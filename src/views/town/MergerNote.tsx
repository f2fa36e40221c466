import { Fragment, type ReactElement } from 'react'
import type { TownProfile } from '../../domain/town/townProfile.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { townNotes } from '../../shown/townContent.ts'
import type { Selection } from '../../state/selection.ts'
import styles from './MergerNote.module.css'
import { townLink } from './profileLinks.ts'

interface MergerNoteProps {
  selection: Selection
  profile: TownProfile
}

/** What must be known before the profile is read; each town it names leads to its own. */
export function MergerNote({ selection, profile }: MergerNoteProps): ReactElement | null {
  const notes = townNotes(profile, useMessages())
  if (notes.length === 0) return null
  return (
    <div className={styles['note']} role="note">
      {notes.map((note, index) => (
        <p key={index}>
          {note.map((part, at) => (
            <Fragment key={at}>
              {typeof part === 'string' ? part : <a href={townLink(part, selection)}>{part.name}</a>}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}
