import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Comparison, ComparisonRow } from '../../domain/compare.ts'
import { findingsOf } from '../../domain/findings.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { shortPeriodText } from '../../i18n/periodWords.ts'
import {
  intervalText,
  noteWithPlace,
  otherScopesText,
  readingText,
  reportedWithUnit,
  unitText,
} from '../../i18n/valueWords.ts'
import { DataTable } from '../parts/DataTable.tsx'
import { EvidenceButton } from '../parts/EvidenceButton.tsx'
import { FindingBadge } from '../parts/FindingBadge.tsx'

interface CompareTableProps {
  board: Board
  title: string
  comparison: Comparison
  /** In the picture's order. */
  rows: readonly ComparisonRow[]
  /** Whether ranks were asked for. */
  ranks: boolean
}

/** Everything the picture shows, as a table: states in words, never an empty cell for a missing number. */
export function CompareTable({ board, title, comparison, rows, ranks }: CompareTableProps): ReactElement {
  const m = useMessages()
  const { request } = comparison
  const { byObservation } = findingsOf(board)
  const mayCompare = comparison.verdict.level !== 'notComparable'
  const isDivided = request.measure !== 'total'
  const ranked = ranks && comparison.rows.some((row) => row.rank !== null)
  const head = [
    m.table.town,
    m.table.value,
    ...(isDivided
      ? [m.table.measured + m.bracketed(unitText(request.indicator, request.measure, m))]
      : [m.table.reading]),
    m.table.period,
    m.table.comparable,
    m.table.note,
    ...(ranked ? [m.table.rank] : []),
  ]
  return (
    <DataTable caption={title} head={head}>
      {rows.map((row) => (
        <tr key={row.area.code}>
          <th scope="row">
            <EvidenceButton town={row.area.code} year={row.year} name={row.area.name} />
          </th>
          <td>
            <EvidenceButton town={row.area.code} year={row.year} name={row.area.name} text={valueCell(row, m)} />
            <FindingBadge board={board} findings={byObservation.get(row.observation?.id ?? '')} />
          </td>
          <td>
            {isDivided ? measuredCell(row, comparison, m) : row.observation ? readingText(row.observation, m) : '—'}
          </td>
          <td>{periodCell(row, m)}</td>
          <td>{row.placement === 'compared' && mayCompare ? m.table.yes : m.table.no}</td>
          <td>{row.placement === 'compared' ? cautionsCell(row, m) : noteWithPlace(row, m)}</td>
          {ranked && (
            <td>
              {row.rank
                ? m.compare.rankOf(m.compare.rank(row.rank.best, row.rank.worst), row.area.group ?? '', row.rank.of)
                : '—'}
            </td>
          )}
        </tr>
      ))}
    </DataTable>
  )
}

function valueCell(row: ComparisonRow, m: Messages): string {
  if (row.observation) return reportedWithUnit(row.observation, m)
  return row.otherScopes.length > 0 ? otherScopesText(row, m) : m.states[row.state]
}

function periodCell({ observation, refused }: ComparisonRow, m: Messages): string {
  const reported = observation ?? refused
  return reported ? shortPeriodText(reported.period, m) : '—'
}

function measuredCell(row: ComparisonRow, { request }: Comparison, m: Messages): string {
  return row.value ? intervalText(row.value, request, m) : '—'
}

function cautionsCell(row: ComparisonRow, m: Messages): string {
  return row.cautions.map((code) => m.cautions[code]).join(m.clauseSeparator)
}
