import type { ReactElement } from 'react'
import { type Board, yearOfRefused } from '../../domain/board/board.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { refusedText } from '../../i18n/issues/issueText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { periodText } from '../../i18n/values/periodWords.ts'
import { formatLink } from '../../state/link.ts'
import { EMPTY_SELECTION } from '../../state/selection.ts'
import { useSelection } from '../../state/selectionStore.ts'
import styles from './EvidenceCard.module.css'

/** A row that could not be loaded (有数字，未能载入): what it says, why it was refused, and the way to it. */
export function RefusedCard({ board, refused }: { board: Board; refused: RefusedRow }): ReactElement {
  const m = useMessages()
  const { dataset } = useSelection()
  const t = dataMessages(m).refused
  const { value, unit, scope, period, source, section, raw } = refused
  const rows: readonly (readonly [name: string, text: string])[] = [
    [m.evidence.value, m.states.refused],
    [t.reason, refusedText(refused, m)],
    [t.value, [value || t.nothing, unit ?? ''].join(' ').trim()],
    [m.evidence.scope, m.scopeName(scope)],
    [m.evidence.period, periodText(period, m)],
    [m.evidence.report, board.sources.get(source ?? '')?.title ?? ''],
    [m.evidence.section, section === null ? '' : m.evidence.sectionOf(section)],
    [m.evidence.phrase, raw ?? ''],
  ]
  const link = formatLink({
    ...EMPTY_SELECTION,
    dataset,
    view: 'data',
    state: 'refused',
    towns: { kind: 'codes', codes: [refused.area] },
    year: yearOfRefused(board, refused),
    indicator: refused.indicator,
  })
  return (
    <>
      <dl className={styles['card']}>
        {rows.map(
          ([name, text]) =>
            text !== '' && (
              <div key={name} className={styles['row']}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <p className={styles['way']}>
        <a href={link}>{t.rows}</a>
      </p>
    </>
  )
}
