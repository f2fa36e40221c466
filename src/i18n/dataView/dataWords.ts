import { findingMessages } from '../findings/findingMessages.ts'
import { dataMessages } from './dataMessages.ts'
import type { Board } from '../../domain/board/board.ts'
import type { CellState } from '../../domain/board/cell.ts'
import type { Share } from '../../domain/overview/completeness.ts'
import type { DataRow, DataFilter } from '../../domain/tables/dataRows.ts'
import type { FindingCode } from '../../domain/findings/finding.ts'
import { ROW_COLUMNS, type TableSort } from '../../domain/tables/tableSort.ts'
import type { Messages } from '../messages.ts'
import { formatNumber, formatPercent } from '../values/numbers.ts'
import { shortPeriodText } from '../values/periodWords.ts'
import { readingText, reportedWithUnit } from '../values/valueWords.ts'

/** What each column of the data table says of a row; exports write the same words. */
export interface RowWords {
  town: string
  year: string
  indicator: string
  scope: string
  value: string
  reading: string
  state: string
  source: string
  finding: string
  version: string
}

export function rowWords(row: DataRow, board: Board, m: Messages): RowWords {
  const reported = row.observation ?? row.refused
  return {
    town: board.areas.get(row.area)?.name ?? row.area,
    year: reported ? shortPeriodText(reported.period, m) : m.year(row.year),
    indicator: indicatorText(row.indicator, board, m),
    scope: reported ? m.scopeName(row.scope) : dataMessages(m).wholeScope,
    value: row.observation ? reportedWithUnit(row.observation, m) : m.states[row.state],
    reading: row.observation ? readingText(row.observation, m) : '—',
    state: stateText(row.state, m),
    source: sourceText(row, board),
    finding: findingsMark(row.findings, m),
    version: versionText(row, m),
  }
}

/** The indicator's name; its id where nobody defined it. */
export function indicatorText(id: string, board: Board, m: Messages): string {
  const indicator = board.indicators.get(id)
  return indicator ? m.pickName(indicator.name, indicator.nameEn) : id
}

/** A state as a word that no number can be taken for. */
export function stateText(state: CellState, m: Messages): string {
  return state === 'zero' ? dataMessages(m).zeroState : m.states[state]
}

/** 49/60，82%. */
export function shareText({ reported, expected }: Share, m: Messages): string {
  const t = dataMessages(m).matrix
  if (expected === 0) return t.nothingExpected
  return t.shareOf(formatNumber(reported, 0), formatNumber(expected, 0), percentText({ reported, expected }, 0))
}

/** Share in percent; digits are added until a part no longer reads as all or as nothing. */
export function percentText({ reported, expected }: Share, decimals: number): string {
  return `${formatPercent(reported, expected, decimals)}%`
}

/** How grave the gravest is, and how many there are. */
function findingsMark(findings: DataRow['findings'], m: Messages): string {
  const [gravest] = findings
  return gravest ? dataMessages(m).findingCount(findingMessages(m).severities[gravest.severity], findings.length) : ''
}

/** The section, else the report it stands in; else the file of a row that names none. */
function sourceText({ observation, refused }: DataRow, board: Board): string {
  if (refused) return refused.section ?? board.sources.get(refused.source ?? '')?.title ?? refused.document
  if (!observation) return '—'
  return observation.locator?.section ?? board.sources.get(observation.source)?.title ?? observation.source
}

function versionText({ observation, refused, current, versions }: DataRow, m: Messages): string {
  const { revision } = observation ?? refused ?? { revision: 0 }
  const parts = [
    current ? (versions > 1 ? dataMessages(m).counts(versions) : '') : dataMessages(m).superseded,
    revision > 1 ? dataMessages(m).revision(revision) : '',
  ]
  return parts.filter((part) => part !== '').join(m.listSeparator)
}

/** What the heading does not say of the shown rows: scope, state, finding and order, as one line. */
export function filterText(filter: DataFilter, sort: TableSort | null, m: Messages): string {
  const t = dataMessages(m)
  const column = ROW_COLUMNS.find((one) => one === sort?.by)
  const parts = [
    filter.scope === null ? '' : t.filters.scope + m.colon + m.scopeName(filter.scope.scope),
    filter.state === null ? '' : t.filters.state + m.colon + stateChoiceText(filter.state, m),
    filter.finding === null ? '' : t.filters.finding + m.colon + findingChoiceText(filter.finding, m),
    t.orderedBy(column === undefined ? '' : t.columns[column], sort?.reversed ?? false),
  ]
  return parts.filter((part) => part !== '').join(m.clauseSeparator)
}

export function stateChoiceText(state: DataFilter['state'], m: Messages): string {
  if (state === null) return dataMessages(m).observations
  return state === 'every' ? dataMessages(m).withSilent : stateText(state, m)
}

export function findingChoiceText(finding: FindingCode | 'any' | null, m: Messages): string {
  if (finding === null) return dataMessages(m).all
  return finding === 'any' ? dataMessages(m).anyFinding : findingMessages(m).codes[finding]
}
