import { changeClaim, type Pair, pairOf } from './checkCompare.ts'
import { type Checked, wordingOf } from './checkData.ts'
import { pointClaim } from './checkTrend.ts'
import { type Claim, marked, matching, words } from './claims.ts'
import { changeBetween, medianOf, sumOf, valuesOf } from './judgements.ts'
import { type Answer, isAlive, type Oracle, type Question } from './oracle.ts'
import { decimalsOf, isReportedOfWholeYear, usualQuestions } from './questions.ts'
import { median, type Reading, total } from './readings.ts'
import { type Said, saidAt } from './said.ts'
import { check } from './tally.ts'

const NOTHING = words('不足', '无', '没有')

/** The overview of a year: the county's headline figures, then each town's cell. */
export function checkOverview({ tally, board, oracle }: Checked, year: number): void {
  if (!oracle.comparable) return
  const said = saidAt(board, `#/overview?year=${year}`)
  const cells = said.content.pages.flatMap(({ body, table }) => (body.kind === 'table' ? table.rows.flat() : []))
  for (const { name, question } of usualQuestions(oracle, year).filter(({ isHeadline }) => isHeadline)) {
    const { indicator, measure } = question
    for (const [kind, text, claim] of headlineClaims(said, { name, question, oracle })) {
      check(tally, { kind, where: `${indicator.id} ${year}` }, [text, claim])
    }
    for (const answer of oracle.answers(question).filter(({ town }) => isAlive(town, year))) {
      const cell = cells.find(({ place }) => place?.town === answer.town.code && place.indicator === indicator.id)
      const where = `${indicator.id} ${year} ${answer.town.name} ${wordingOf(answer.row)}`
      const claim = pointClaim(answer, { measure, decimals: decimalsOf(indicator, measure) })
      check(tally, { kind: 'overview', where }, [cell?.text, claim])
    }
  }
}

interface Headline {
  name: string
  question: Question
  oracle: Oracle
}

/** A sum or a median, its coverage, its change, and the years before. */
function headlineClaims(
  { content }: Said,
  headline: Headline,
): [kind: string, said: string | undefined, claim: Claim][] {
  const { name, question, oracle } = headline
  const table = content.pages.find(({ body }) => body.kind === 'figures')?.table
  const row = table?.rows.find(([first]) => first?.text.startsWith(name)) ?? []
  const answers = answersOf(headline, question.year)
  const count = valuesOf(answers).length
  const since = question.year - 1
  const isReported = (year: number): boolean => isReportedOfWholeYear(oracle, question.indicator.id, year)
  const years = (table?.columns ?? []).flatMap(({ key }, at) =>
    /^\d{4}$/.test(key) ? [{ year: Number(key), at }] : [],
  )
  return [
    ['headline', row[1]?.text, figureClaim(answers, question, 2)],
    ['headline coverage', row[2]?.text, matching(new RegExp(`^${count}/${answers.length} `))],
    ...(isReported(since)
      ? [['headline change', row[3]?.text, changeOfCounty(headline, since)] as [string, string, Claim]]
      : []),
    ...years
      .filter(({ year }) => isReported(year))
      .map(({ year, at }): [string, string | undefined, Claim] => [
        'headline year',
        row[at]?.text,
        figureClaim(answersOf(headline, year), question, 3),
      ]),
  ]
}

/** Of the towns that the shown year has. */
function answersOf({ question, oracle }: Headline, year: number): Answer[] {
  return oracle.answers({ ...question, year }).filter(({ town }) => isAlive(town, question.year))
}

function isSum({ indicator, measure }: Question): boolean {
  return measure === 'total' && indicator.kind !== 'ratio'
}

/** A sum of at least so many, a median of three. */
function figureClaim(answers: readonly Answer[], question: Question, least: number): Claim {
  const sum = valuesOf(answers).length < least ? null : sumOf(answers)
  const figure: Reading | null = isSum(question) ? sum : medianOf(answers)
  return figure ? marked(figure, decimalsOf(question.indicator, question.measure)) : NOTHING
}

/** Of the towns that are compared in both years, with no break between; of a median the amount. */
function changeOfCounty(headline: Headline, since: number): Claim {
  const { question, oracle } = headline
  const { indicator, measure } = question
  const before = new Map(answersOf(headline, since).map((answer) => [answer.town, answer]))
  const pairs = answersOf(headline, question.year).flatMap((after): Pair[] => {
    const earlier = before.get(after.town)
    const pair = earlier && !oracle.hasBreak(after.town, question, since) ? pairOf(earlier, after) : null
    return pair ? [pair] : []
  })
  if (pairs.length < (isSum(question) ? 2 : 3)) return matching(/太少|没有/)
  const joined = isSum(question) ? total : median
  const [from, to] = [joined(pairs.map((pair) => pair.before)), joined(pairs.map((pair) => pair.after))]
  const change = changeBetween(from, to, isSum(question) ? indicator.kind : 'ratio')
  const claim = changeClaim(change, indicator, decimalsOf(indicator, measure))
  return {
    right: `${pairs.length} 镇 ${claim.right}`,
    // The sentence begins with the year and the number of towns.
    fits: (said) => said.includes(`可比 ${pairs.length} 镇`) && claim.fits(said.replace(/^.*?镇/, '')),
  }
}
