import { type Interval, point, scaleInterval } from '../../domain/values/interval.ts'
import type { PeerPosition } from '../../domain/town/peers.ts'
import { firstSide } from '../../domain/values/rank.ts'
import type { TableSort } from '../../domain/tables/tableSort.ts'
import type { ProfileRow, TownProfile } from '../../domain/town/townProfile.ts'
import type { Messages } from '../../i18n/messages.ts'
import { townMessages } from '../../i18n/townMessages.ts'
import { unitText } from '../../i18n/values/valueWords.ts'
import { type ColumnOf, orderOf, sortedRows, tableOf, valueCell, wordCell } from '../contentTable.ts'
import { nameOfIndicator } from '../names.ts'
import { changeCell, peersCell, positionCell, valueCell as profileValue } from './profileCells.ts'
import type { ContentTable, TableCell } from '../slideContent.ts'

export interface ProfileTable {
  /** In the order of the table's rows: work first, then levels such as villages, each sorted for itself. */
  rows: readonly ProfileRow[]
  table: ContentTable
}

/** Indicators down: the year's answer, the peers, where the town stands among them, the change since the year before. */
export function profileTable(profile: TownProfile, sort: TableSort | null, m: Messages): ProfileTable {
  const columns = profileColumns(profile, m)
  const order = orderOf(sort, columns)
  const isStock = ({ indicator }: ProfileRow): boolean => indicator.kind === 'stock'
  const parts = [profile.rows.filter((row) => !isStock(row)), profile.rows.filter(isStock)]
  const rows = parts.flatMap((part) => sortedRows(part, columns, order.current))
  return { rows, table: tableOf(rows, columns, order) }
}

function profileColumns({ year, hasPeers, area }: TownProfile, m: Messages): ColumnOf<ProfileRow>[] {
  const { indicator, value, peers, position, change } = townMessages(m).head
  const amongPeers: ColumnOf<ProfileRow>[] = [
    { key: 'peers', title: peers, cellOf: (row) => peersText(row, m) },
    {
      key: 'position',
      title: position,
      first: 'highest',
      keyOf: positionKey,
      cellOf: (row) => wordCell(positionCell(row, m).text),
    },
  ]
  return [
    {
      key: 'name',
      title: indicator,
      first: 'lowest',
      keyOf: (row) => nameOfIndicator(row.indicator, m),
      cellOf: (row) => nameCell(row, m),
    },
    {
      key: 'value',
      title: value(year),
      first: 'highest',
      keyOf: ({ reading }) => (reading.placement === 'compared' ? reading.value : null),
      cellOf: (row) => yearCell(row, area.code, m),
    },
    ...(hasPeers ? amongPeers : []),
    {
      key: 'change',
      title: change,
      first: 'highest',
      keyOf: changeKey,
      cellOf: (row) => wordCell(changeCell(row, m).text),
    },
  ]
}

function nameCell({ indicator, request }: ProfileRow, m: Messages): TableCell {
  const name = nameOfIndicator(indicator, m)
  const scope = request.scope === null ? '' : ` · ${m.scopeName(request.scope)}`
  return { ...wordCell(name + m.bracketed(unitText(indicator, request.measure, m) + scope)), brief: name }
}

function yearCell(row: ProfileRow, town: string, m: Messages): TableCell {
  const { indicator, request, reading } = row
  const { text, note, reported } = profileValue(row, m)
  const beside = [note, reported].filter((part) => part !== '').join(m.clauseSeparator)
  const place = { town, year: reading.year, indicator: indicator.id }
  const cell = valueCell(beside === '' ? text : text + m.bracketed(beside), place, {
    value: reading.value,
    question: request,
  })
  return { ...cell, brief: text, ...(reading.observation && { observation: reading.observation.id }) }
}

function peersText(row: ProfileRow, m: Messages): TableCell {
  const { median, range } = peersCell(row, m)
  return { ...wordCell([median, range].filter((part) => part !== '').join(m.clauseSeparator)), brief: median }
}

/** From the worst to the best; what readings disagree about has no place among them. */
const POSITIONS: readonly PeerPosition[] = [
  'belowAll',
  'bottomQuarter',
  'belowMedian',
  'atMedian',
  'aboveMedian',
  'topQuarter',
  'aboveAll',
]

function positionKey({ position, indicator }: ProfileRow): Interval | null {
  const place = position === null ? -1 : POSITIONS.indexOf(position)
  if (place < 0) return null
  return point(firstSide(indicator.direction) === 'lowest' ? POSITIONS.length - place : place)
}

/** Counts by percent, rates by points: as parts of a hundred either way. What rose from 0 has no such size. */
function changeKey({ change, indicator }: ProfileRow): Interval | null {
  if (change.kind !== 'known') return null
  const { ratio, difference } = change.change
  return ratio ?? (indicator.kind === 'ratio' ? scaleInterval(difference, 0.01) : null)
}
