import type { Change } from '../domain/change.ts'
import type { Indicator, Measure } from '../domain/indicator.ts'
import { type Interval, negateInterval, scaleInterval } from '../domain/interval.ts'
import type { Messages } from './messages.ts'
import { formatInterval } from './numbers.ts'
import { amountText, withMark } from './valueWords.ts'

interface Question {
  indicator: Indicator
  measure: Measure
}

/**
 * 上升 6.1%, 下降 0.3 个百分点, 持平, 增减不明. Percent for counts, percentage points for rates;
 * the difference itself where a percentage has no base.
 */
export function changeText(change: Change, question: Question, m: Messages): string {
  if (change.direction === 'same') return m.unchanged
  if (change.direction === 'unclear') return m.changeUnclear
  const goesUp = change.direction === 'up'
  if (isPercentage(question.indicator)) {
    const { decimals } = question.indicator
    const points = m.points(formatInterval(sizeOf(change.difference), { decimals }, m.interval))
    return withMark(goesUp ? m.rise(points) : m.fall(points), change.difference, m)
  }
  if (change.ratio === null) {
    const amount = amountText(sizeOf(change.difference), question, m)
    return goesUp ? m.increase(amount) : m.decrease(amount)
  }
  const percent = percentText(sizeOf(scaleInterval(change.ratio, 100)), goesUp ? '' : '%', m)
  return withMark(goesUp ? m.rise(percent) : m.fall(percent), change.ratio, m)
}

/** Whether a change is told as so many more or fewer, neither as a percentage nor in points. */
export function isToldAsAmount({ ratio }: Change, { indicator }: Question): boolean {
  return ratio === null && !isPercentage(indicator)
}

/** Only a rate changes by percentage points; a median of counts, which is a ratio to add up nothing, changes by counts. */
export function isPercentage({ kind, unit }: Question['indicator']): boolean {
  return kind === 'ratio' && unit === '%'
}

/** 50%以上, 20–50%. What has not fallen to nothing has not fallen by 100 %. */
function percentText(value: Interval, unit: '%' | '', m: Messages): string {
  return m.withUnit(formatInterval(value, { decimals: 1, unit }, m.interval), '%')
}

/** ▲ or ▼ beside the words; the direction never rests on colour alone. */
export function changeArrow(change: Change): string {
  return change.direction === 'up' ? '▲' : change.direction === 'down' ? '▼' : ''
}

/** Magnitude of a change that goes one way only. */
function sizeOf(a: Interval): Interval {
  return a.lo >= 0 ? a : negateInterval(a)
}
