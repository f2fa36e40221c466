import { relateMessages } from '../relateMessages.ts'
import type { AreaCode } from '../../domain/board/area.ts'
import type { Indicator, Measure } from '../../domain/board/indicator.ts'
import { type Interval, negateInterval, scaleInterval } from '../../domain/values/interval.ts'
import type { RelateTakeaway } from '../../domain/takeaways/relateTakeaways.ts'
import type { Axis } from '../../domain/relate/relationPoint.ts'
import type { Messages } from '../messages.ts'
import { isPercentage } from '../values/changeWords.ts'
import { formatInterval, formatReported } from '../values/numbers.ts'
import { amountText, unitText, withMark } from '../values/valueWords.ts'

interface Question {
  indicator: Indicator
  measure: Measure
}

/** What the sentences of one relation share. */
export interface RelateTakeawayContext extends Record<Axis, Question> {
  nameOf: (code: AreaCode) => string
  /** The number as the town's report words it. */
  wordsOf: (code: AreaCode, axis: Axis) => string
}

const MAX_NAMES = 4
/** Digits a slope is written with. */
const SLOPE_DIGITS = 2

/** One takeaway as a sentence; **…** marks what carries it. */
export function relateTakeawayText(takeaway: RelateTakeaway, context: RelateTakeawayContext, m: Messages): string {
  const sentence = sentenceOf(takeaway, context, m) + m.takeaways.end
  return takeaway.group === undefined ? sentence : m.takeaways.inGroup(takeaway.group, sentence)
}

function sentenceOf(takeaway: RelateTakeaway, context: RelateTakeawayContext, m: Messages): string {
  const t = relateMessages(m).takeaways
  switch (takeaway.kind) {
    case 'quadrant':
      return quadrantText(takeaway, context, m)
    case 'moves':
      return movesText(takeaway, context, m)
    case 'slope':
      return slopeText(takeaway, context, m)
    case 'noDiscrimination':
      return t.noDiscrimination(nameAt(takeaway.axis, context, m), takeaway.towns.length)
    case 'vague': {
      const { axis, value, indistinct, towns } = takeaway
      const reported = amountText(value, context[axis], m)
      const [code = ''] = towns
      const figure = t.figureOf(context.nameOf(code), nameAt(axis, context, m))
      return t.vague(figure, context.wordsOf(code, axis), reported) + t.indistinct(indistinct)
    }
  }
}

type Of<K extends RelateTakeaway['kind']> = Extract<RelateTakeaway, { kind: K }>

function quadrantText(takeaway: Of<'quadrant'>, context: RelateTakeawayContext, m: Messages): string {
  const t = relateMessages(m).takeaways
  const { x, y, towns, of, unclear } = takeaway
  const above = x === 'above'
  const say = x === y ? (above ? t.bothAbove : t.bothBelow) : above ? t.aboveBelow : t.belowAbove
  const who = t.who(namesText(towns, context, m), towns.length, of)
  const sentence = say(nameAt('x', context, m), nameAt('y', context, m), who)
  return sentence + (unclear > 0 ? t.unclear(unclear) : '')
}

function movesText(takeaway: Of<'moves'>, context: RelateTakeawayContext, m: Messages): string {
  const t = relateMessages(m).takeaways
  const { x, y, towns, of, unclear } = takeaway
  const up = x === 'up'
  const say = x === y ? (up ? t.upUp : t.downDown) : up ? t.upDown : t.downUp
  const who = t.movers(namesText(towns, context, m), towns.length, of)
  const sentence = say(nameAt('x', context, m), nameAt('y', context, m), who)
  return sentence + (unclear > 0 ? t.unclear(unclear) : '')
}

/** 多 1 次/村·月的镇，满意率同时高 0.5–0.6 个百分点: for a round amount of x, with how the pairs go. */
function slopeText({ slope, step, pairs, towns }: Of<'slope'>, context: RelateTakeawayContext, m: Messages): string {
  const t = relateMessages(m).takeaways
  const { indicator, measure } = context.x
  const withMore = t.withMore(
    nameAt('x', context, m),
    m.withUnit(formatReported(step), unitText(indicator, measure, m)),
  )
  const y = nameAt('y', context, m)
  const amount = slopeAmount(scaleInterval(slope, step), context.y, m)
  const isLevel = slope.lo === 0 && slope.hi === 0
  const reported = isLevel ? t.level(withMore, y) : (slope.lo > 0 ? t.higher : t.lower)(withMore, y, amount)
  const open = pairs.total - pairs.same - pairs.opposite
  return (
    reported +
    t.slopeOf(towns.length) +
    t.pairs(pairs.total, pairs.same, pairs.opposite) +
    (open > 0 ? t.openPairs(open) : '')
  )
}

function slopeAmount(change: Interval, { indicator, measure }: Question, m: Messages): string {
  const size = change.hi <= 0 ? negateInterval(change) : change
  const number = formatInterval(size, { decimals: digitsFor(size) }, m.interval)
  const amount = isPercentage(indicator) ? m.points(number) : m.withUnit(number, unitText(indicator, measure, m))
  return withMark(amount, size, m)
}

/** Enough digits that a small slope does not read 0. */
function digitsFor({ lo }: Interval): number {
  if (lo === 0) return 1
  return Math.min(4, Math.max(0, SLOPE_DIGITS - 1 - Math.floor(Math.log10(lo))))
}

function nameAt(axis: Axis, context: RelateTakeawayContext, m: Messages): string {
  const { name, nameEn } = context[axis].indicator
  return m.pickName(name, nameEn)
}

/** All names, or a few and how many there are. */
function namesText(codes: readonly AreaCode[], { nameOf }: RelateTakeawayContext, m: Messages): string {
  const names = codes.slice(0, MAX_NAMES).map(nameOf).join(m.listSeparator)
  return codes.length > MAX_NAMES ? m.andMore(names, codes.length) : names
}
