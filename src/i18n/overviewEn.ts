import { inEnglish } from './inEnglish.ts'
import type { overviewZh } from './overviewZh.ts'

export const overviewEn = inEnglish((level): ReturnType<typeof overviewZh> => ({
  reported: (count, reported) => `${level.count(count)}, ${reported} ${level.reported}`,
  held: (count, reported) => `${level.count(count)}, reports of ${reported} in the sample`,
  heldFilled: (columns, filled) => `${columns}: ${filled} ${filled === 1 ? 'figure' : 'figures'}`,
  headlineColumns: (count) => (count === 1 ? '1 headline indicator' : `${count} headline indicators`),
  chosenColumns: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  filled: (columns, due, filled) => `${columns}: ${filled} of ${due} figures due were given`,
  ofThem: (parts) => `, of them ${parts}`,
  approximate: (count) => `${count} approximate`,
  partYear: (count) => `${count} not of the whole year`,

  headlines: 'Headline indicators',
  median: 'median',
  coverage: (compared, total) => `${compared}/${total} comparable`,
  since: (year, count) => `against ${year}, ${count} comparable:`,
  noEarlierData: (year) => `no data of ${year}`,
  tooFewToCompare: (year) => `too few ${level.areas} comparable with ${year} to tell a change`,
  noValue: 'No comparable number',
  tooFewForSum: `Fewer than 2 comparable ${level.areas}: no sum`,
  tooFewForMedian: `Fewer than 3 comparable ${level.areas}: no median`,
  yearsDiffer: `The ${level.areas}’ years differ: no sum`,
  sideBySide: `${level.Areas} of different ${level.parents}: figures stand side by side only, without sums, medians or changes`,
  years: (from, to) => `${from}–${to}`,
  lineOfSame: (years, count) => `${years}, same ${level.count(count)}`,
  noLine: (years) => `${years}: too few ${level.areas} comparable in all for a line`,
  lineAriaLabel: (values) => `Over the years: ${values}`,
  lineBasis: (count) => `; the small line joins the ${level.count(count)} comparable in all of them`,
  pointAriaLabel: (year, value, coverage) => `${year} ${value} (${coverage})`,
  pointNone: `fewer than 3 comparable ${level.areas}`,

  tableHint: 'Arrow keys move from cell to cell, Enter opens the evidence.',
  cell: (indicator, reading) => `${indicator}, ${reading}`,
  filledColumn: 'Given',
  filledHint: 'Indicators with a number, of those due',
  columnsName: 'Indicators of the table',
  columnsWord: (count) => `Choose indicators (${count})`,
  columnsReset: 'Back to the headline ones',
  hasFindings: (count) => `${count} data quality ${count === 1 ? 'note' : 'notes'}`,

  attention: 'Needs attention',
  attentionWaiting: 'Checking the data…',

  takeaways: {
    reporting: (total, reported) => `**${reported}** of **${level.count(total)}** ${level.reported}`,
    reportingAll: (total) =>
      total === 1 ? `The **1** ${level.area} ${level.reported}` : `All **${total}** ${level.areas} ${level.reported}`,
    missing: (names) => `; no report from ${names}`,
    change: (indicator, sentence) => `${indicator}: ${sentence}`,
    median: (count, before, after) => `median of ${count} comparable ${level.areas}: **${before}** to **${after}**`,
    withChange: (sentence, change) => `${sentence}, ${change}`,
    since: (sentence, year) => `${sentence} (against ${year})`,
    coverage: (indicator, compared, total) => `${indicator}: only **${compared} of ${level.count(total)}** comparable`,
  },

  standings: {
    top: 'better than three quarters of its peers',
    upper: 'better than two thirds of its peers',
    lower: 'behind two thirds of its peers',
    bottom: 'behind three quarters of its peers',
  },
  legend: {
    title: 'Key',
    hatch: 'another period, not compared',
    approximate: '+, ≥ and the like: approximate, as the report words it',
    neutralOnes: 'Neutral indicators',
    neutral: (indicators) => `${indicators}: neither better nor worse, no colour`,
    peers: (count) =>
      `No colour in peer groups of fewer than ${count} comparable ${level.areas}, nor where approximations leave it open`,
    absent: 'Words: no number, not 0',
  },
}))
