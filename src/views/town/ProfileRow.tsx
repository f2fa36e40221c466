import styles from './ProfileTable.module.css'
import { townMessages } from '../../i18n/townMessages.ts'
import { memo, type ReactElement } from 'react'
import { STYLED } from '../../charts/chartTheme.ts'
import { profileLine, buildSparkline } from '../../charts/sparkline.ts'
import { SceneSvg } from '../../charts/SceneSvg.tsx'
import type { Board } from '../../domain/board/board.ts'
import { hasNumber } from '../../domain/compare/verdict.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import type { ProfileRow as RowData } from '../../domain/town/townProfile.ts'
import type { Messages } from '../../i18n/messages.ts'
import { briefText, unitText } from '../../i18n/values/valueWords.ts'
import { openEvidence } from '../../state/openStore.ts'
import type { TableCell } from '../../shown/slideContent.ts'
import type { Selection } from '../../state/selection.ts'
import { FindingBadge } from '../parts/FindingBadge.tsx'
import { StateSign } from '../parts/StateSign.tsx'
import { nameOfIndicator } from '../../shown/names.ts'
import { NoteButton } from '../parts/NoteButton.tsx'
import { changeCell, peersCell, positionCell, valueCell } from '../../shown/town/profileCells.ts'
import { compareLink } from './profileLinks.ts'

const LINE = { width: 148, height: 34 }

interface ProfileRowProps {
  board: Board
  selection: Selection
  row: RowData
  /** What the row says, its indicator first. */
  cells: readonly TableCell[]
  isPicked: boolean
  m: Messages
}

/** Forty rows stand still while evidence of one of them opens. */
export const ProfileRow = memo(PlainRow)

function PlainRow({ board, selection, row, cells, isPicked, m }: ProfileRowProps): ReactElement {
  const { indicator, request, reading } = row
  const peers = peersCell(row, m)
  const position = positionCell(row, m)
  const change = changeCell(row, m)
  return (
    <tr className={isPicked ? styles['picked'] : undefined}>
      <th scope="row">
        <a className={styles['indicator']} href={compareLink(row, board, selection)}>
          {cells[0]?.brief}
        </a>
        <NoteButton indicator={indicator} />
        <span className={styles['unit']}>
          {unitText(indicator, request.measure, m)}
          {request.scope !== null && m.bracketed(m.scopeName(request.scope))}
        </span>
      </th>
      <td className={styles['line']}>
        <SceneSvg scene={buildSparkline(profileLine(row), LINE, STYLED)} theme={STYLED} />
        <span className="visually-hidden">{ariaLine(row, m)}</span>
      </td>
      <td className={styles[reading.placement]}>
        <Value board={board} row={row} text={cells[1]?.brief ?? ''} isPicked={isPicked} m={m} />
      </td>
      {row.noPosition !== 'unrelatedTowns' && (
        <>
          <td>
            {cells[2]?.brief}
            {peers.range !== '' && <span className={styles['unit']}>{peers.range}</span>}
          </td>
          <td className={styles[position.side ?? 'quiet']}>{cells[3]?.text}</td>
        </>
      )}
      <td className={styles[change.side ?? 'quiet']}>{cells.at(-1)?.text}</td>
    </tr>
  )
}

/** This year's answer, which opens what stands behind it. */
function Value({
  board,
  row,
  text,
  isPicked,
  m,
}: Omit<ProfileRowProps, 'selection' | 'cells'> & { text: string }): ReactElement {
  const { indicator, reading } = row
  const { note, reported, spoken } = valueCell(row, m)
  const { observation, area, year, state } = reading
  return (
    <>
      <button
        type="button"
        className={styles['value']}
        aria-pressed={isPicked}
        aria-label={townMessages(m).openValue(nameOfIndicator(indicator, m), spoken, year)}
        onClick={() => openEvidence({ town: area.code, year, indicator: indicator.id })}
      >
        {reading.value === null && !hasNumber(reading) && (
          <>
            <StateSign state={state} />{' '}
          </>
        )}
        {text}
        {note !== '' && <span className={styles['note']}>{note}</span>}
      </button>
      <FindingBadge board={board} findings={observation ? findingsOf(board).byObservation.get(observation.id) : []} />
      {reported !== '' && <span className={styles['unit']}>{reported}</span>}
    </>
  )
}

/** The line in words: every year with its number or why there is none. Unrelated towns owe no report of a year. */
function ariaLine({ points, request, noPosition }: RowData, m: Messages): string {
  const due = noPosition === 'unrelatedTowns' ? points.filter((point) => point.state !== 'notInSample') : points
  const years = due.map((point) => townMessages(m).pointAriaLabel(point.year, briefText(point, request, m)))
  return townMessages(m).lineAriaLabel(years.join(m.listSeparator))
}
