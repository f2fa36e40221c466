import { inEnglish } from '../inEnglish.ts'
import type { dataZh } from './zh.ts'

export const dataEn = inEnglish((level): ReturnType<typeof dataZh> => ({
  panelsLabel: 'Panels',
  panels: { rows: 'Rows', matrix: 'Completeness', findings: 'Findings', changes: 'Changes' },
  download: 'Download',
  asWritten:
    'JSON holds the original records, to be loaded again. Personal data in it are not masked: do not pass it on.',
  downloadAs: (kind) => `Download ${kind}`,
  preparing: 'Preparing the file…',
  failed: 'The file could not be created. Use CSV instead, or try another browser.',

  filters: { label: 'Filters', scope: 'Scope', state: 'State', finding: 'Finding' },
  all: 'all',
  observations: 'all observations',
  withSilent: 'with gaps',
  withSilentHint: 'also lists what was not mentioned or not reported',
  anyFinding: 'with findings',
  clear: 'Clear filters',
  shown: (shown, total) => `${shown} of ${total} rows`,
  none: 'No rows match.',
  columns: {
    town: level.Area,
    year: 'Period',
    indicator: 'Indicator',
    scope: 'Scope',
    value: 'Value',
    reading: 'Read as',
    state: 'State',
    source: 'Source',
    finding: 'Findings',
    version: 'Version',
  },
  orderedBy: (column, descending) =>
    column === '' ? 'in official order' : `by “${column}”, ${descending ? 'descending' : 'ascending'}`,
  zeroState: 'Reported as 0',
  counts: (versions) => `Current, 1 of ${versions}`,
  superseded: 'Other version',
  revision: (revision) => `Revision ${revision}`,
  findingCount: (severity, count) => (count > 1 ? `${severity}, ${count}` : severity),
  wholeScope: '—',

  matrix: {
    caption: (title) => `${title}: completeness`,
    share: 'Reported',
    shareOf: (reported, expected, percent) => `${reported}/${expected}, ${percent}`,
    of: (reported, expected) => `${reported}/${expected}`,
    nothingExpected: 'none due',
    total: 'Total',
    cell: (place, indicator, state) => `${place}, ${indicator}: ${state}`,
    place: (town, year) => `${town}, ${year}`,
    yearCell: (place, share) => `${place}: ${share} reported`,
    pick: 'Pick a year or an indicator to see the state of each cell.',
    note: 'Shares: figures reported (including 0) out of figures due. Numbers not loaded do not count as reported; what is not applicable or not in the sample is not due. Villages, population and advisers serve for several years and are left out.',
    words: {
      number: 'Number',
      zero: '0',
      refused: 'Not loaded',
      noNumber: 'No number',
      notMentioned: 'Unmentioned',
      noReport: 'No report',
      notInSample: 'Not in sample',
      notApplicable: 'N/A',
      notDisclosed: 'Undisclosed',
    },
  },

  refused: {
    value: 'In the file',
    nothing: '(empty)',
    reason: 'Reason',
    rows: 'See the row under Data',
  },

  findings: {
    kinds: 'By kind',
    none: 'No findings in this selection.',
    more: (left) => `Show more (${left} left)`,
  },

  takeaways: {
    none: 'No takeaways for this selection.',
    coverage: (towns, expected, reported) =>
      `${level.count(towns)}: **${reported}** of **${expected}** figures due were reported`,
    noReport: (count, reports) => `**${count}** ${count === 1 ? 'report' : 'reports'} missing: ${reports}`,
    report: (town, year) => `${town} ${year}`,
    andMore: (list, count) => `${list} and others, ${count} in all`,
    state: {
      refused: (count) => `Number not loaded: **${count}**, not counted as 0`,
      noNumber: (count) => `Mentioned, no number: **${count}**, not counted as 0`,
      notMentioned: (count) => `Not mentioned: **${count}**, not counted as 0`,
      notDisclosed: (count) => `Not disclosed: **${count}**`,
    },
    leastTown: (towns, reported, expected) => `${towns}: fewest reported, **${reported}** of ${expected} due`,
    leastIndicator: (indicators, reported, expected) =>
      `${indicators}: fewest reported, **${reported}** of ${expected} due`,
    findings: (count, serious) =>
      serious === 0
        ? `**${count}** data quality findings`
        : `**${count}** data quality findings, **${serious}** of them serious`,
  },
}))
