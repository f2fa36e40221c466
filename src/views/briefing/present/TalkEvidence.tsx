import type { ReactElement } from 'react'
import { MessagesContext, useMessages } from '../../../i18n/MessagesContext.ts'
import { messagesForBoard } from '../../../i18n/messages.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { nameOfIndicator } from '../../../shown/names.ts'
import type { Shown } from '../../../shown/shown.ts'
import type { SlidePlace } from '../../../shown/slideContent.ts'
import { isDefined } from '../../../lib/isDefined.ts'
import { ReadingEvidence } from '../../parts/EvidencePanel.tsx'
import { readingsBehind } from './readingsBehind.ts'
import { TalkDialog } from './TalkDialog.tsx'
import styles from './TalkEvidence.module.css'

interface TalkEvidenceProps {
  /** Of each picture on the slide; null where its data cannot be read. */
  shown: readonly (Shown | null)[]
  place: SlidePlace
  onClose: () => void
}

/** What stands behind the marked number, as large as the slide: from the data the slide was frozen with. */
export function TalkEvidence({ shown, place, onClose }: TalkEvidenceProps): ReactElement {
  const m = useMessages()
  const pictures = shown.filter(isDefined)
  const town = pictures[0]?.board.areas.get(place.town)?.name ?? place.town
  return (
    <TalkDialog title={m.evidence.titleOf(town)} closeLabel={presentMessages(m).close} place="side" onClose={onClose}>
      {pictures.map((one, index) =>
        readingsBehind(one, place).map(({ request, reading }) => (
          <MessagesContext key={`${index} ${request.indicator.id}`} value={messagesForBoard(m, one.board)}>
            <section className={styles['evidence']}>
              <h3>{nameOfIndicator(request.indicator, m)}</h3>
              <ReadingEvidence board={one.board} measure={request.measure} reading={reading} />
            </section>
          </MessagesContext>
        )),
      )}
    </TalkDialog>
  )
}
