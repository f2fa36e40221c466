import type { Board } from '../../domain/board/board.ts'
import type { Headline, HeadlineChange } from '../../domain/overview/headline.ts'
import type { OverviewCounts } from '../../domain/overview/overview.ts'
import type { OverviewTakeaway } from '../../domain/takeaways/overviewTakeaways.ts'
import { changeText } from '../values/changeWords.ts'
import type { Messages } from '../messages.ts'
import { amountText, amountTexts } from '../values/valueWords.ts'

const MAX_NAMES = 4

/** A value in words, with the part that is set large: 1,187 of 1,187 件以上. */
export interface AmountParts {
  before: string
  number: string
  after: string
}

/** 15 镇，14 镇已报送；4 项核心指标应报 60 项，已报 49 项，其中 9 项为约数、4 项非全年. */
export function countsText(counts: OverviewCounts, columns: string, m: Messages): string {
  const { towns, reported, due, filled, approximate, partYear } = counts
  const t = m.overview
  const odd = [approximate > 0 ? t.approximate(approximate) : '', partYear > 0 ? t.partYear(partYear) : '']
  const parts = odd.filter((part) => part !== '').join(m.listSeparator)
  // A sample owes nothing: what it holds is said, not what it lacks.
  const who = counts.isSample ? t.held(towns, reported) : t.reported(towns, reported)
  const what = counts.isSample ? t.heldFilled(columns, filled) : t.filled(columns, due, filled)
  const lost = counts.refused > 0 ? m.clauseSeparator + m.notLoaded(counts.refused) : ''
  return who + m.clauseSeparator + what + (parts && t.ofThem(parts)) + lost
}

/** Null with the reason when there is no figure. */
export function amountOf({ value, comparison }: Headline, m: Messages): AmountParts | null {
  if (value === null) return null
  const text = amountText(value, comparison.request, m)
  const [, before = '', number = '', after = ''] = /^(\D*)([\d.,–]+)(.*)$/.exec(text) ?? ['', '', text]
  return { before: before.trim(), number, after: after.trim() }
}

/** Why a headline has no figure. */
export function noAmountText({ kind, comparison }: Headline, m: Messages): string {
  const { limits, counts } = comparison.verdict
  if (counts.compared === 0) return m.overview.noValue
  if (limits.includes('yearsDiffer')) return m.overview.yearsDiffer
  return kind === 'sum' ? m.overview.tooFewForSum : m.overview.tooFewForMedian
}

/** What the small line joins: 2018–2022 年，同 11 镇. */
export function lineText({ points, lineTowns }: Headline, m: Messages): string {
  return m.overview.lineOfSame(yearsOf(points, m), lineTowns)
}

/** Why there is no small line: 2018–2022 年各年都可比的镇太少，不连线. */
export function noLineText({ points }: Headline, m: Messages): string {
  return m.overview.noLine(yearsOf(points, m))
}

function yearsOf(points: Headline['points'], m: Messages): string {
  return m.overview.years(points[0]?.year ?? 0, points.at(-1)?.year ?? 0)
}

/** The small line in words: each year's figure with its own coverage. */
export function ariaLine(headline: Headline, m: Messages): string {
  const { request } = headline.comparison
  const values = headline.points.map(({ year, value, compared, total }) => {
    const said = value === null ? m.overview.pointNone : amountText(value, request, m)
    return m.overview.pointAriaLabel(year, said, m.overview.coverage(compared, total))
  })
  const label = m.overview.lineAriaLabel(values.join(m.clauseSeparator))
  const { lineTowns, points } = headline
  return points.some((point) => point.line !== null) ? label + m.overview.lineBasis(lineTowns) : label
}

export function overviewTakeawayText(takeaway: OverviewTakeaway, board: Board, m: Messages): string {
  return sentenceOf(takeaway, board, m) + m.takeaways.end
}

function sentenceOf(takeaway: OverviewTakeaway, board: Board, m: Messages): string {
  const t = m.overview.takeaways
  if (takeaway.kind === 'reporting') {
    const { reported, total, missing } = takeaway
    if (missing.length === 0) return t.reportingAll(total)
    return t.reporting(total, reported) + t.missing(namesOf(missing, board, m))
  }
  const { indicator } = takeaway.headline.comparison.request
  const name = m.pickName(indicator.name, indicator.nameEn)
  if (takeaway.kind === 'coverage') return t.coverage(name, takeaway.compared, takeaway.total)
  const { headline, change, group } = takeaway
  const sentence = t.since(t.change(name, changeSentence(headline, change, m)), change.since)
  return group === undefined ? sentence : m.takeaways.inGroup(group, sentence)
}

function changeSentence({ kind, comparison }: Headline, change: HeadlineChange, m: Messages): string {
  const { request } = comparison
  const [before, after] = amountTexts([change.before, change.after], request, m)
  const words = changeText(change.change, request, m)
  const towns = change.towns.length
  if (kind === 'sum') return m.takeaways.totalChange(towns, before, after, words)
  return m.overview.takeaways.withChange(m.overview.takeaways.median(towns, before, after), words)
}

function namesOf(codes: readonly string[], board: Board, m: Messages): string {
  const names = codes.slice(0, MAX_NAMES).map((code) => board.areas.get(code)?.name ?? code)
  const listed = names.join(m.listSeparator)
  return codes.length > MAX_NAMES ? m.andMore(listed, codes.length) : listed
}
