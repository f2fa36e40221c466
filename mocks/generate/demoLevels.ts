import { SHARE_OF, type DemoReport } from './demoReports.ts'
import { populationIn, villagesIn, type DemoTown } from './demoTowns.ts'
import { randomOf } from './mulberry32.ts'

/** Level of each year against 2022, 2018 first. 2020 dips: fewer meetings, fewer visits. */
const PETITION_TREND = [0.82, 0.88, 0.76, 0.93, 1, 1.08, 1.13, 1.05]
const VISIT_TREND = [0.56, 0.66, 0.7, 0.86, 1, 1.12, 1.24, 1.33]
const EVENT_TREND = [0.7, 0.8, 0.62, 0.88, 1, 1.1, 1.15, 1.22]

/** The exact number behind a figure, before the writer makes it vague. A part-year report has seen part of the work. */
export function levelOf(indicator: string, report: DemoReport): number {
  const { town, year } = report
  const share = shareOf(report, indicator)
  const handled = countOf(town, year, 'petitions') * share
  const drift = driftOf(indicator, report)
  switch (indicator) {
    case 'petitions.handled':
      return Math.round(handled)
    case 'petitions.received':
      return receivedOf(report, handled)
    case 'petitions.resolved':
      return Math.floor(handled * (0.84 + drift / 10))
    case 'petitions.handledRate':
      return oneDecimal((Math.round(handled) / receivedOf(report, handled)) * 100)
    case 'legalAdvisor.visits':
      return Math.round(countOf(town, year, 'visits') * villagesIn(town, year) * share)
    case 'propaganda.events':
      return eventsOf(report, share)
    case 'satisfaction.rate':
      return satisfactionOf(town, year, drift)
    case 'context.villages':
      return villagesIn(town, year)
    case 'context.population':
      return populationIn(town, year)
    case 'context.advisors':
      return town.advisors
    default:
      return Math.round(
        sideCount(indicator, town) * (1 + drift / 4) * trendOf(EVENT_TREND, writtenYear(town, year)) * share,
      )
  }
}

/** Counts that follow from the size of the town rather than from a picture. */
function sideCount(indicator: string, town: DemoTown): number {
  const people = town.population
  switch (indicator) {
    case 'hotline.received':
      return people / 62
    // Received and resolved share their drift, so that the second stays below the first.
    case 'disputes.received':
      return town.villages * 6.2
    case 'disputes.resolved':
      return town.villages * 6
    case 'legalAdvisor.consultations':
      return town.villages * 9
    case 'propaganda.lectures':
      return town.events * 0.45
    case 'propaganda.materials':
      return people / 7
    default:
      return people / 12
  }
}

/** Half a year is not half the work; 2022 is, because its part-year town is given in the picture. */
function shareOf({ town, year, span }: DemoReport, indicator: string): number {
  if (span === 'Y' || year === 2022) return SHARE_OF[span]
  const topic = indicator.split('.')[0] ?? ''
  return SHARE_OF[span] * (0.9 + randomOf('share', town.tail, year, topic)() * 0.2)
}

/** Events are so few that two years easily agree by chance; only the template report is meant to. */
function eventsOf({ town, year }: DemoReport, share: number): number {
  const events = Math.round(countOf(town, year, 'events'))
  const neighbour = Math.round(countOf(town, year < 2022 ? year + 1 : year - 1, 'events'))
  const isChance = events === neighbour && year !== 2022 && writtenYear(town, year) === year
  return Math.round((isChance ? events + 1 : events) * share)
}

function countOf(town: DemoTown, year: number, what: 'petitions' | 'visits' | 'events'): number {
  const trend = what === 'petitions' ? PETITION_TREND : what === 'visits' ? VISIT_TREND : EVENT_TREND
  const written = writtenYear(town, year)
  const random = randomOf(what, town.tail, written)
  const noise = written === 2022 ? 1 : 0.9 + random() * 0.2
  // The town that took over another had fewer petitions while it was smaller.
  const size = what === 'petitions' ? villagesIn(town, year) / villagesIn(town, 2022) : 1
  return town[what] * trendOf(trend, written) * noise * size
}

function satisfactionOf(town: DemoTown, year: number, drift: number): number {
  const written = writtenYear(town, year)
  if (written === 2022) return town.satisfaction
  return Math.min(99.4, oneDecimal(town.satisfaction + (written - 2022) * 0.15 + drift * 0.9))
}

/** In 2019 everything received was also handled: all rates are 100 %, which tells nobody apart. */
function receivedOf({ town, year }: DemoReport, handled: number): number {
  if (year === 2019) return Math.round(handled)
  const random = randomOf('received', town.tail, writtenYear(town, year))
  return Math.round(Math.round(handled) * (1.01 + random() * 0.07))
}

/** Between −1 and 1. */
function driftOf(indicator: string, { town, year, span }: DemoReport): number {
  const name = indicator.startsWith('disputes.') ? 'disputes' : indicator
  const words = span === 'H1' && year === 2023 ? [name, span] : [name]
  return randomOf('drift', town.tail, writtenYear(town, year), ...words)() * 2 - 1
}

function trendOf(trend: readonly number[], year: number): number {
  return trend[year - 2018] ?? 1
}

/** 白鹭镇 sent its 2023 report again in 2024 with another date on it. */
export function writtenYear(town: DemoTown, year: number): number {
  return town.name === '白鹭镇' && year === 2024 ? 2023 : year
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
