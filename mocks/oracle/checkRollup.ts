import type { Checked } from './checkData.ts'
import { type Claim, numberOf, text, words } from './claims.ts'
import { medianOf, sumOf, valuesOf } from './judgements.ts'
import { type Answer, isAlive } from './oracle.ts'
import { exact } from './rational.ts'
import type { Reading } from './readings.ts'
import { rolledUp } from './said.ts'
import { spanOf, WHOLE_YEAR } from './spans.ts'
import { check } from './tally.ts'

/** A row of the document that the roll-up writes. */
interface RolledUp {
  indicator: string
  scope?: string
  period: { start: string }
  value: number
  op?: string
  upper?: number
  num?: number
  den?: number
}

/** What the roll-up writes: sums without an upper end where a town is missing, medians, pooled rates, how many told. */
export function checkRollup({ tally, board, oracle }: Checked): void {
  const isOfCalendar = oracle.reportedRows.every(({ row }) => row.period.start.endsWith('-01-01'))
  if (!oracle.comparable || !isOfCalendar) return
  // Written by the product, read as it is: the fields asked for are those of every document.
  const { observations } = JSON.parse(rolledUp(board)) as { observations: RolledUp[] }
  for (const rolled of observations) {
    const [, id = '', part = ''] = /^(.*)\.(sum|median|pooled|coverage)$/.exec(rolled.indicator) ?? []
    const indicator = oracle.indicators.find((one) => one.id === id)
    if (!indicator || indicator.kind === 'stock') continue
    const year = Number(rolled.period.start.slice(0, 4))
    const scope = rolled.scope ?? ''
    const answers = oracle
      .answers({ indicator, scope, measure: 'total', year, span: WHOLE_YEAR })
      .filter(({ town, state, isCompared }) => isAlive(town, year) && (isCompared || state !== 'notApplicable'))
    for (const [said, claim] of partClaims(part, rolled, answers)) {
      check(tally, { kind: `rollup ${part}`, where: `${id} ${scope} ${year}` }, [said, claim])
    }
  }
}

function partClaims(
  part: string,
  { value, op = 'eq', upper, num, den }: RolledUp,
  answers: readonly Answer[],
): [string, Claim][] {
  if (part === 'pooled') return [[`${num}/${den}`, pooledClaim(answers)]]
  if (part === 'coverage') {
    const share = Math.round((valuesOf(answers).length / answers.length) * 1000) / 10
    return [[String(value), numberOf(exact(share))]]
  }
  const right = part === 'sum' ? sumOfAll(answers) : medianOf(answers)
  const end = upper ?? (op === 'eq' ? value : '…')
  return [
    [String(value), right ? numberOf(right.lo) : words('no row')],
    [String(end), right?.hi ? numberOf(right.hi) : words('…')],
  ]
}

/** At least the sum of those that told, where one is missing. */
function sumOfAll(answers: readonly Answer[]): Reading | null {
  const sum = sumOf(answers)
  return sum && answers.some(({ isCompared }) => !isCompared) ? { ...sum, hi: null } : sum
}

/** Cases of all towns, those of a few cases too; a rate that cannot be has none. */
function pooledClaim(answers: readonly Answer[]): Claim {
  const rows = answers.flatMap(({ row, value }) => (row && value && spanOf(row.period) === WHOLE_YEAR ? [row] : []))
  const possible = rows.filter((row) => Number(row.value) <= 100)
  const added = (part: 'num' | 'den'): number => possible.reduce((sum, row) => sum + (row[part] ?? NaN), 0)
  return text(`${added('num')}/${added('den')}`)
}
