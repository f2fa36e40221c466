import type { PeriodsComparison, PeriodsRow } from '../domain/comparePeriods.ts'
import type { TownReading } from '../domain/readTown.ts'
import { changeArrow, changeText } from '../i18n/changeWords.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText, noteWithPlace, otherScopesText, reportedWithUnit } from '../i18n/valueWords.ts'

/** One period's answer: as reported, the quotient, or the state in words. */
export function periodCell(reading: TownReading, { request }: PeriodsComparison, m: Messages): string {
  const { observation, value } = reading
  if (!observation) return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
  if (value === null || request.measure === 'total') return reportedWithUnit(observation, m)
  return intervalText(value, request, m)
}

/** The change, or why there is none. */
export function periodsChange({ change, obstacles }: PeriodsRow, { request }: PeriodsComparison, m: Messages): string {
  if (change) return `${changeArrow(change)} ${changeText(change, request, m)}`.trim()
  return obstacles.length > 0 ? m.noChange(obstacles.map((code) => m.shortReasons[code]).join(m.listSeparator)) : '—'
}

/** What is not compared of either period, said once. */
export function periodsNote({ before, after }: PeriodsRow, m: Messages): string {
  const notes = [before, after].map((reading) => (reading.placement === 'compared' ? '' : noteWithPlace(reading, m)))
  return [...new Set(notes)].filter((note) => note !== '').join(m.clauseSeparator)
}
