import { type Checked, wordingOf } from './checkData.ts'
import { all, type Claim, marked, matching, range, reported, STATE_WORDS, text, words } from './claims.ts'
import { type Change, changeBetween, groupOf, medianOf, type Ranked, ranksOf, valuesOf } from './judgements.ts'
import { type Answer, isAlive, type Question } from './oracle.ts'
import { type Asked, decimalsOf } from './questions.ts'
import { writtenDecimals } from './rational.ts'
import { isPoint, type Reading, total } from './readings.ts'
import type { ReportArea, ReportIndicator } from './reportDocument.ts'
import { type Said, saidAt } from './said.ts'
import { check } from './tally.ts'

const NO_RANK = matching(/^(?!.*第)/)

/** One year town by town, on screen and in the file: values, ranks, states; the median, and how many are compared. */
export function checkOneYear({ tally, board, oracle }: Checked, { question, link }: Asked): void {
  const { indicator, measure, year } = question
  const said = saidAt(board, `#/compare/${indicator.id}?year=${year}&${link}&ranks=1`)
  const at = `${indicator.id} ${year} ${link}`
  check(tally, { kind: 'link', where: at }, [said.unread.join(), text('')])
  if (said.unread.length > 0) return
  const answers = oracle.answers(question).filter(({ town }) => isAlive(town, year))
  const ranks = oracle.comparable ? ranksOf(answers, indicator) : new Map<string, Ranked>()
  const decimals = decimalsOf(indicator, measure)
  for (const answer of answers) {
    const where = `${at} ${answer.town.name} ${wordingOf(answer.row)}`
    for (const [kind, cells] of linesOf(said, answer)) {
      for (const [column, cell, claim] of rowClaims(answer, cells, { rank: ranks.get(answer.town.code), decimals })) {
        check(tally, { kind: `${kind} ${column}`, where }, [cell, claim])
      }
    }
  }
  const count = valuesOf(answers).length
  const coverage = matching(new RegExp(`^${count}/${answers.length} 镇`))
  check(tally, { kind: 'coverage', where: at }, [said.content.stamp.coverage, coverage])
  if (!oracle.comparable || count < 2) return
  const median = medianOf(answers)
  if (median) check(tally, { kind: 'median', where: at }, [medianIn(said), marked(median, decimals)])
}

type Line = Readonly<Record<string, string | undefined>>

/** A town's row in the view's table and in its file, by the keys of the columns. */
function linesOf({ rows, csv, content }: Said, { town }: Answer): [string, Line][] {
  const columns = content.pages[0]?.table.columns ?? []
  const table = csv.slice(csv.findIndex(([first]) => first === columns[0]?.title))
  const shown = rows.find(([, cell]) => cell?.place?.town === town.code) ?? []
  const byKey = (texts: readonly (string | undefined)[]): Line =>
    Object.fromEntries(columns.map(({ key }, index) => [key, texts[index]]))
  return [
    ['table', byKey(shown.map((cell) => cell.text))],
    ['csv', byKey(table.find(([name]) => name === town.name) ?? [])],
  ]
}

type RowClaim = [column: string, said: string | undefined, claim: Claim]

/** Column by column: as reported, as measured, the note, the rank. */
function rowClaims(
  answer: Answer,
  { reported: divided, value, reading, note, rank }: Line,
  { rank: ranked, decimals }: { rank: Ranked | undefined; decimals: number },
): RowClaim[] {
  // Divided values stand in a column of their own; a whole one is read beside the report's words.
  const [asReported, measured] = divided === undefined ? [value, reading] : [divided, value]
  // A table without a column of ranks says nothing of them.
  const isSaid = ranked !== undefined || (rank ?? '') !== ''
  const inRank: RowClaim[] = isSaid ? [['rank', rank, ranked ? rankClaim(ranked) : NO_RANK]] : []
  if (answer.isCompared && answer.value) {
    return [...inRank, ['value', measured, marked(answer.value, decimals)], ['told', asReported, reportedClaim(answer)]]
  }
  const reason: RowClaim = ['note', note, matching(/[^—]/)]
  return [
    ...inRank,
    ['state', `${asReported ?? ''} ${note ?? ''}`, STATE_WORDS[answer.state]],
    ...(answer.state === 'number' ? [reason] : []),
  ]
}

function rankClaim({ best, worst }: Ranked): Claim {
  return matching(new RegExp(best === worst ? `第 ${best}(?![\\d–])` : `第 ${best}–${worst}(?!\\d)`))
}

/** The number as reported; where the document closes its ends itself, those. */
export function reportedClaim({ row, state, value }: Answer): Claim {
  if (!row || typeof row.value !== 'number') return STATE_WORDS[state]
  const isClosed = row.upper !== undefined || row.lower !== undefined
  return isClosed && value ? matching(/\d/) : reported(row.value)
}

