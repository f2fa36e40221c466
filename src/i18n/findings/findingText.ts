import { writtenDigits } from '../../domain/values/writtenNumber.ts'
import { findingMessages, type FindingPhrase, type FindingWords } from './findingMessages.ts'
import type { AttentionGroup } from '../../domain/findings/attentionLines.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import { indicatorText } from '../dataView/dataWords.ts'
import { measuresOf } from '../../domain/board/indicator.ts'
import { interval } from '../../domain/values/interval.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { type Period, periodOfSpan, spanOf, yearOf } from '../../domain/board/period.ts'
import type { Messages } from '../messages.ts'
import { formatInterval, formatReported, type NumberStyle } from '../values/numbers.ts'
import { shortPeriodText } from '../values/periodWords.ts'
import { reportedWithUnit } from '../values/valueWords.ts'

/** One sentence for a finding, naming town and year; parts between ** ** are the numbers it is about. */
export function findingText(finding: Finding, board: Board, m: Messages): string {
  return findingMessages(m).sentences[phraseOf(finding)](wordsOf(finding, board, m))
}

/** 信访化解率：比率与件数不符 14 镇; the number of findings too where it is another one. */
export function findingGroupText(
  { code, indicator, towns, findings }: AttentionGroup,
  board: Board,
  m: Messages,
): string {
  const t = findingMessages(m)
  const about = indicator === null ? t.codes[code] : t.ofIndicator(indicatorText(indicator, board, m), t.codes[code])
  return t.group(about, towns, findings.length)
}

function phraseOf({ code, params, indicator, observations }: Finding): FindingPhrase {
  switch (code) {
    case 'partsExceedTotal':
      return partsPhrase(String(params['parts']), observations.length)
    case 'rateDisagrees':
      return observations.length > 1 ? 'rateDisagreesCounts' : 'rateDisagreesBase'
    case 'tellingsDisagree':
      return params['how'] === 'restated' ? 'restated' : params['how'] === 'sameReport' ? 'sameReport' : 'twoReports'
    case 'personalData':
      if (indicator !== null) return 'personalData'
      return params['field'] === 'document' ? 'personalDataDocument' : 'personalDataSource'
    case 'jump':
      return params['direction'] === 'up' ? 'jumpUp' : 'jumpDown'
    case 'copiedFromLastYear':
      return params['copied'] === undefined ? 'copiedFigure' : 'copiedReport'
    default:
      return code
  }
}

/** `observations`: the whole first, then its parts. */
function partsPhrase(parts: string, observations: number): FindingPhrase {
  if (parts === 'batches') return 'batchesExceedVisitors'
  if (parts === 'cases') return 'casesExceedBase'
  if (parts === 'months') return 'monthsExceedYear'
  return observations > 2 ? 'scopesExceedTotal' : 'partExceedsTotal'
}

function wordsOf(finding: Finding, board: Board, m: Messages): FindingWords {
  const { area, year, params } = finding
  const reported = finding.observations.flatMap((id) => board.observations.get(id) ?? [])
  const [first, second, third] = reported
  const town = area === null ? '' : (board.areas.get(area)?.name ?? area)
  const yearText = year === null ? '' : findingMessages(m).yearOf(year)
  const isPart = first !== undefined && finding.indicator !== null && spanOf(first.period) !== 'Y'
  const when = isPart && area !== null ? whenText(first.period, m) : yearText
  const text = (name: string): string => String(params[name] ?? '')
  const plain: FindingWords = {
    place: findingMessages(m).place(town, when),
    town,
    year: yearText,
    name: nameOf(finding, first, { board, m }),
    value: first ? reportedWithUnit(first, m) : '',
    otherName: second ? nameOf(finding, second, { board, m, own: true }) : '',
    other: second ? reportedWithUnit(second, m) : '',
    wholeName: third ? nameOf(finding, third, { board, m, own: true }) : '',
    whole: third ? reportedWithUnit(third, m) : '',
    otherYear: second ? whenText(second.period, m) : '',
    computed: computedText(finding, first, m),
    counts: first?.num == null || first.den === null ? '' : `${formatReported(first.num)}/${formatReported(first.den)}`,
    report: first ? titleOf(first.source, board, m) : titleOf(text('source'), board, m),
    otherReport: second ? titleOf(second.source, board, m) : '',
    unit: '',
    field: findingMessages(m).fields[text('field')] ?? '',
    what: findingMessages(m).personal[text('what')] ?? '',
    count: text('count'),
    of: text('of'),
  }
  return { ...plain, ...ownWords(finding, reported, { board, m }) }
}

interface Language {
  board: Board
  m: Messages
}

