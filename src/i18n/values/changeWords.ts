import type { Change } from '../../domain/compare/change.ts'
import type { Indicator, Measure } from '../../domain/board/indicator.ts'
import { type Interval, negateInterval, scaleInterval } from '../../domain/values/interval.ts'
import type { Messages } from '../messages.ts'
import { formatInterval, formatMost, shownEnds } from './numbers.ts'
import { amountEnds, amountText, mostText, withMark } from './valueWords.ts'

interface Question {
  indicator: Indicator
  measure: Measure
}

/**
 * 上升 6.1%, 下降 0.3 个百分点, 持平, 增减不明. Percent for counts, percentage points for rates; the difference itself
 * where a percentage has no base. 0 is no amount of a direction: what may be next to nothing has an upper bound only.
 */
export function changeText(change: Change, question: Question, m: Messages): string {
  const { direction, difference, ratio } = change
  const words = m.change
  if (direction === 'same') return words.same
  const by = ratio === null ? difference : scaleInterval(ratio, 100)
  if (by.lo < 0 && by.hi > 0) return words.unclear
  const goesUp = by.lo >= 0
  const size = goesUp ? by : negateInterval(by)
  const isAmount = isWordedAsAmount(change, question)
  const way = words[isAmount ? 'amount' : 'share'][goesUp ? 'up' : 'down']
  if (size.lo > 0)
    return (isAmount ? words.amountBy : words.shareBy)(way, sizeText(size, { isAmount, goesUp, question, m }))
  // A fall by at most 100 % is any fall.
  const isBounded = size.hi < (ratio === null || goesUp ? Infinity : 100)
  const rough = direction === 'unclear' ? words.sameOr(way) : way
  if (isBounded) return words.atMost(rough, withMark(limitText(size, { isAmount, question, m }), size, m))
  return direction === 'unclear' ? rough : words.byUnknown(way)
}

interface Style {
  isAmount: boolean
  question: Question
  m: Messages
}

/** 20–50%, 50%以上, 2.5 个百分点, 12 件. What has not fallen to nothing has not fallen by 100 %. */
function sizeText(size: Interval, { isAmount, goesUp, question, m }: Style & { goesUp: boolean }): string {
  if (isAmount) return amountText(size, question, m)
  const { decimals } = question.indicator
  const text = isPercentage(question.indicator)
    ? m.points(formatInterval(size, { decimals }, m.interval))
    : m.withUnit(formatInterval(size, { decimals: 1, unit: goesUp ? '' : '%' }, m.interval), '%')
  return withMark(text, size, m)
}

/** The upper end alone. */
function limitText(size: Interval, { isAmount, question, m }: Style): string {
  if (isAmount) return mostText(size, question, m)
  const { indicator } = question
  if (isPercentage(indicator)) return m.points(formatMost(size, indicator))
  return m.withUnit(formatMost(size, { decimals: 1 }), '%')
}

/**
 * The ends of a change as its words round them, a fall below zero: in the measure's unit, points for rates, percent where
 * the change has a ratio. An end without limit is infinite.
 */
export function changeEnds({ difference, ratio }: Change, question: Question): Ends {
  const by = ratio === null ? difference : scaleInterval(ratio, 100)
  if (by.hi > 0) return sizeEnds(by, { isShare: ratio !== null, goesUp: true, question })
  const { lo, hi } = sizeEnds(negateInterval(by), { isShare: ratio !== null, goesUp: false, question })
  return { lo: 0 - hi, hi: 0 - lo }
}

interface Ends {
  lo: number
  hi: number
}

function sizeEnds(
  size: Interval,
  { isShare, goesUp, question }: { isShare: boolean; goesUp: boolean; question: Question },
): Ends {
  if (isShare) return shownEnds(size, { decimals: 1, unit: goesUp ? '' : '%' })
  return isPercentage(question.indicator) ? shownEnds(size, question.indicator) : amountEnds(size, question)
}

/** 增加 12 件, 减少 3 件: the change of counts as an amount, whether or not it has a percentage. */
export function differenceText(change: Change, question: Question, m: Messages): string {
  return changeText({ ...change, ratio: null }, question, m)
}

/** Whether a change is reported as so many more or fewer, neither as a percentage nor in points. */
export function isWordedAsAmount({ ratio }: Change, { indicator }: Question): boolean {
  return ratio === null && !isPercentage(indicator)
}

/** Only a rate changes by percentage points; a median of counts, which is a ratio to add up nothing, changes by counts. */
export function isPercentage({ kind, unit }: Question['indicator']): boolean {
  return kind === 'ratio' && unit === '%'
}

/** ▲ or ▼ beside the words; the direction never rests on colour alone. */
export function changeArrow(change: Change): string {
  return change.direction === 'up' ? '▲' : change.direction === 'down' ? '▼' : ''
}
