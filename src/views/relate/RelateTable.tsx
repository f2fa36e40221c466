import type { ReactElement } from 'react'
import type { Relation } from '../../domain/relate.ts'
import { AXES } from '../../domain/relationPoint.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { DataTable } from '../parts/DataTable.tsx'
import { EvidenceButton } from '../parts/EvidenceButton.tsx'
import { relationFigure, relationHead, relationNote, relationPeriod } from '../../shown/relateCells.ts'
import styles from './RelateTable.module.css'

interface RelateTableProps {
  title: string
  relation: Relation
}

/** Everything the picture shows, and everybody it leaves out: both figures, both periods, whether and why not. */
export function RelateTable({ title, relation }: RelateTableProps): ReactElement {
  const m = useMessages()
  const { request, towns, verdict } = relation
  const ofYears = request.years !== null
  const mayCompare = !verdict.limits.includes('unrelatedTowns')
  const head = [
    m.table.town,
    ...(ofYears ? [m.table.year] : []),
    ...AXES.map((axis) => relationHead(axis, relation, m)),
    m.table.period,
    m.table.comparable,
    m.table.note,
  ]
  return (
    <DataTable caption={title} head={head}>
      {towns.flatMap((path) =>
        path.points.map((point) => (
          <tr key={`${path.area.code} ${point.year}`}>
            <th scope="row" className={styles['town']}>
              <EvidenceButton town={path.area.code} year={point.year} name={path.area.name} />
            </th>
            {ofYears && <td>{point.year}</td>}
            {AXES.map((axis) => (
              <td key={axis}>
                <EvidenceButton
                  town={path.area.code}
                  year={point.year}
                  name={path.area.name}
                  text={relationFigure(point[axis], request[axis], m)}
                />
              </td>
            ))}
            <td className={styles['period']}>{relationPeriod(point, m)}</td>
            <td>{point.isCompared && mayCompare ? m.table.yes : m.table.no}</td>
            <td className={styles['note']}>{relationNote(point, m)}</td>
          </tr>
        )),
      )}
    </DataTable>
  )
}
