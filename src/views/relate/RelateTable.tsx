import { relateMessages } from '../../i18n/relateMessages.ts'
import type { ReactElement } from 'react'
import type { Relation } from '../../domain/relate.ts'
import { AXES, type Axis, type RelationPoint } from '../../domain/relationPoint.ts'
import type { TownReading } from '../../domain/readTown.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { shortPeriodText } from '../../i18n/periodWords.ts'
import { intervalText, noteText, otherScopesText, reportedWithUnit, unitText } from '../../i18n/valueWords.ts'
import { DataTable } from '../parts/DataTable.tsx'
import { EvidenceButton } from '../parts/EvidenceButton.tsx'
import { nameOfIndicator } from '../parts/names.ts'
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
    ...AXES.map((axis) => headOf(axis, relation, m)),
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
                  text={figureCell(point[axis], request[axis], m)}
                />
              </td>
            ))}
            <td className={styles['period']}>{periodCell(point, m)}</td>
            <td>{point.isCompared && mayCompare ? m.table.yes : m.table.no}</td>
            <td className={styles['note']}>{noteCell(point, m)}</td>
          </tr>
        )),
      )}
    </DataTable>
  )
}

function headOf(axis: Axis, { request }: Relation, m: Messages): string {
  const { indicator, measure } = request[axis]
  return relateMessages(m).axis(nameOfIndicator(indicator, m), unitText(indicator, measure, m))
}

/** The quotient with what the report says, or the state in words; never an empty cell. */
function figureCell(reading: TownReading, question: Relation['request']['x'], m: Messages): string {
  const { observation, value } = reading
  if (!observation) return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
  const told = reportedWithUnit(observation, m)
  if (value === null || question.measure === 'total') return told
  return intervalText(value, question, m) + m.bracketed(told)
}

/** Once where both cover the same days. */
function periodCell(point: RelationPoint, m: Messages): string {
  const [x = '', y = ''] = AXES.map((axis) => {
    const { observation } = point[axis]
    return observation ? shortPeriodText(observation.period, m) : '—'
  })
  return x === y ? x : relateMessages(m).table.periods(x, y)
}

/** Why an axis is in the way; what to know of the numbers where none is. */
function noteCell(point: RelationPoint, m: Messages): string {
  const notes = AXES.map((axis) => {
    const reading = point[axis]
    const side = axis === 'x' ? relateMessages(m).across : relateMessages(m).up
    if (reading.placement !== 'compared') return relateMessages(m).offAxis(side, noteText(reading, m))
    return point.isCompared && reading.cautions.length > 0
      ? relateMessages(m).offAxis(side, reading.cautions.map((code) => m.cautions[code]).join(m.listSeparator))
      : ''
  })
  return notes.filter((note) => note !== '').join(m.clauseSeparator)
}
