import type { Messages } from '../../i18n/messages.ts'
import { yearText } from '../../i18n/periodWords.ts'
import { measureText } from '../../i18n/valueWords.ts'
import { yearsOfRange } from '../../state/resolveSelection.ts'
import { nameOfIndicator, nameOfTowns } from './names.ts'
import type { ViewProps } from './viewProps.ts'

/** The heading as plain text: title of the page, of tables, of whatever leaves the screen. */
export function titleOf({ board, selection, resolved }: ViewProps, m: Messages): string {
  const { request, baseline } = resolved
  const year = yearText(request.period, m)
  const years = yearsOfRange(board, selection.range)
  const words: Record<string, string> = {
    year: baseline ? m.twoYears(year, yearText({ ...baseline, span: null }, m)) : year,
    years: m.years(years[0] ?? 0, years.at(-1) ?? 0),
    towns: nameOfTowns(selection, resolved, m),
    indicator: nameOfIndicator(request.indicator, m),
    scope: request.scope ?? m.scopeWhole,
    measure: measureText(request.indicator, request.measure, m),
  }
  const template = selection.view === 'trend' ? m.trend.sentence : m.compare.sentence
  return template.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '')
}
