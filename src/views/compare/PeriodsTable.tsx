import type { ReactElement } from 'react'
import type { PeriodsComparison, PeriodsRow } from '../../domain/comparePeriods.ts'
import type { TownReading } from '../../domain/readTown.ts'
import { changeArrow, changeText } from '../../i18n/changeWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { intervalText, noteText, otherScopesText, reportedWithUnit } from '../../i18n/valueWords.ts'
import { DataTable } from '../parts/DataTable.tsx'
import { EvidenceButton } from '../parts/EvidenceButton.tsx'

interface PeriodsTableProps {
  title: string
  comparison: PeriodsComparison
  rows: readonly PeriodsRow[]
  before: string
  after: string
}

/** The dumbbells as a table: both periods, the change or why there is none. */
export function PeriodsTable({ title, comparison, rows, before, after }: PeriodsTableProps): ReactElement {
  const m = useMessages()
  const head = [m.table.town, before, after, m.table.change, m.table.note]
  return (
    <DataTable caption={title} head={head}>
      {rows.map((row) => (
        <tr key={row.area.code}>
          <th scope="row">{row.area.name}</th>
          <td>
            <ReadingCell reading={row.before} comparison={comparison} />
          </td>
          <td>
            <ReadingCell reading={row.after} comparison={comparison} />
          </td>
          <td>{changeCell(row, comparison, m)}</td>
          <td>{noteCell(row, m)}</td>
        </tr>
      ))}
    </DataTable>
  )
}

function ReadingCell({ reading, comparison }: { reading: TownReading; comparison: PeriodsComparison }): ReactElement {
  const m = useMessages()
  const text = cellText(reading, comparison, m)
  return <EvidenceButton town={reading.area.code} year={reading.year} name={reading.area.name} text={text} />
}

function cellText(reading: TownReading, { request }: PeriodsComparison, m: Messages): string {
  const { observation, value } = reading
  if (!observation) return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
  if (value === null || request.measure === 'total') return reportedWithUnit(observation, m)
  return intervalText(value, request, m)
}

function changeCell({ change, obstacles }: PeriodsRow, { request }: PeriodsComparison, m: Messages): string {
  if (change) return `${changeArrow(change)} ${changeText(change, request, m)}`
  return obstacles.length > 0 ? m.noChange(obstacles.map((code) => m.shortReasons[code]).join(m.listSeparator)) : '—'
}

function noteCell({ before, after }: PeriodsRow, m: Messages): string {
  const notes = [before, after].map((reading) => (reading.placement === 'compared' ? '' : noteText(reading, m)))
  return [...new Set(notes)].filter((note) => note !== '').join(m.clauseSeparator)
}
