import { numberWords } from '../domain/values/reportWords.ts'
import type { AreaCode } from '../domain/board/area.ts'
import type { Board } from '../domain/board/board.ts'
import type { Standard } from '../domain/board/indicator.ts'
import type { Request } from '../domain/compare/question.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { Takeaway } from '../domain/takeaways/takeaway.ts'
import type { Messages } from '../i18n/messages.ts'
import { type TakeawayContext, takeawayText } from '../i18n/takeaways/takeawayText.ts'
import { reportedWithUnit } from '../i18n/values/valueWords.ts'
import { contentTakeaway } from './contentTakeaway.ts'
import type { ContentTakeaway } from './slideContent.ts'

interface Compared {
  request: Pick<Request, 'indicator' | 'measure'>
  standard?: Standard | null
}

interface Numbers {
  /** The year whose figure of a town carries its sentence; 0 when there is none. */
  yearOf: (town: AreaCode) => number
  /** The town's own wording, for the sentence about approximate numbers. */
  readingOf?: (town: AreaCode) => TownReading | null
}

/** Takeaways of one indicator, in one period, between two or over the years. */
export function takeawaysOf(
  takeaways: readonly Takeaway[],
  { board, compared, numbers }: { board: Board; compared: Compared; numbers: Numbers },
  m: Messages,
): ContentTakeaway[] {
  const { request, standard = null } = compared
  const context: TakeawayContext = {
    standard,
    indicator: request.indicator,
    measure: request.measure,
    nameOf: (code) => board.areas.get(code)?.name ?? code,
    wordsOf: (code) => reportWordsOf(numbers.readingOf?.(code) ?? null, m),
  }
  return takeaways.map((one) =>
    contentTakeaway(takeawayText(one, context, m), {
      places: one.towns.map((town) => ({ town, year: numbers.yearOf(town) })),
    }),
  )
}

/** The number as the town's report words it; empty when there is none. */
export function reportWordsOf(reading: Pick<TownReading, 'observation'> | null, m: Messages): string {
  const observation = reading?.observation
  return observation ? (numberWords(observation) ?? reportedWithUnit(observation, m)) : ''
}