function medianIn({ content }: Said): string | undefined {
  const lines = content.pages.flatMap(({ body }) =>
    body.kind === 'chart' && body.chart.native?.kind === 'bars' ? body.chart.native.references : [],
  )
  return lines.find(({ name }) => name.includes('中位数'))?.name.replace(/.*中位数/, '')
}

/** Each town against the year before, and all of them together. */
export function checkTwoYears({ tally, board, oracle }: Checked, { question, link }: Asked): void {
  const { indicator, year } = question
  const since = oracle.years[oracle.years.indexOf(year) - 1]
  if (since === undefined) return
  const said = saidAt(board, `#/compare/${indicator.id}?year=${year}&vs=${since}&${link}`)
  const at = `${indicator.id} ${since}-${year} ${link}`
  check(tally, { kind: 'link', where: at }, [said.unread.join(), text('')])
  if (said.unread.length > 0) return
  const before = new Map(oracle.answers({ ...question, year: since }).map((answer) => [answer.town, answer]))
  const pairs: Pair[] = []
  for (const after of oracle.answers(question).filter(({ town }) => isAlive(town, year))) {
    const earlier = before.get(after.town)
    const pair = earlier && !oracle.hasBreak(after.town, question, since) ? pairOf(earlier, after) : null
    if (pair) pairs.push(pair)
    const where = `${at} ${after.town.name} ${wordingOf(earlier?.row)} ${wordingOf(after.row)}`
    const claim = pair
      ? changeClaim(changeOf(pair, indicator), indicator, decimalsOfChange(pair, question))
      : matching(/^—/)
    for (const [kind, { change, percent = '—' }] of linesOf(said, after)) {
      check(tally, { kind: `${kind} change`, where }, [percent === '—' ? change : percent, claim])
    }
  }
  for (const sentence of said.content.takeaways.map((one) => one.text).filter((one) => one.includes('合计由'))) {
    const { group, rest } = ofGroup(sentence)
    const mentionedPairs = pairs.filter(({ town }) => group === null || groupOf(town) === group)
    for (const [part, claim] of sumsSaid(rest, mentionedPairs, indicator)) {
      check(tally, { kind: 'sums', where: `${at}: ${sentence}` }, [part, claim])
    }
  }
}

/** A town's two values, where they may be set against each other. */
export interface Pair {
  town: ReportArea
  before: Reading
  after: Reading
}

export function pairOf(before: Answer, after: Answer): Pair | null {
  if (!before.isCompared || !after.isCompared || !before.value || !after.value) return null
  return { town: after.town, before: before.value, after: after.value }
}

function changeOf({ before, after }: Pick<Pair, 'before' | 'after'>, { kind }: ReportIndicator): Change {
  return changeBetween(before, after, kind)
}

/** Those of its two sides where that is more: 99.9 to 99.95 is 0.05. */
function decimalsOfChange({ before, after }: Pair, { indicator, measure }: Question): number {
  if (measure !== 'total' || !isPoint(before) || !isPoint(after)) return decimalsOf(indicator, measure)
  return Math.max(decimalsOf(indicator, measure), writtenDecimals(before.lo), writtenDecimals(after.lo))
}

/** “山区”类：… where a document sets groups itself. */
export function ofGroup(sentence: string): { group: string | null; rest: string } {
  const [prefix = '', group = null] = /^“([^”]*)”类：/.exec(sentence) ?? []
  return { group, rest: sentence.slice(prefix.length) }
}

/** How many towns, what they were together, what they are, and by how much. */
function sumsSaid(sentence: string, pairs: readonly Pair[], indicator: ReportIndicator): [string | undefined, Claim][] {
  const [, towns, from, to, by] = /可比 (\d+) 镇合计由 ?(.*) ?变为 ?(.*)，(.*)/.exec(sentence) ?? []
  const before = total(pairs.map((pair) => pair.before))
  const after = total(pairs.map((pair) => pair.after))
  return [
    [towns, text(String(pairs.length))],
    [from, marked(before, indicator.decimals)],
    [to, marked(after, indicator.decimals)],
    [by, changeClaim(changeOf({ before, after }, indicator), indicator, indicator.decimals)],
  ]
}

/** Percent of what may not have been 0, points of rates, else the amount: between two plain numbers as exact as they are. */
export function changeClaim(
  { direction, amount, percent }: Change,
  { unit }: ReportIndicator,
  decimals: number,
): Claim {
  if (direction === 'same') return words('持平')
  if (direction === 'unclear' || !amount) return matching(/^(?!.*[▲▼])(?!.*(?:上升|下降|增加|减少)\s*\d)/)
  const way = direction === 'up' ? words('上升', '增加') : words('下降', '减少')
  if (percent) return all(way, words('%'), range(percent, 1))
  return all(way, words(unit === '%' ? '个百分点' : unit), range(amount, decimals))
}
