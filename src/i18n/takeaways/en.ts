import { inEnglish } from '../inEnglish.ts'
import type { takeawayZh } from './zh.ts'

export const takeawayEn = inEnglish((level): ReturnType<typeof takeawayZh> => ({
  extremes: { rate: { highest: 'highest', lowest: 'lowest' }, count: { highest: 'highest', lowest: 'lowest' } },
  ofTowns: (count, word) => `the ${word} of ${count} comparable ${level.areas}`,
  extreme: (names, value, ofTowns) => `${names}: **${value}**, ${ofTowns}`,
  extremeShared: (names, value, ofTowns) => `${names}: **${value}** each, jointly ${ofTowns}`,
  timesMedian: (median, times) => `, at least ${times} times the median of ${median}`,
  leadUnclear: (names) => `${names} lead; their order is unclear because numbers are approximate`,
  or: ' or ',
  oneOfThem: (names, word) => `Either ${names} is the ${word}; which one is unclear because numbers are approximate`,
  sum: (value, count) => `${count} comparable ${level.areas} together: **${value}**`,
  standardAll: (standard, met) => `All ${met} ${level.areas} meet the standard (${standard})`,
  standard: (standard, parts) => `Against the standard (${standard}): ${parts}`,
  standardPart: (label, count) => `${label}: ${count}`,
  zero: (names) => `${names} reported **0**`,
  vague: (town, words, value) => `${town} reported only “${words}”, read as **${value}**`,
  indistinct: (count) => `: cannot be ranked against ${level.count(count)}`,
  noDiscrimination: (count) => `All ${count} comparable ${level.areas} are at **99.5%** or more: too close to rank`,
  directions: (parts) => `Of the ${level.areas} comparable in both periods, ${parts}`,
  up: (count) => `**${count}** rose`,
  down: (count) => `**${count}** fell`,
  same: (count) => `**${count}** unchanged`,
  unclear: (count) => `**${count}** unclear (approximate)`,
  mostUp: (town, change) => `${town} ${change}, the largest rise`,
  mostDown: (town, change) => `${town} ${change}, the largest fall`,
  mostAdded: (town, change) => `${town} ${change}, more than any other`,
  mostLost: (town, change) => `${town} ${change}, more than any other`,
  townChange: (town, from, to) => `${town}: **${from.value}** in ${from.year}, **${to.value}** in ${to.year}`,
  medianChange: (count, from, to) =>
    `Median of the same ${level.count(count)}: **${from.value}** in ${from.year}, **${to.value}** in ${to.year}`,
  changed: (sentence, change) => `${sentence}, ${change}`,
  fewInBoth: (from, to) =>
    `${level.count(from.towns)} comparable in ${from.year}, ${to.towns} in ${to.year}, but fewer than 3 in both: medians are not compared`,
  silentSince: (town, year) => `${town} has sent no report since **${year}**`,
}))
