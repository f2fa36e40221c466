import type { ReactElement } from 'react'
import type { Indicator } from '../../domain/board/indicator.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { nameOfIndicator } from '../../shown/names.ts'
import { openTool } from '../../state/openStore.ts'
import styles from './NoteButton.module.css'

/** A small sign after an indicator's name that opens what it counts (指标说明). Without room of its own in a line. */
export function NoteButton({ indicator, tabIndex }: { indicator: Indicator; tabIndex?: number }): ReactElement {
  const m = useMessages()
  return (
    <button
      type="button"
      className={styles['note']}
      tabIndex={tabIndex}
      aria-label={m.noteOf(nameOfIndicator(indicator, m))}
      title={m.noteOf(nameOfIndicator(indicator, m))}
      data-sign={m.noteSign}
      onClick={() => openTool({ kind: 'note', indicator: indicator.id })}
    />
  )
}
