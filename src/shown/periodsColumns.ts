import type { Change } from '../domain/compare/change.ts'
import type { PeriodsComparison, PeriodsRow } from '../domain/compare/comparePeriods.ts'
import { firstSide } from '../domain/values/rank.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import { changeArrow, changeText, differenceText } from '../i18n/values/changeWords.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText, noteWithPlace, otherScopesText, reportedWithUnit, unitText } from '../i18n/values/valueWords.ts'
import type { ColumnOf } from './contentTable.ts'
import type { TableCell } from './slideContent.ts'
import { valueCell, wordCell } from './tableCell.ts'

interface Periods {
  comparison: PeriodsComparison
  /** What the earlier and the later period are called. */
  before: string
  after: string
}

/** Both periods of each town, the change as an amount and in percent, and what stands in the way of one. */
export function periodsColumns({ comparison, before, after }: Periods, m: Messages): ColumnOf<PeriodsRow>[] {
  const { request, verdict, rows } = comparison
  const { indicator, measure } = request
  const unit = m.bracketed(unitText(indicator, measure, m))
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const byValue = isUnrelated ? {} : { first: firstSide(indicator.direction) }
  const byChange = isUnrelated ? {} : ({ first: 'highest' } as const)
  const percent: ColumnOf<PeriodsRow> = {
    key: 'percent',
    title: m.table.percent,
    ...byChange,
    cellOf: ({ change }) => wordCell(change?.ratio && hasWay(change) ? changeText(change, request, m) : ''),
  }
  return [
    { key: 'name', title: m.table.town, first: 'lowest', cellOf: ({ area }) => wordCell(area.name) },
    { key: 'before', title: before + unit, ...byValue, cellOf: (row) => periodCell(row.before, comparison, m) },
    { key: 'value', title: after + unit, ...byValue, cellOf: (row) => periodCell(row.after, comparison, m) },
    {
      key: 'change',
      title: m.table.change,
      ...byChange,
      cellOf: (row) => wordCell(differenceCell(row, comparison, m)),
    },
    ...(rows.some(({ change }) => change?.ratio) ? [percent] : []),
    { key: 'note', title: m.table.note, leftOut: 'whenEmpty', cellOf: (row) => wordCell(periodsNote(row, m)) },
  ]
}

/** What stays the same, or may have done either, is said once, of the amount. */
function hasWay({ direction }: Change): boolean {
  return direction === 'up' || direction === 'down'
}

/** One period's answer: as reported, the quotient, or the state in words. */
function periodCell(reading: TownReading, { request }: PeriodsComparison, m: Messages): TableCell {
  const place = { town: reading.area.code, year: reading.year }
  return {
    ...valueCell(periodText(reading, request, m), place, { value: reading.value, question: request }),
    ...(reading.observation && { observation: reading.observation.id }),
  }
}

function periodText(reading: TownReading, request: PeriodsComparison['request'], m: Messages): string {
  const { observation, value } = reading
  if (!observation) return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
  if (value === null || request.measure === 'total') return reportedWithUnit(observation, m)
  return intervalText(value, request, m)
}

/** The change, or why there is none. */
function differenceCell({ change, obstacles }: PeriodsRow, { request }: PeriodsComparison, m: Messages): string {
  if (change) return `${changeArrow(change)} ${differenceText(change, request, m)}`.trim()
  return obstacles.length > 0 ? m.noChange(obstacles.map((code) => m.shortReasons[code]).join(m.listSeparator)) : ''
}

/** What is not compared of either period, said once. */
function periodsNote({ before, after }: PeriodsRow, m: Messages): string {
  const notes = [before, after].map((reading) => (reading.placement === 'compared' ? '' : noteWithPlace(reading, m)))
  return [...new Set(notes)].filter((note) => note !== '').join(m.clauseSeparator)
}
