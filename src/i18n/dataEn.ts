import { inEnglish } from './inEnglish.ts'
import type { dataZh } from './dataZh.ts'

export const dataEn = inEnglish((level): ReturnType<typeof dataZh> => ({
  panelsLabel: 'What to see',
  panels: { rows: 'Rows', matrix: 'Completeness', findings: 'Findings', changes: 'Changes' },
  download: 'Download',
  asWritten: 'JSON is the record to load again: personal data in it are not masked, so do not pass it on.',
  downloadAs: (kind) => `Download ${kind}`,
  preparing: 'Preparing the file…',
  failed: 'The file was not made. Take the CSV instead, or try another browser.',

  filters: { label: 'Filters', scope: 'Scope', state: 'State', finding: 'Finding' },
  all: 'all',
  observations: 'all observations',
  withSilent: 'with the gaps',
  withSilentHint: 'lists what was not mentioned, not reported … too',
  anyFinding: 'with findings',
  clear: 'Clear filters',
  shown: (shown, total) => `${shown} of ${total} rows`,
  none: 'No row fits.',
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
    version: 'Telling',
  },
  orderedBy: (column, descending) =>
    column === '' ? 'in official order' : `by “${column}”, ${descending ? 'descending' : 'ascending'}`,
  zeroState: 'Reported as 0',
  counts: (versions) => `Counts, 1 of ${versions}`,
  superseded: 'Told otherwise',
  revision: (revision) => `Revision ${revision}`,
  findingCount: (severity, count) => (count > 1 ? `${severity}, ${count}` : severity),
  wholeScope: '—',

  matrix: {
    caption: (title) => `${title}: completeness`,
    share: 'Told',
    shareOf: (reported, expected, percent) => `${reported}/${expected}, ${percent}`,
    of: (reported, expected) => `${reported}/${expected}`,
    nothingExpected: 'none due',
    total: 'Total',
    cell: (place, indicator, state) => `${place}, ${indicator}: ${state}`,
    place: (town, year) => `${town}, ${year}`,
    yearCell: (place, share) => `${place}: ${share} told`,
    pick: 'Pick a year or an indicator to see the state of each cell.',
    note: 'Shares: cells with a number (reported zeros too) over cells due; numbers given but not loaded do not count as told; what cannot exist, or the sample does not hold, is not due. Villages, population and advisers hold for several years and are left out.',
    words: {
      number: 'Number',
      zero: '0',
      refused: 'Not loaded',
      noNumber: 'No number',
      notMentioned: 'Silent',
      noReport: 'No report',
      notInSample: 'Not held',
      notApplicable: 'N/A',
      notDisclosed: 'Withheld',
    },
  },

  refused: {
    value: 'In the file',
    nothing: '(empty)',
    reason: 'Why',
    rows: 'See the row under Data',
  },

  findings: {
    kinds: 'By kind',
    none: 'Nothing found in what is chosen.',
    more: (left) => `Show more (${left} left)`,
  },

  takeaways: {
    none: 'Nothing to say of what is chosen.',
    coverage: (towns, expected, reported) =>
      `${level.count(towns)}: **${reported}** of **${expected}** figures due were told`,
    noReport: (count, reports) => `**${count}** ${count === 1 ? 'report' : 'reports'} not received: ${reports}`,
    report: (town, year) => `${town} ${year}`,
    andMore: (list, count) => `${list} and others, ${count} in all`,
    state: {
      refused: (count) => `Number given, not loaded: **${count}**, not counted as 0`,
      noNumber: (count) => `Mentioned without a number: **${count}**, not counted as 0`,
      notMentioned: (count) => `Not mentioned: **${count}**, not counted as 0`,
      notDisclosed: (count) => `Not disclosed: **${count}**`,
    },
    leastTown: (towns, reported, expected) => `${towns}: told least, **${reported}** of ${expected} due`,
    leastIndicator: (indicators, reported, expected) => `${indicators}: told least, **${reported}** of ${expected} due`,
    findings: (count, serious) =>
      serious === 0 ? `**${count}** findings on the data` : `**${count}** findings on the data, **${serious}** serious`,
  },
}))
