import { inEnglish } from '../inEnglish.ts'
import type { townZh } from './zh.ts'

type Words = ReturnType<typeof townZh>

function reports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`
}

function sided(side: string): Words['better'] {
  return {
    aboveAll: `${side} every peer`,
    topQuarter: `${side} three quarters of its group`,
    aboveMedian: `${side} the peer median`,
    belowMedian: `${side} the peer median`,
    bottomQuarter: `${side} three quarters of its group`,
    belowAll: `${side} every peer`,
  }
}

function peers(count: number): string {
  return count === 1 ? '1 comparable peer' : `${count} comparable peers`
}

export const townEn = inEnglish((level): Words => ({
  title: `${level.Area} profile`,
  positions: {
    aboveMedian: 'Above the peer median',
    atMedian: 'Equal to the peer median',
    belowMedian: 'Below the peer median',
    unclear: 'Approximate: above or below the peer median is unclear',
  },
  counts: {
    aboveMedian: 'More than the peer median',
    atMedian: 'Equal to the peer median',
    belowMedian: 'Fewer than the peer median',
    unclear: 'Approximate: above or below the peer median is unclear',
  },
  better: sided('Better than'),
  worse: sided('Behind'),
  noPositions: {
    notCompared: 'not compared',
    fewPeers: 'fewer than 3 comparable peers',
    unrelatedTowns: `${level.areas} of different ${level.parents}: no peers`,
    noDiscrimination: 'all at 99.5% or more: too close to rank',
  },
  group: (group) => `Peer group: ${group}`,
  code: (code) => `Code ${code}`,
  parent: (name) => `In ${name}`,
  reportCount: reports,
  validFrom: (date) => `Established ${date}`,
  validTo: (date) => `Dissolved ${date}`,
  previous: (town) => `Previous ${level.area}: ${town}`,
  next: (town) => `Next ${level.area}: ${town}`,
  place: (place, count) => `${place} of ${count}, in official order`,
  switchHint: `Press [ or ] for the previous or next ${level.area}; the list wraps around`,
  outside: {
    after: (town, asked, year) => `${town} no longer existed in ${asked}; shown is ${year}.`,
    before: (town, asked, year) => `${town} did not exist yet in ${asked}; shown is ${year}.`,
  },
  merged: (gone, into) => `${gone} was merged into ${into}`,
  mergedOn: (date) => ` (${date})`,
  mergerBreak: ' Figures before and after the merger are not compared.',
  noPeerGroup: `${level.Areas} of different ${level.parents} have no peers: only this ${level.area}’s own figures are listed, without a position.`,
  noTown: `There are no ${level.areas} in this data set.`,
  townGone: (code: string) =>
    `These data have no ${level.area} with the code ${code}; no other is shown instead. Choose one in the heading.`,

  head: {
    indicator: 'Indicator',
    line: 'Over the years',
    value: (year) => String(year),
    peers: 'Its peers',
    position: 'Position',
    change: 'Since last year',
  },
  work: 'Work',
  context: 'Context',
  noIndicators: `Neither this ${level.area} nor its peers mention any indicator.`,
  asReported: (value) => `Reported: ${value}`,
  median: (value) => `Median ${value}`,
  range: (range, towns) => `${range} (${level.count(towns)})`,
  fewPeers: (towns) => `— (${peers(towns)} only)`,
  noPeers: `— (no comparable ${level.area})`,
  silentThis: (state) => `— (this year: ${state.toLowerCase()})`,
  silentBefore: (state) => `— (last year: ${state.toLowerCase()})`,
  noEarlierYear: '— (no data for the year before)',
  lineAriaLabel: (points) => `Over the years: ${points}`,
  pointAriaLabel: (year, value) => `${year} ${value}`,
  openValue: (indicator, value, year) => `${indicator}: ${value}, open the evidence of ${year}`,

  reports: 'Reports',
  reportHead: { title: 'Report', period: 'Period', publisher: 'Publisher', published: 'Published', figures: 'Figures' },
  figures: (count) => String(count),
  inferred: ' (inferred)',
  unknown: 'not stated',
  missingReport: (year) => `No report for ${year}`,
  noReports: `No report was received from this ${level.area}.`,

  restatements: 'Restatements',
  restatementsHint:
    'Figures reported more than once. The highest revision is used; at the same revision, the one published first.',
  restatementHead: { figure: 'Figure', report: 'Reported in', value: 'Value', verdict: 'Agreement' },
  current: 'Current',
  same: 'Same as current',
  different: 'Differs from current',
  noRestatements: 'No figure was reported more than once.',
  openVersion: (value, report) => `${value}: open the evidence of ${report}`,

  quality: 'Data quality',

  legend: {
    title: 'Key',
    band: `Light band: range of comparable peers, without this ${level.area}`,
    median: 'Dashed: median of the peers',
    dot: 'Large dot: the year shown',
    hollow: 'Hollow, hatched: other period, not joined or compared',
    own: 'Each line has its own scale: compare shapes, not heights',
  },

  takeaways: {
    reporting: (year, reported, of) =>
      `**${reported}** of the **${of}** work indicators below have a number for ${year}`,
    extreme: (indicator, value, rest) => `${indicator}: **${value}**, ${rest}`,
    above: (towns) => `above ${every(towns)}`,
    below: (towns) => `below ${every(towns)}`,
    more: (towns) => `more than ${every(towns)}`,
    fewer: (towns) => `fewer than ${every(towns)}`,
    change: (indicator, from, to) =>
      `${indicator} went from **${from.value}** in ${from.year} to **${to.value}** in ${to.year}`,
    changed: (sentence, change) => `${sentence}: ${change}`,
    silentYears: (years) => `No report for **${years}**`,
    silentSince: (year) => `No report since **${year}**`,
  },
}))

function every(towns: number): string {
  return `each of its ${peers(towns)}`
}
