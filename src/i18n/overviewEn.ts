import type { overviewZh } from './overviewZh.ts'

export const overviewEn: typeof overviewZh = {
  reported: (count, reported) => `${towns(count)}, ${reported} reported`,
  held: (count, reported) => `${towns(count)}, reports of ${reported} in the sample`,
  heldTold: (columns, told) => `${columns}: ${told} ${told === 1 ? 'figure' : 'figures'}`,
  headlineColumns: (count) => (count === 1 ? '1 headline indicator' : `${count} headline indicators`),
  chosenColumns: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  told: (columns, due, told) => `${columns}: ${told} of ${due} figures due were given`,
  ofThem: (parts) => `, of them ${parts}`,
  approximate: (count) => `${count} approximate`,
  partYear: (count) => `${count} not of the whole year`,

  headlines: 'Headline indicators',
  median: 'median',
  coverage: (compared, total) => `${compared}/${total} comparable`,
  since: (year, count) => `against ${year}, ${count} comparable:`,
  noEarlierData: (year) => `no data of ${year}`,
  tooFewToCompare: (year) => `too few towns comparable with ${year} to tell a change`,
  noValue: 'No comparable number',
  tooFewForSum: 'Fewer than 2 comparable towns: no sum',
  tooFewForMedian: 'Fewer than 3 comparable towns: no median',
  yearsDiffer: 'The towns’ years differ: no sum',
  sideBySide: 'Towns of different counties: figures stand side by side only, without sums, medians or changes',
  years: (from, to) => `${from}–${to}`,
  lineOfSame: (years, count) => `${years}, same ${towns(count)}`,
  noLine: (years) => `${years}: too few towns comparable in all for a line`,
  lineSpoken: (values) => `Over the years: ${values}`,
  lineBasis: (count) => `; the small line joins the ${towns(count)} comparable in all of them`,
  pointSpoken: (year, value, coverage) => `${year} ${value} (${coverage})`,
  pointNone: 'fewer than 3 comparable towns',

  tableHint: 'Arrow keys move from cell to cell, Enter opens the evidence.',
  cell: (indicator, reading) => `${indicator}, ${reading}`,
  toldColumn: 'Given',
  toldHint: 'Indicators with a number, of those due',
  columnsName: 'Indicators of the table',
  columnsWord: (count) => `Choose indicators (${count})`,
  columnsReset: 'Back to the headline ones',
  hasFindings: (count) => `${count} data quality ${count === 1 ? 'note' : 'notes'}`,

  attention: 'Needs attention',
  attentionWaiting: 'Checking the data…',

  takeaways: {
    reporting: (total, reported) => `**${reported}** of **${towns(total)}** reported`,
    reportingAll: (total) => (total === 1 ? 'The **1** town reported' : `All **${total}** towns reported`),
    missing: (names) => `; no report from ${names}`,
    change: (indicator, sentence) => `${indicator}: ${sentence}`,
    median: (count, before, after) => `median of ${count} comparable towns: **${before}** to **${after}**`,
    withChange: (sentence, change) => `${sentence}, ${change}`,
    since: (sentence, year) => `${sentence} (against ${year})`,
    coverage: (indicator, compared, total) => `${indicator}: only **${compared} of ${towns(total)}** comparable`,
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
      `No colour in peer groups of fewer than ${count} comparable towns, nor where approximations leave it open`,
    absent: 'Words: no number, not 0',
  },
}

function towns(count: number): string {
  return count === 1 ? '1 town' : `${count} towns`
}
