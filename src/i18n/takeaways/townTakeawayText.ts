import { townMessages } from '../townMessages.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import type { TownTakeaway } from '../../domain/takeaways/townTakeaways.ts'
import { changeText } from '../values/changeWords.ts'
import type { Messages } from '../messages.ts'
import { amountText, amountTexts } from '../values/valueWords.ts'

/** One takeaway about a town as a sentence; **…** marks the numbers that carry it. `year` is the one shown. */
export function townTakeawayText(takeaway: TownTakeaway, year: number, m: Messages): string {
  const sentence = sentenceOf(takeaway, year, m) + m.takeaways.end
  const isOfGroup = takeaway.kind === 'extreme' && takeaway.group !== undefined
  return isOfGroup ? m.takeaways.inGroup(takeaway.group ?? '', sentence) : sentence
}

function sentenceOf(takeaway: TownTakeaway, year: number, m: Messages): string {
  const t = townMessages(m).takeaways
  switch (takeaway.kind) {
    case 'reporting':
      return t.reporting(year, takeaway.reported, takeaway.of) + lostText(takeaway.refused, m)
    case 'silentSince':
      return t.silentSince(takeaway.from)
    case 'silentYears':
      return t.silentYears(takeaway.years.join(m.listSeparator))
    case 'extreme': {
      const { row, value, side, peers } = takeaway
      const rest = t[comparativeOf(row.indicator, side)](peers)
      return t.extreme(nameOf(row.indicator, m), amountText(value, row.request, m), rest)
    }
    case 'change': {
      const { indicator, request } = takeaway.row
      const { from, before, after, change } = takeaway.reported
      const [first, last] = amountTexts([before, after], request, m)
      const sentence = t.change(nameOf(indicator, m), { year: from, value: first }, { year, value: last })
      return t.changed(sentence, changeText(change, request, m))
    }
  }
}

/** What could not be loaded was reported all the same. */
function lostText(refused: number, m: Messages): string {
  return refused > 0 ? m.clauseSeparator + m.notLoaded(refused) : ''
}

/** Amounts without a better side are more or fewer; rates, and what has one, are above or below. */
function comparativeOf({ direction, kind }: Indicator, side: 'above' | 'below'): 'above' | 'below' | 'more' | 'fewer' {
  if (direction !== 'neutral' || kind === 'ratio') return side
  return side === 'above' ? 'more' : 'fewer'
}

function nameOf(indicator: Indicator, m: Messages): string {
  return m.pickName(indicator.name, indicator.nameEn)
}
