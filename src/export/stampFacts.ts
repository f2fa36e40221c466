import type { Messages } from '../i18n/messages.ts'
import { slideMessages } from '../i18n/deck/slideMessages.ts'
import type { Stamp } from '../shown/slideContent.ts'

/** What every file that leaves the screen says of itself (house rule): name and words, in a fixed order. */
export type ExportFact = readonly [name: string, words: string]

/** 单位：件 */
export function factText([name, words]: ExportFact, m: Messages): string {
  return name + m.colon + words
}

/** How far the data may go, and 演示数据（虚构）: where nobody misses them, each once. */
export function bannerWords({ classification, synthetic }: Pick<Stamp, 'classification' | 'synthetic'>): string[] {
  return [...new Set([classification, synthetic ?? classification])]
}

/** The whole stamp, name and words, in a fixed order; one line for each reason why towns are not compared. */
export function stampFacts(stamp: Stamp, m: Messages): ExportFact[] {
  return [
    [slideMessages(m).stamp.title, stamp.title],
    ...stampHead(stamp, m),
    ...stamp.reasons.map((reason) => [slideMessages(m).stamp.reasons, reason] as const),
    ...stampFoot(stamp, m),
    ...(stamp.synthetic === null ? [] : [[slideMessages(m).stamp.synthetic, stamp.synthetic] as const]),
  ]
}

/** What a picture must be read with: unit, scope, period, coverage, verdict. */
export function stampHead(stamp: Stamp, m: Messages): ExportFact[] {
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
export function stampFoot({ source, issued, classification }: Stamp, m: Messages): ExportFact[] {
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
