import type { OverviewColumn, OverviewRow } from '../domain/overview/overview.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { Standing } from '../domain/town/standing.ts'
import type { Messages } from '../i18n/messages.ts'
import { briefText, reportedWithUnit, ariaText, unitText } from '../i18n/values/valueWords.ts'
import { nameOfIndicator } from './names.ts'

/** What a cell shows: the number as worded, the state in words, or, off the scale, what was told with its unit. */
export function cellText(reading: TownReading, { comparison }: OverviewColumn, m: Messages): string {
  const { observation, exclusions } = reading
  const isOffScale = exclusions.some((code) => code !== 'noDenominator')
  if (reading.value === null && observation && isOffScale) return reportedWithUnit(observation, m)
  return briefText(reading, comparison.request, m)
}

interface Beside {
  standing: Standing | null
  findings: number
}

/** The same for the ear: indicator, town, value with unit, note, and what colour and mark say to the eye. */
export function cellLabel(
  reading: TownReading,
  { comparison }: OverviewColumn,
  { standing, findings, m }: Beside & { m: Messages },
): string {
  const { request } = comparison
  const said = m.overview.cell(nameOfIndicator(request.indicator, m), ariaText(reading, request, m))
  const beside = [
    standing === null ? '' : m.overview.standings[standing],
    findings === 0 ? '' : m.overview.hasFindings(findings),
  ]
  return [said, ...beside.filter((part) => part !== '')].join(m.clauseSeparator)
}

/** 已报: numbers of those that are due; a dash where none is. */
export function filledText({ filled, due }: OverviewRow): string {
  return due === 0 ? '—' : `${filled}/${due}`
}

/** What the numbers of a column are measured in, and of what, when it is not the whole. */
export function columnUnit({ comparison }: OverviewColumn, m: Messages): string {
  const { indicator, measure, scope } = comparison.request
  const unit = unitText(indicator, measure, m)
  return scope === null ? unit : `${m.scopeName(scope)} · ${unit}`
}
