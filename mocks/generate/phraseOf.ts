import type { Op } from './townReportDocument.ts'

/** The words a figure stands in, as town reports write them: 214件, 100余件, 近600件, 96%以上. */
export function phraseOf(value: number, op: Op, unit: string): string {
  const amount = amountOf(value)
  switch (op) {
    case 'eq':
      return amount + unit
    case 'gt':
      return `${amount}余${unit}`
    case 'ge':
      return `${amount}${unit}以上`
    case 'lt':
      return `近${amount}${unit}`
    case 'le':
      return `${amount}${unit}以内`
    case 'approx':
      return `约${amount}${unit}`
  }
}

/** Reports write round tens of thousands with 万: 12000 is 1.2万. */
function amountOf(value: number): string {
  return value >= 10000 && value % 1000 === 0 ? `${value / 10000}万` : String(value)
}
