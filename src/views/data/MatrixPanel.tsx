import styles from './MatrixPanel.module.css'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { type ReactElement, useCallback, useMemo, useRef, type CSSProperties, memo } from 'react'
import { CELL_STATES, type CellState } from '../../domain/board/cell.ts'
import { type CompletenessCell, shareOf, commonState } from '../../domain/overview/completeness.ts'
import { shareText, indicatorText, stateText } from '../../i18n/dataView/dataWords.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type EvidenceTarget, openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { select } from '../../state/selectionStore.ts'
import { useAvailableSize } from '../../ui/useAvailableSize.ts'
import { titleOf } from '../../shown/headingWords.ts'
import type { ViewProps } from '../parts/viewProps.ts'
import { NoteButton } from '../parts/NoteButton.tsx'
import { StateSign } from '../parts/StateSign.tsx'
import { type FlatMatrix, flatMatrix } from './flatMatrix.ts'
import { shownData } from '../../shown/dataView/shownData.ts'
import { useGridKeys } from './useGridKeys.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Messages } from '../../i18n/messages.ts'
import { formatNumber } from '../../i18n/values/numbers.ts'

/** What a cell of the matrix says. */
interface CellWords {
  /** In full, for assistive technology and on pointing. */
  label: string
  text: string
  /** Null where counts stand instead of one state. */
  state: CellState | null
  /** How much was reported of what was due, from 0 to 1; 0 where nothing was due. */
  reported: number
}

interface MatrixCellProps {
  label: string
  text: string
  /** Null where counts stand instead of one state. */
  state: CellState | null
  /** How much of it was reported, from 0 to 1: the depth of the tint. */
  reported: number
  /** Row and column, for keys. */
  at: string
  /** The one cell that Tab leads to. */
  isStop: boolean
  isPicked: boolean
  onOpen: (at: string) => void
}

/** There may be thousands of them: one that did not change is not drawn again. */
const MatrixCell = memo(MatrixCellContent)

/** Kept free under the matrix: key, note and footer. */
const BELOW = 118

