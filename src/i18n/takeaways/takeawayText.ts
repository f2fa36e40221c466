import type { AreaCode } from '../../domain/board/area.ts'
import type { Compliance } from '../../domain/takeaways/compareTakeaways.ts'
import type { Indicator, Measure, Standard } from '../../domain/board/indicator.ts'
import type { Extreme, Takeaway } from '../../domain/takeaways/takeaway.ts'
import { changeText, isWordedAsAmount } from '../values/changeWords.ts'
import type { Messages } from '../messages.ts'
import { takeawayMessages } from './takeawayMessages.ts'
import { formatNumber } from '../values/numbers.ts'
import { amountText, amountTexts, standardText } from '../values/valueWords.ts'

/** What the sentences of one comparison share. */
export interface TakeawayContext {
  indicator: Indicator
  measure: Measure
  standard: Standard | null
  nameOf: (code: AreaCode) => string
  /** The number as the town's report words it. */
  wordsOf: (code: AreaCode) => string
}

const MAX_NAMES = 4

/** One takeaway as a sentence; **…** marks the numbers that carry it. */
export function takeawayText(takeaway: Takeaway, context: TakeawayContext, m: Messages): string {
  const sentence = sentenceOf(takeaway, context, m) + m.takeaways.end
  return takeaway.group === undefined ? sentence : m.takeaways.inGroup(takeaway.group, sentence)
}

function sentenceOf(takeaway: Takeaway, context: TakeawayContext, m: Messages): string {
  const t = takeawayMessages(m)
  const names = namesText(takeaway.towns, context, m)
  switch (takeaway.kind) {
    case 'highest':
    case 'lowest':
      return extremeText(takeaway, names, { context, m })
    case 'leadUnclear':
      return takeaway.inFront
        ? t.leadUnclear(names)
        : t.oneOfThem(takeaway.towns.map(context.nameOf).join(t.or), extremeWord(takeaway.side, context, m))
    case 'sum':
      return t.sum(amountText(takeaway.value, context, m), takeaway.towns.length)
    case 'standard':
      return standardSentence(takeaway, context, m)
    case 'zero':
      return t.zero(names)
    case 'vague':
      return (
        t.vague(names, context.wordsOf(takeaway.towns[0] ?? ''), amountText(takeaway.value, context, m)) +
        t.indistinct(takeaway.indistinct)
      )
    case 'noDiscrimination':
      return t.noDiscrimination(takeaway.towns.length)
    case 'totalChange':
      return m.takeaways.totalChange(
        takeaway.towns.length,
        ...amountTexts([takeaway.before, takeaway.after], context, m),
        changeText(takeaway.change, context, m),
      )
    case 'directions':
      return directionsText(takeaway, m)
    case 'mostChanged': {
      const { change } = takeaway
      const [most, least] = isWordedAsAmount(change, context) ? [t.mostAdded, t.mostLost] : [t.mostUp, t.mostDown]
      return (change.direction === 'up' ? most : least)(names, changeText(change, context, m))
    }
    case 'townChange':
    case 'medianChange': {
      const [before, after] = amountTexts([takeaway.before, takeaway.after], context, m)
      const [from, to] = [
        { year: takeaway.from, value: before },
        { year: takeaway.to, value: after },
      ]
      const isOfTown = takeaway.kind === 'townChange'
      const sentence = isOfTown ? t.townChange(names, from, to) : t.medianChange(takeaway.towns.length, from, to)
      return t.changed(sentence, changeText(takeaway.change, context, m))
    }
    case 'fewInBoth':
      return t.fewInBoth(takeaway.from, takeaway.to)
    case 'silentSince':
      return t.silentSince(names, takeaway.from)
  }
}

/** All names, or a few and how many there are. */
function namesText(codes: readonly AreaCode[], { nameOf }: TakeawayContext, m: Messages): string {
  const names = codes.slice(0, MAX_NAMES).map(nameOf).join(m.listSeparator)
  return codes.length > MAX_NAMES ? m.andMore(names, codes.length) : names
}

function extremeText(
  takeaway: Extract<Takeaway, { kind: 'highest' | 'lowest' }>,
  names: string,
  { context, m }: { context: TakeawayContext; m: Messages },
): string {
  const t = takeawayMessages(m)
  const { kind, towns, of, timesMedian, median } = takeaway
  const value = amountText(takeaway.value, context, m)
  const ofTowns = t.ofTowns(of, extremeWord(kind, context, m))
  const sentence = (towns.length > 1 ? t.extremeShared : t.extreme)(names, value, ofTowns)
  if (timesMedian === null || median === null) return sentence
  return sentence + t.timesMedian(amountText(median, context, m), formatNumber(timesMedian, 1))
}

/** Rates are the highest, counts the most. */
function extremeWord(side: Extreme, { indicator }: TakeawayContext, m: Messages): string {
  return takeawayMessages(m).extremes[indicator.kind === 'ratio' ? 'rate' : 'count'][side]
}

function standardSentence(
  takeaway: Extract<Takeaway, { kind: 'standard' }>,
  context: TakeawayContext,
  m: Messages,
): string {
  if (!context.standard) return ''
  const t = takeawayMessages(m)
  const standard = standardText(context.standard, context.indicator, m)
  if (takeaway.met === takeaway.towns.length) return t.standardAll(standard, takeaway.met)
  const counts: readonly [Compliance, number][] = [
    ['met', takeaway.met],
    ['notMet', takeaway.notMet],
    ['unclear', takeaway.unclear],
  ]
  const parts = counts.filter(([, count]) => count > 0).map(([key, count]) => t.standardPart(m.compliance[key], count))
  return t.standard(standard, parts.join(m.listSeparator))
}

function directionsText(takeaway: Extract<Takeaway, { kind: 'directions' }>, m: Messages): string {
  const { up, down, same, unclear } = takeaway
  const t = takeawayMessages(m)
  const parts = [
    up > 0 ? t.up(up) : '',
    down > 0 ? t.down(down) : '',
    same > 0 ? t.same(same) : '',
    unclear > 0 ? t.unclear(unclear) : '',
  ]
  return t.directions(parts.filter((part) => part !== '').join(m.listSeparator))
}
