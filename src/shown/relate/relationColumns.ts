import { point } from '../../domain/values/interval.ts'
import { firstSide } from '../../domain/values/rank.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import type { Relation } from '../../domain/relate/relate.ts'
import { AXES, type Axis, type RelationPoint } from '../../domain/relate/relationPoint.ts'
import type { Messages } from '../../i18n/messages.ts'
import { shortPeriodText } from '../../i18n/values/periodWords.ts'
import { relateMessages } from '../../i18n/relateMessages.ts'
import {
  intervalText,
  noteWithPlace,
  otherScopesText,
  reportedWithUnit,
  unitText,
} from '../../i18n/values/valueWords.ts'
import { type ColumnOf, evidenceCell, valueCell, wordCell } from '../contentTable.ts'
import { nameOfIndicator } from '../names.ts'
import type { TableCell } from '../slideContent.ts'

/** A town, the year where there are several, both figures, both periods, whether they stand together and why not. */
export function relationColumns(relation: Relation, m: Messages): ColumnOf<RelationPoint>[] {
  const { request, verdict } = relation
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const year: ColumnOf<RelationPoint> = {
    key: 'year',
    title: m.table.year,
    first: 'highest',
    keyOf: (row) => point(row.year),
    cellOf: (row) => wordCell(String(row.year)),
  }
  const ofAxes = AXES.map((axis): ColumnOf<RelationPoint> => ({
    key: axis,
    title: relationHead(axis, relation, m),
    ...(isUnrelated ? {} : { first: firstSide(request[axis].indicator.direction) }),
    keyOf: (row) => (row[axis].placement === 'compared' ? row[axis].value : null),
    cellOf: (row) => relationCell(row, axis, { relation, m }),
  }))
  const isPeriodSaid = request.x.period.year !== 'latest' && verdict.counts.compared > 0
  return [
    {
      key: 'name',
      title: m.table.town,
      first: 'lowest',
      keyOf: ({ area }) => area.name,
      cellOf: ({ area, year: asked }) => evidenceCell(area.name, { town: area.code, year: asked }),
    },
    ...(request.years ? [year] : []),
    ...ofAxes,
    {
      key: 'period',
      title: m.table.period,
      ...(isPeriodSaid ? { leftOut: 'whenShared' } : {}),
      cellOf: (row) => wordCell(relationPeriod(row, m)),
    },
    {
      key: 'comparable',
      title: m.table.comparable,
      leftOut: 'whenShared',
      cellOf: (row) => wordCell(row.isCompared && !isUnrelated ? m.table.yes : m.table.no),
    },
    { key: 'note', title: m.table.note, leftOut: 'whenEmpty', cellOf: (row) => wordCell(relationNote(row, m)) },
  ]
}

function relationCell(
  row: RelationPoint,
  axis: Axis,
  { relation: { request }, m }: { relation: Relation; m: Messages },
): TableCell {
  const { value, observation } = row[axis]
  const place = { town: row.area.code, year: row.year, indicator: request[axis].indicator.id }
  return {
    ...valueCell(relationFigure(row[axis], request[axis], m), place, { value, question: request[axis] }),
    ...(observation && { observation: observation.id }),
  }
}

/** The indicator with its unit. */
function relationHead(axis: Axis, { request }: Relation, m: Messages): string {
  const { indicator, measure } = request[axis]
  return relateMessages(m).axis(nameOfIndicator(indicator, m), unitText(indicator, measure, m))
}

/** The quotient with what the report says, or the state in words; never an empty cell. */
function relationFigure(reading: TownReading, question: Relation['request']['x'], m: Messages): string {
  const { observation, value } = reading
  if (!observation) return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
  const reported = reportedWithUnit(observation, m)
  if (value === null || question.measure === 'total') return reported
  return intervalText(value, question, m) + m.bracketed(reported)
}

/** Once where both cover the same days. */
function relationPeriod(row: RelationPoint, m: Messages): string {
  const [x = '', y = ''] = AXES.map((axis) => {
    const { observation } = row[axis]
    return observation ? shortPeriodText(observation.period, m) : '—'
  })
  return x === y ? x : relateMessages(m).table.periods(x, y)
}

/** Why an axis is in the way; what to know of the numbers where none is. */
function relationNote(row: RelationPoint, m: Messages): string {
  const notes = AXES.map((axis) => {
    const reading = row[axis]
    const side = axis === 'x' ? relateMessages(m).across : relateMessages(m).up
    if (reading.placement !== 'compared') return relateMessages(m).offAxis(side, noteWithPlace(reading, m))
    return row.isCompared && reading.cautions.length > 0
      ? relateMessages(m).offAxis(side, reading.cautions.map((code) => m.cautions[code]).join(m.listSeparator))
      : ''
  })
  return notes.filter((note) => note !== '').join(m.clauseSeparator)
}
