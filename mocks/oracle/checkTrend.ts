import { reportedClaim } from './checkCompare.ts'
import { type Checked, wordingOf } from './checkData.ts'
import { type Claim, marked, matching, STATE_WORDS, text, words } from './claims.ts'
import { medianOf } from './judgements.ts'
import { type Answer, isAlive, isOffScale } from './oracle.ts'
import { type Asked, decimalsOf } from './questions.ts'
import type { Measure } from './reportDocument.ts'
import { saidAt } from './said.ts'
import { check } from './tally.ts'

/** Every year of every town, and the median of each year. */
export function checkTrend({ tally, board, oracle }: Checked, { question, link }: Asked): void {
  const { indicator, measure } = question
  if (oracle.years.length < 2) return
  const said = saidAt(board, `#/trend/${indicator.id}?year=${question.year}&${link}`)
  check(tally, { kind: 'link', where: link }, [said.unread.join(), text('')])
  if (said.unread.length > 0) return
  const decimals = decimalsOf(indicator, measure)
  const medians = said.rows.find(([first]) => first?.text.includes('中位数'))
  for (const [index, year] of oracle.years.entries()) {
    const at = `${indicator.id} ${year} ${link}`
    const answers = oracle.answers({ ...question, year })
    for (const answer of answers.filter(({ town }) => isAlive(town, year))) {
      const row = said.rows.find(([, cell]) => cell?.place?.town === answer.town.code)
      const where = `${at} ${answer.town.name} ${wordingOf(answer.row)}`
      check(tally, { kind: 'trend', where }, [row?.[index + 1]?.text, pointClaim(answer, { measure, decimals })])
    }
    const median = medianOf(answers)
    if (median && oracle.comparable) {
      check(tally, { kind: 'trend median', where: at }, [medians?.[index + 1]?.text, marked(median, decimals)])
    }
  }
}

/** Totals stand in the report's own words, anything divided as its range; what stands aside with its reason. */
export function pointClaim(answer: Answer, { measure, decimals }: { measure: Measure; decimals: number }): Claim {
  const { state, value, isCompared, row } = answer
  if (row && typeof row.value === 'number' && row.num !== undefined && isOffScale(row))
    return words(`${row.num}/${row.den}`)
  // Without a denominator there may be no room for the number, but the reason is said.
  if ((state === 'number' || state === 'zero') && value === null) return matching(/\d|缺分母/)
  if (!isCompared || !value) return STATE_WORDS[state]
  return measure === 'total' ? reportedClaim(answer) : marked(value, decimals)
}
