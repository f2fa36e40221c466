import type { TownReading } from '../domain/readTown.ts'
import type { Relation } from '../domain/relate.ts'
import { AXES, type Axis, type RelationPoint } from '../domain/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { shortPeriodText } from '../i18n/periodWords.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { intervalText, noteWithPlace, otherScopesText, reportedWithUnit, unitText } from '../i18n/valueWords.ts'
import { nameOfIndicator } from './names.ts'

/** The indicator with its unit. */
export function relationHead(axis: Axis, { request }: Relation, m: Messages): string {
  const { indicator, measure } = request[axis]
  return relateMessages(m).axis(nameOfIndicator(indicator, m), unitText(indicator, measure, m))
}

/** The quotient with what the report says, or the state in words; never an empty cell. */
export function relationFigure(reading: TownReading, question: Relation['request']['x'], m: Messages): string {
  const { observation, value } = reading
  if (!observation) return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
  const reported = reportedWithUnit(observation, m)
  if (value === null || question.measure === 'total') return reported
  return intervalText(value, question, m) + m.bracketed(reported)
}

/** Once where both cover the same days. */
export function relationPeriod(point: RelationPoint, m: Messages): string {
  const [x = '', y = ''] = AXES.map((axis) => {
    const { observation } = point[axis]
    return observation ? shortPeriodText(observation.period, m) : '—'
  })
  return x === y ? x : relateMessages(m).table.periods(x, y)
}

/** Why an axis is in the way; what to know of the numbers where none is. */
export function relationNote(point: RelationPoint, m: Messages): string {
  const notes = AXES.map((axis) => {
    const reading = point[axis]
    const side = axis === 'x' ? relateMessages(m).across : relateMessages(m).up
    if (reading.placement !== 'compared') return relateMessages(m).offAxis(side, noteWithPlace(reading, m))
    return point.isCompared && reading.cautions.length > 0
      ? relateMessages(m).offAxis(side, reading.cautions.map((code) => m.cautions[code]).join(m.listSeparator))
      : ''
  })
  return notes.filter((note) => note !== '').join(m.clauseSeparator)
}
