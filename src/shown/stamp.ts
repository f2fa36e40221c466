import type { Board } from '../domain/board/board.ts'
import { boardSource, type Messages } from '../i18n/messages.ts'
import { dateText } from '../i18n/values/periodWords.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { slideMessages } from '../i18n/deck/slideMessages.ts'
import type { ContentVerdict, Stamp } from './slideContent.ts'

/** The part of a stamp that the data set alone decides. */
export type DataStamp = Pick<Stamp, 'source' | 'issued' | 'classification' | 'synthetic'>

/** What everything that leaves the screen says of itself (house rule): name and words, in a fixed order. */
export type StampFact = readonly [name: string, words: string]

export function stampOfBoard(board: Board, m: Messages): DataStamp {
  const { meta } = board
  return {
    source: boardSource(board, m),
    issued: meta.issued === null ? slideMessages(m).unknownDate : dateText(meta.issued, m),
    classification: m.classifications[meta.classification],
    synthetic: meta.synthetic ? m.synthetic : null,
  }
}

/** The part of a stamp that the verdict decides. */
export function stampOfVerdict(
  { word, limits, reasons }: ContentVerdict,
  m: Messages,
): Pick<Stamp, 'verdict' | 'reasons'> {
  return {
    verdict: [word, ...limits].join(m.clauseSeparator),
    reasons: reasons.flatMap(({ side, texts }) =>
      side === undefined ? texts : texts.map((text) => relateMessages(m).offAxis(side, text)),
    ),
  }
}

/** 单位：件 */
export function factText([name, words]: StampFact, m: Messages): string {
  return name + m.colon + words
}

/** How far the data may go, and 演示数据（虚构）: where nobody misses them, each once. */
export function bannerWords({ classification, synthetic }: Pick<Stamp, 'classification' | 'synthetic'>): string[] {
  return [...new Set([classification, synthetic ?? classification])]
}

/** The same where data for everybody need no banner. */
export function warningWords(stamp: DataStamp, m: Messages): string[] {
  return bannerWords(stamp).filter((words) => words !== m.classifications.public)
}

/** The whole stamp, name and words, in a fixed order; one line for each reason why towns are not compared. */
export function stampFacts(stamp: Stamp, m: Messages): StampFact[] {
  return [
    [slideMessages(m).stamp.title, stamp.title],
    ...stampHead(stamp, m),
    ...stamp.reasons.map((reason) => [slideMessages(m).stamp.reasons, reason] as const),
    ...stampFoot(stamp, m),
    ...(stamp.synthetic === null ? [] : [[slideMessages(m).stamp.synthetic, stamp.synthetic] as const]),
  ]
}

/** What a picture must be read with: unit, scope, period, coverage, verdict. */
export function stampHead(stamp: Stamp, m: Messages): StampFact[] {
  const { unit, scope, period, coverage, verdict } = slideMessages(m).stamp
  return [
    [unit, stamp.unit],
    [scope, stamp.scope],
    [period, stamp.period],
    [coverage, stamp.coverage],
    [verdict, stamp.verdict],
  ]
}

/** Where it comes from, from when, and for whose eyes. */
export function stampFoot({ source, issued, classification }: DataStamp, m: Messages): StampFact[] {
  const names = slideMessages(m).stamp
  return [
    [names.source, withoutName(source, names.source + m.colon)],
    [names.issued, issued],
    [names.classification, classification],
  ]
}

/** The footer's words for the source begin with its name, which stands beside it here. */
function withoutName(words: string, name: string): string {
  return words.startsWith(name) ? words.slice(name.length) : words
}
