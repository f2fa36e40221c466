import type { ReactElement } from 'react'
import { maskPersonalData } from '../../../domain/personalData/personalData.ts'
import type { DeckFault } from '../../../data/storage/deckFile.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { formatNumber } from '../../../i18n/values/numbers.ts'
import { cleanLabel } from '../../../lib/cleanLabel.ts'
import styles from './DeskView.module.css'

/** What could not be done: a file not opened, and why; no deck composed, no data refreshed. */
export type DeskTrouble =
  | { kind: 'file'; name: string; fault: DeckFault }
  | { kind: 'notComposed' | 'notRefreshed' | 'notSaved' }

const MEGABYTE = 1024 * 1024

export function DeskNotice({ trouble, onDismiss }: { trouble: DeskTrouble; onDismiss: () => void }): ReactElement {
  const m = useMessages()
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{troubleText(trouble, m)}</p>
      <button type="button" className={styles['quietButton']} onClick={onDismiss}>
        {deckMessages(m).file.dismiss}
      </button>
    </div>
  )
}

function troubleText(trouble: DeskTrouble, m: Messages): string {
  const t = deckMessages(m)
  switch (trouble.kind) {
    case 'notComposed':
      return t.empty.notComposed
    case 'notSaved':
      return t.bar.notSaved
    case 'notRefreshed':
      return t.stale.notFrozen
    case 'file':
      return [t.file.refused(maskPersonalData(cleanLabel(trouble.name), new Set())), faultText(trouble.fault, m)].join(
        ' ',
      )
  }
}

function faultText(fault: DeckFault, m: Messages): string {
  const t = deckMessages(m).file.faults
  switch (fault.code) {
    case 'tooBig':
      return t.tooBig(formatNumber(fault.bytes / MEGABYTE, 1), formatNumber(fault.limit / MEGABYTE, 0))
    case 'notJson':
      return t.notJson(fault.line, fault.column)
    case 'otherVersion':
      return t.otherVersion(cleanLabel(fault.found), fault.known)
    case 'tooManySlides':
      return t.tooManySlides(fault.found, fault.limit)
    case 'textTooLong':
      return t.textTooLong(cleanLabel(fault.place), fault.limit)
    case 'wrongPart':
      return t.wrongPart(cleanLabel(fault.place))
    default:
      return t[fault.code]
  }
}
