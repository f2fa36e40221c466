import { numberWords } from '../domain/values/reportWords.ts'
import type { Board } from '../domain/board/board.ts'
import type { Comparison } from '../domain/compare/compare.ts'
import type { Standard } from '../domain/board/indicator.ts'
import type { Request } from '../domain/compare/question.ts'
import type { Messages } from '../i18n/messages.ts'
import type { TakeawayContext } from '../i18n/takeaways/takeawayText.ts'
import { reportedWithUnit } from '../i18n/values/valueWords.ts'

interface Compared {
  request: Pick<Request, 'indicator' | 'measure'>
  standard: Standard | null
}

/** What takeaways need to become sentences: names and units of this comparison. */
export function takeawayContext(board: Board, { request, standard }: Compared): TakeawayContext {
  return {
    standard,
    indicator: request.indicator,
    measure: request.measure,
    nameOf: (code) => board.areas.get(code)?.name ?? code,
    wordsOf: () => '',
  }
}

/** The same with each town's own wording, for the sentence about approximate numbers. */
export function contextOfComparison(board: Board, comparison: Comparison, m: Messages): TakeawayContext {
  return {
    ...takeawayContext(board, comparison),
    wordsOf: (code) => {
      const observation = comparison.rows.find((row) => row.area.code === code)?.observation
      return observation ? (numberWords(observation) ?? reportedWithUnit(observation, m)) : ''
    },
  }
}