/** What a code says in a way of its own. */
function ownWords(finding: Finding, reported: readonly Observation[], { board, m }: Language): Partial<FindingWords> {
  const { params, code } = finding
  const [first] = reported
  const number = (name: string): string => formatReported(Number(params[name] ?? 0))
  switch (code) {
    case 'partsExceedTotal':
      return partsWords(finding, reported, { board, m })
    case 'rateDisagrees':
      return {
        value: statedText(first, m),
        unit: isOfCases(finding) ? findingMessages(m).byCases : findingMessages(m).byBase,
      }
    case 'tellingsDisagree':
      return versionWords(reported, { board, m })
    case 'personalData':
      // Two asterisks mean bold in a sentence: the mask is written with full-width ones.
      return { value: String(params['masked']).replaceAll('*', '＊'), name: nameOf(finding, undefined, { board, m }) }
    case 'unitDiffers':
      return { unit: m.unitOf.total(board.indicators.get(finding.indicator ?? '')?.unit ?? '') }
    case 'periodShorterThanTitle':
      return periodWords(finding, { board, m })
    case 'partOfYear':
      return { year: shortPeriodText({ start: String(params['start']), end: String(params['end']) }, m) }
    case 'jump':
      return { count: number('times') }
    case 'copiedFromLastYear':
      return { count: number('copied'), of: number('of') }
    case 'periodUnnamed':
      return { count: String(reported.length), report: titleOf(String(params['source']), board, m) }
    case 'denominatorsFarApart': {
      const indicator = board.indicators.get(finding.indicator ?? '')
      return { count: number('years'), unit: m.measures[(indicator && measuresOf(indicator)[0]) ?? 'total'] }
    }
    case 'noDiscrimination':
      return { count: number('towns') }
    case 'tinyBase':
    case 'smallBase':
      return { of: formatReported(first?.den ?? 0) }
    default:
      return {}
  }
}

function partsWords(finding: Finding, reported: readonly Observation[], { board, m }: Language): Partial<FindingWords> {
  const { params } = finding
  const how = params['parts']
  if (how === 'batches') return {}
  if (how === 'cases')
    return { count: formatReported(Number(params['num'])), of: formatReported(Number(params['den'])) }
  const [whole, ...parts] = reported
  const [part] = parts
  const labels = parts.map((one) =>
    findingMessages(m).named(
      how === 'months' ? whenText(one.period, m) : one.scope === null ? '' : m.scopeName(one.scope),
      reportedWithUnit(one, m),
    ),
  )
  const isOne = how === 'scopes' && parts.length === 1
  return {
    whole: whole ? reportedWithUnit(whole, m) : '',
    otherYear: whole ? whenText(whole.period, m) : '',
    value: part ? reportedWithUnit(part, m) : '',
    name: nameOf(finding, isOne ? part : whole, { board, m, own: true }),
    counts: labels.join(m.listSeparator),
    computed: m.withUnit(rangeText(finding, { decimals: 0 }, m), whole?.unit ?? ''),
  }
}

/** The older observation first: the lower revision; at the same revision the one that is current was published first. */
function versionWords(reported: readonly Observation[], { board, m }: Language): Partial<FindingWords> {
  const [before, after] = reported.toSorted((a, b) => a.revision - b.revision)
  if (!before || !after) return {}
  return {
    value: reportedWithUnit(before, m),
    report: titleOf(before.source, board, m),
    other: reportedWithUnit(after, m),
    otherReport: titleOf(after.source, board, m),
  }
}

function periodWords({ params }: Finding, { board, m }: Language): Partial<FindingWords> {
  const actual = { start: String(params['start']), end: String(params['end']) }
  const claimed = periodOfSpan(yearOf(actual), String(params['claimed']))
  return {
    report: titleOf(String(params['source']), board, m),
    year: shortPeriodText(actual, m),
    otherYear: claimed ? shortPeriodText(claimed, m) : '',
  }
}

/** 西山乡2022年, but 石桥镇2023 年上半年: whole years go without saying. */
function whenText(period: Period, m: Messages): string {
  return spanOf(period) === 'Y' ? findingMessages(m).yearOf(yearOf(period)) : shortPeriodText(period, m)
}

/** A name with its scope, where the sentence is about one. */
function nameOf(
  finding: Finding,
  observation: Observation | undefined,
  { board, m, own = false }: Language & { own?: boolean },
): string {
  const id = own && observation ? observation.indicator : finding.indicator
  const indicator = board.indicators.get(id ?? '')
  const name = findingMessages(m).inSentence(indicator ? m.pickName(indicator.name, indicator.nameEn) : (id ?? ''))
  return observation?.scope == null ? name : name + m.bracketed(m.scopeName(observation.scope))
}

function titleOf(source: string, board: Board, m: Messages): string {
  return m.titled(board.sources.get(source)?.title ?? source)
}

/** The rate as stated; k/n is what it is set against here. */
function statedText(observation: Observation | undefined, m: Messages): string {
  return observation ? reportedWithUnit({ ...observation, den: null }, m) : ''
}

function isOfCases({ indicator }: Finding): boolean {
  return /^(?:petitions|hotline|disputes)\./.test(indicator ?? '')
}

/** With one digit more than stated if the stated ones would hide the difference. */
function computedText(finding: Finding, stated: Observation | undefined, m: Messages): string {
  if (finding.params['lo'] === undefined) return ''
  const decimals = Math.max(1, stated ? writtenDigits(stated.value ?? 0, stated.raw) : 0)
  return `${rangeText(finding, { decimals, unit: '%' }, m)}%`
}

function rangeText({ params }: Finding, style: NumberStyle, m: Messages): string {
  const { lo, hi } = params
  const text = formatInterval(interval(Number(lo), Number(hi)), style, m.interval)
  return text.includes('.') ? text.replace(/\.0+$/, '') : text
}
