import type { Messages } from '../i18n/messages.ts'
import { yearText } from '../i18n/values/periodWords.ts'
import { measureText } from '../i18n/values/valueWords.ts'
import { yearsOfRange } from '../state/resolveSelection.ts'
import type { Selection } from '../state/selection.ts'
import { nameOfIndicator, nameOfTowns } from './names.ts'
import type { Shown } from './slideContent.ts'

/** Words of headings that are menus. */
export const HEADING_SLOTS = [
  'year',
  'years',
  'anyYear',
  'towns',
  'town',
  'indicator',
  'anyIndicator',
  'scope',
  'measure',
  'against',
  'againstScope',
  'againstMeasure',
] as const
export type HeadingSlot = (typeof HEADING_SLOTS)[number]

/** The sentence of a heading; paths over the years have no single year. */
export function sentenceOf({ view, paths }: Selection, m: Messages): string {
  return view === 'relate' && paths ? m.sentenceOfPaths : m.sentences[view]
}

/** What each word of a heading says now. */
export function headingWords(props: Shown, m: Messages): Record<HeadingSlot, string> {
  const { board, selection, resolved } = props
  const { request, baseline, against } = resolved
  const year = yearText(request.period, m)
  const years = yearsOfRange(board, selection.range)
  const indicator = nameOfIndicator(request.indicator, m)
  return {
    year: baseline ? m.twoYears(year, yearText({ ...baseline, span: null }, m)) : year,
    years: m.years(years[0] ?? 0, years.at(-1) ?? 0),
    anyYear: typeof selection.year === 'number' ? year : m.anyYear,
    towns: nameOfTowns(selection, resolved, m),
    town: resolved.town?.name ?? selection.town ?? '',
    indicator,
    anyIndicator: selection.indicator === null ? m.anyIndicator : indicator,
    scope: m.scopeName(request.scope),
    measure: measureText(request.indicator, request.measure, m),
    against: against ? nameOfIndicator(against.indicator, m) : '',
    againstScope: m.scopeName(against?.scope ?? null),
    againstMeasure: against ? measureText(against.indicator, against.measure, m) : '',
  }
}

/** The heading as plain text: title of the page, of tables, of whatever leaves the screen. */
export function titleOf(props: Shown, m: Messages): string {
  const words = headingWords(props, m)
  // The catalogue's test holds every sentence to the slots there are.
  const title = sentenceOf(props.selection, m).replace(/\{(\w+)\}/g, (_, slot: string) => words[slot as HeadingSlot])
  // On the screen the words are menus and stand apart; Chinese text has no spaces.
  return title.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1')
}
