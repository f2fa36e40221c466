import { inEnglish } from '../inEnglish.ts'
import type { overviewZh } from './zh.ts'

export const overviewEn = inEnglish((level): ReturnType<typeof overviewZh> => ({
  reported: (count, reported) => `${level.count(count)}, ${reported} ${level.reported}`,
  held: (count, reported) => `${level.count(count)}, reports of ${reported} in the sample`,
  heldFilled: (columns, filled) => `${columns}: ${filled} ${filled === 1 ? 'figure' : 'figures'}`,
  headlineColumns: (count) => (count === 1 ? '1 headline indicator' : `${count} headline indicators`),
  chosenColumns: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  filled: (columns, due, filled) => `${columns}: ${filled} of ${due} figures due were reported`,
  ofThem: (parts) => `, including ${parts}`,
  approximate: (count) => `${count} approximate`,
  partYear: (count) => `${count} not for the full year`,

  headlines: 'Headline indicators',
  median: 'median',
  coverage: (compared, total) => `${compared}/${total} comparable`,
  since: (year, count) => `vs ${year}, ${count} comparable:`,
  noEarlierData: (year) => `no data for ${year}`,
  tooFewToCompare: (year) => `too few ${level.areas} comparable with ${year} to state a change`,
  noValue: 'No comparable number',
  tooFewForSum: `Fewer than 2 comparable ${level.areas}: no sum`,
  tooFewForMedian: `Fewer than 3 comparable ${level.areas}: no median`,
  yearsDiffer: `Different years for different ${level.areas}: no sum`,
  sideBySide: `${level.Areas} of different ${level.parents}: figures are side by side only, without sums, medians or changes`,
  scrollForMore: 'Scroll for more',
  years: (from, to) => `${from}–${to}`,
  lineOfSame: (years, count) => `${years}, same ${level.count(count)}`,
  noLine: (years) => `${years}: too few ${level.areas} comparable in all for a line`,
  lineAriaLabel: (values) => `Over the years: ${values}`,
  lineBasis: (count) => `; the small line joins the ${level.count(count)} comparable in all of them`,
  pointAriaLabel: (year, value, coverage) => `${year} ${value} (${coverage})`,
  pointNone: `fewer than 3 comparable ${level.areas}`,

  tableHint: 'Arrow keys move from cell to cell, Enter opens the evidence.',
  cell: (indicator, reading) => `${indicator}, ${reading}`,
  filledColumn: 'Reported',
  filledHint: 'Indicators with a number, of those due',
  columnsName: 'Indicators in the table',
  columnsWord: (count) => `Choose indicators (${count})`,
  columnsReset: 'Back to headline indicators',
  hasFindings: (count) => (count === 1 ? '1 finding' : `${count} findings`),

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
    since: (sentence, year) => `${sentence} (vs ${year})`,
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
    standings: {
      top: 'better than 3/4 of peers',
      upper: 'than 2/3',
      lower: 'behind 2/3',
      bottom: 'behind 3/4',
    },
    hatch: 'Other period, not compared',
    hatched: 'other period',
    neutralOnes: 'Neutral indicators',
    neutral: (indicators) => `${indicators}: more is neither better nor worse; no colour`,
    peers: (count) =>
      `No colour in peer groups of fewer than ${count} comparable ${level.areas}, or where approximate numbers leave it unclear`,
  },
}))
