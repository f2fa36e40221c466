import type { ReactElement } from 'react'
import type { PeriodsComparison, PeriodsRow } from '../../domain/comparePeriods.ts'
import type { TownReading } from '../../domain/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { periodCell, periodsChange, periodsNote } from '../../shown/periodsCells.ts'
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
          <td>{periodsChange(row, comparison, m)}</td>
          <td>{periodsNote(row, m)}</td>
        </tr>
      ))}
    </DataTable>
  )
}

function ReadingCell({ reading, comparison }: { reading: TownReading; comparison: PeriodsComparison }): ReactElement {
  const m = useMessages()
  const text = periodCell(reading, comparison, m)
  return <EvidenceButton town={reading.area.code} year={reading.year} name={reading.area.name} text={text} />
}
