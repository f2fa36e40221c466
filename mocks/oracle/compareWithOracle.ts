import type { Board } from '../../src/domain/board/board.ts'
import { checkOneYear, checkTwoYears } from './checkCompare.ts'
import { checkOverview } from './checkCounty.ts'
import { checkMatrix, checkRows } from './checkData.ts'
import { checkRollup } from './checkRollup.ts'
import { checkSentences } from './checkSentences.ts'
import { checkProfiles } from './checkTown.ts'
import { checkTrend } from './checkTrend.ts'
import type { Oracle } from './oracle.ts'
import { questionsOf } from './questions.ts'
import { startTally, type Tally } from './tally.ts'

/** Everything the product says of the documents on `board`, value by value, beside what the oracle says of them. */
export function compareWithOracle(board: Board, oracle: Oracle): Tally {
  const tally = startTally()
  const of = { tally, board, oracle }
  checkRows(of)
  checkMatrix(of)
  for (const asked of questionsOf(oracle)) {
    checkOneYear(of, asked)
    checkSentences(of, asked)
    checkTwoYears(of, asked)
    if (asked.question.year === oracle.years[0]) checkTrend(of, asked)
  }
  for (const year of oracle.years) {
    checkOverview(of, year)
    checkProfiles(of, year)
  }
  checkRollup(of)
  return tally
}
