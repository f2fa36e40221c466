import { decimalText, type Rounding } from '../../lib/exact.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { type Standard } from '../board/indicator.ts'
import { compareEnds, exactEnd, type Interval, isPoint, point } from './interval.ts'
import { writtenDigits } from './writtenNumber.ts'

/** So many digits beyond the indicator's own distinguish whatever reports can say. */
const MAX_EXTRA_DECIMALS = 6

/**
 * Computed values with more digits where two that differ would read the same (`town-report/1`, Shown). Numbers that
 * are shown as they were written keep their digits; what they cannot be distinguished from by those gets more.
 */
export function roundDistinctly(values: readonly Interval[], decimals: number): Interval[] {
  const digits = values.map((value) => value.digits ?? decimals)
  for (let more = 0; more < MAX_EXTRA_DECIMALS; more += 1) {
    const alike = groupBy(values.keys(), (index) => shownText(values[index], digits[index] ?? decimals))
    const unclear = [...alike.values()]
      .filter((group) => group.some((index) => differ(values[index], values[group[0] ?? index])))
      .flat()
      .filter((index) => values[index]?.digits === undefined && isRounded(values[index], digits[index] ?? decimals))
    if (unclear.length === 0) break
    for (const index of unclear) digits[index] = (digits[index] ?? decimals) + 1
  }
  return values.map((value, index) => withDigits(value, digits[index], decimals))
}

/** A value with the digits that show on which side of the standard it is: 0.9967 to one of 1 is no 1.00. */
export function roundBesideStandard(value: Interval, standard: Standard, decimals: number): Interval {
  const bound = point(standard.value)
  const wanted = textOf(bound, 'lo', { digits: writtenDigits(standard.value, null), rounding: 'half' })
  let digits = value.digits ?? decimals
  while (digits < decimals + MAX_EXTRA_DECIMALS && readsAs(value, { bound, wanted, digits })) digits += 1
  return withDigits(value, digits, decimals)
}

function readsAs(
  value: Interval,
  { bound, wanted, digits }: { bound: Interval; wanted: string; digits: number },
): boolean {
  return (['lo', 'hi'] as const).some((end) => {
    const rounding = isPoint(value) ? 'half' : end === 'lo' ? 'down' : 'up'
    const isSame = Number.isFinite(value[end]) && textOf(value, end, { digits, rounding }) === wanted
    return isSame && compareEnds([value, end], [bound, 'lo']) !== 0
  })
}

function withDigits(value: Interval, digits: number | undefined, decimals: number): Interval {
  return digits === undefined || digits === (value.digits ?? decimals) ? value : { ...value, digits }
}

function differ(a: Interval | undefined, b: Interval | undefined): boolean {
  return (
    a !== undefined && b !== undefined && (['lo', 'hi'] as const).some((end) => compareEnds([a, end], [b, end]) !== 0)
  )
}

/** More digits would say more than zeros. */
function isRounded(value: Interval | undefined, digits: number): boolean {
  return shownText(value, digits) !== shownText(value, digits + MAX_EXTRA_DECIMALS)
}

function shownText(value: Interval | undefined, digits: number): string {
  if (!value) return ''
  if (isPoint(value)) return textOf(value, 'lo', { digits, rounding: 'half' })
  const to = value.hi === Infinity ? '' : textOf(value, 'hi', { digits, rounding: 'up' })
  return `${textOf(value, 'lo', { digits, rounding: 'down' })}–${to}`
}

/** Without zeros at the end: 1.0 reads as 1 does. */
function textOf(
  value: Interval,
  end: 'lo' | 'hi',
  { digits, rounding }: { digits: number; rounding: Rounding },
): string {
  const text = decimalText(exactEnd(value, end), digits, rounding)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
