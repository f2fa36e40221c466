import type { Board } from '../../src/domain/board/board.ts'
import { type Claim, matching, numberOf, outward, STATE_WORDS, text, words } from './claims.ts'
import { type Oracle, scopeOf, type State, type ReportedRow } from './oracle.ts'
import { exact } from './rational.ts'
import { readingOf } from './readings.ts'
import { type ReportRow, sameText } from './reportDocument.ts'
import { dataLines } from './said.ts'
import { check, type Tally } from './tally.ts'

/** What is compared: a board with the oracle of the same documents. */
export interface Checked {
  tally: Tally
  board: Board
  oracle: Oracle
}

type Lines = readonly (readonly string[])[]

/** Each observation in the data file: its number, ends, year, and whether it is the current one. */
export function checkRows({ tally, board, oracle }: Checked): void {
  const [head = [], lines] = tableIn(dataLines(board, 'rows'))
  for (const { row, source, isCurrent } of oracle.reportedRows) {
    const line = lineOf({ row, source }, head, lines)
    const where = `${source.id} ${row.indicator} ${row.period.start} ${wordingOf(row)}`
    const says = (column: string, claim: Claim): void =>
      check(tally, { kind: `data ${column}`, where }, [line?.[head.indexOf(column)], claim])
    says('修订', isCurrent ? matching(/^(?!.*另一说)/) : words('另一说'))
    says('年份', text(String(row.year)))
    const indicator = oracle.indicators.find(({ id }) => id === row.indicator)
    const reading = indicator && readingOf(row, indicator)
    says('数字', reading ? numberOf(exact(Number(row.value))) : STATE_WORDS[stateOfNull(row)])
    if (!reading) continue
    says('下限', outward(reading.lo, indicator.decimals, 'down'))
    says('上限', reading.hi ? outward(reading.hi, indicator.decimals, 'up') : words('无上限'))
  }
}

function lineOf({ row, source }: Pick<ReportedRow, 'row' | 'source'>, head: readonly string[], lines: Lines) {
  const { area, indicator, period } = row
  const reported = { 区划代码: area, 指标代码: indicator, 起: period.start, 止: period.end, 报告: source.title }
  return lines.find((line) => {
    const cell = (column: string): string => line[head.indexOf(column)] ?? ''
    const isReported = Object.entries(reported).every(([column, right]) => cell(column) === right)
    const isRevised = cell('修订').includes('次修订')
    return isReported && sameText(cell('口径')) === (scopeOf(row) || '报告总数') && isRevised === (row.revision === 2)
  })
}

function stateOfNull({ status }: ReportRow): State {
  return status === 'L' ? 'noNumber' : status === 'M' ? 'notApplicable' : 'notDisclosed'
}

/** The state of every town, year and indicator in the file of the completeness table. */
export function checkMatrix({ tally, board, oracle }: Checked): void {
  const [head = [], lines] = tableIn(dataLines(board, 'matrix'))
  const nameOf = (id: string): string => board.indicators.get(id)?.name ?? ''
  for (const indicator of oracle.indicators.filter(({ id }) => head.includes(nameOf(id)))) {
    const column = head.indexOf(nameOf(indicator.id))
    for (const [town, year] of oracle.towns.flatMap((one) => oracle.years.map((of) => [one, of] as const))) {
      const line = lines.find((one) => one[1] === town.code && one[2] === String(year))
      const state = oracle.stateOf(town, indicator, year)
      const claim = state === 'number' ? words('有数字') : STATE_WORDS[state]
      check(tally, { kind: 'matrix', where: `${town.code} ${year} ${indicator.id}` }, [line?.[column], claim])
    }
  }
}

/** A figure as its document words it, for who reads a disagreement. */
export function wordingOf(row: ReportRow | null | undefined): string {
  if (!row) return ''
  const { value, op, raw, upper, lower, num, den, unit } = row
  return JSON.stringify({ value, unit, op, raw, upper, lower, num, den })
}

/** The line of column names, and the lines below it. */
function tableIn(lines: Lines): [head: readonly string[] | undefined, rows: Lines] {
  const at = lines.findIndex((line) => line.includes('区划代码'))
  return [lines[at], lines.slice(at + 1)]
}