/** Who told what (完整性): a sign and a word in every cell, shares at the end of rows and at the foot of columns. */
export function MatrixPanel(props: ViewProps): ReactElement {
  const m = useMessages()
  const t = dataMessages(m).matrix
  const place = useRef<HTMLDivElement>(null)
  const available = useAvailableSize(place, BELOW)
  const { matrix } = shownData(props)
  const caption = t.caption(titleOf(props, m))
  const isThick = matrix.years.length > 1 && matrix.indicators.length > 1
  return (
    <>
      {isThick && <p className={styles['pick']}>{t.pick}</p>}
      <div ref={place}>
        {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is pressed. */}
        {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */}
        <div
          className={styles['scroller']}
          style={available ? { maxHeight: available.height } : {}}
          tabIndex={0}
          role="region"
          aria-label={caption}
        >
          {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
          <MatrixTable key={matrix.years.join()} {...props} />
        </div>
      </div>
      <ul className={styles['legend']} aria-label={m.compare.legend.title}>
        {CELL_STATES.map((state) => (
          <li key={state} title={m.stateMeanings[state]}>
            <StateSign state={state} />
            {state === 'zero' ? dataMessages(m).zeroState : m.states[state]}
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t.note}</p>
    </>
  )
}

function MatrixTable(props: ViewProps): ReactElement {
  const { board } = props
  const m = useMessages()
  const t = dataMessages(m).matrix
  const { matrix } = shownData(props)
  const flat = useMemo(() => flatMatrix(matrix, board, m), [matrix, board, m])
  const onOpen = useCallback((at: string) => openGroup(cellsAt(flat, at)), [flat])
  const target = useEvidenceTarget()
  const { table, stop, onKeyDown, onFocus } = useGridKeys()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus its buttons have
    <table ref={table} className={styles['table']} onKeyDown={onKeyDown} onFocus={onFocus}>
      <caption className="visually-hidden">{t.caption(titleOf(props, m))}</caption>
      <thead>
        <tr>
          <th scope="col">{dataMessages(m).columns.town}</th>
          {flat.columns.map(({ id, title, opens, note }) => (
            <th key={id} scope="col" title={title} aria-label={title}>
              <button type="button" className={styles['column']} onClick={() => select(opens)}>
                <span>{title}</span>
              </button>
              {note && <NoteButton indicator={note} />}
            </th>
          ))}
          <th scope="col">{t.share}</th>
        </tr>
      </thead>
      <tbody>
        {flat.rows.map(({ town, cells }, row) => (
          <tr key={town.code}>
            <th scope="row">
              <button
                type="button"
                className={styles['town']}
                onClick={() => select({ towns: { kind: 'codes', codes: [town.code] } })}
              >
                {town.name}
              </button>
            </th>
            {cells.map((group, column) => (
              <td key={flat.columns[column]?.id}>
                <MatrixCell
                  {...cellWords(group, board, m)}
                  at={`${row}:${column}`}
                  isStop={stop === `${row}:${column}`}
                  isPicked={isTarget(group, target)}
                  onOpen={onOpen}
                />
              </td>
            ))}
            <td className={styles['share']}>{shareText(shareOf(cells.flat()), m)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.share}</th>
          {flat.feet.map((cells, column) => (
            <td key={flat.columns[column]?.id} className={styles['share']}>
              {shareText(shareOf(cells), m)}
            </td>
          ))}
          <td className={styles['share']}>{shareText(shareOf(matrix.cells), m)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function isTarget(cells: readonly CompletenessCell[], target: EvidenceTarget | null): boolean {
  const [cell, ...others] = cells
  if (!cell || !target || others.length > 0) return false
  return cell.town === target.town && cell.year === target.year && cell.indicator === target.indicator
}

function cellsAt({ rows }: FlatMatrix, at: string): readonly CompletenessCell[] {
  const [row = 0, column = 0] = at.split(':').map(Number)
  return rows[row]?.cells[column] ?? []
}

/** One figure is shown itself; of several the evidence shows all that answer; a whole year is listed. */
function openGroup(cells: readonly CompletenessCell[]): void {
  const [cell, ...others] = cells
  if (!cell) return
  const { town, year, indicator, observations } = cell
  if (others.length > 0) {
    select({ panel: 'rows', year, towns: { kind: 'codes', codes: [town] }, state: 'every' })
    return
  }
  const [only, ...more] = observations
  openEvidence({ town, year, indicator, ...(only && more.length === 0 && { observation: only.id }) })
}

function MatrixCellContent(props: MatrixCellProps): ReactElement {
  const { label, text, state, reported, at, isStop, isPicked, onOpen } = props
  // The type of styles does not know custom properties.
  const depth = { '--reported': reported } as CSSProperties
  return (
    <button
      type="button"
      className={`${styles['open']} ${reported > 0 ? styles['reported'] : ''} ${state === 'noReport' ? styles['missing'] : ''}`}
      style={reported > 0 ? depth : {}}
      data-cell={at}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isPicked}
      title={label}
      onClick={() => onOpen(at)}
    >
      {state === null ? (
        text
      ) : (
        <>
          <StateSign state={state} />
          <span className="visually-hidden">{text}</span>
        </>
      )}
    </button>
  )
}

/** One cell says its state; all indicators of a year say how many were told, or the silence they share. */
function cellWords(cells: readonly CompletenessCell[], board: Board, m: Messages): CellWords {
  const t = dataMessages(m).matrix
  const [cell] = cells
  if (!cell) return { label: '', text: '', state: null, reported: 0 }
  const state = cells.length === 1 ? cell.state : sharedSilence(cells)
  const { reported, expected } = shareOf(cells)
  const counts = t.of(formatNumber(reported, 0), formatNumber(expected, 0))
  const place = t.place(board.areas.get(cell.town)?.name ?? cell.town, cell.year)
  const words = state === null ? counts : stateText(state, m)
  const label =
    cells.length === 1 ? t.cell(place, indicatorText(cell.indicator, board, m), words) : t.yearCell(place, words)
  return {
    label,
    text: state === null ? counts : t.words[state],
    state,
    reported: expected === 0 ? 0 : reported / expected,
  }
}

/** A year full of numbers is said in counts, which tell more. */
function sharedSilence(cells: readonly CompletenessCell[]): CellState | null {
  const state = commonState(cells)
  return state === 'number' || state === 'zero' ? null : state
}
