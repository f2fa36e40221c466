import { numberWords } from '../domain/values/reportWords.ts'
import type { Board } from '../domain/board/board.ts'
import type { Relation } from '../domain/relate/relate.ts'
import type { Messages } from '../i18n/messages.ts'
import type { RelateTakeawayContext } from '../i18n/takeaways/relateTakeawayText.ts'
import { reportedWithUnit } from '../i18n/values/valueWords.ts'

/** What sentences about a relation need: names, units, and each town's own wording. */
export function contextOfRelation(board: Board, { request, towns }: Relation, m: Messages): RelateTakeawayContext {
  return {
    x: request.x,
    y: request.y,
    nameOf: (code) => board.areas.get(code)?.name ?? code,
    wordsOf: (code, axis) => {
      const point = towns.find((path) => path.area.code === code)?.points.find((one) => one.isCompared)
      const observation = point?.[axis].observation
      return observation ? (numberWords(observation) ?? reportedWithUnit(observation, m)) : ''
    },
  }
}
