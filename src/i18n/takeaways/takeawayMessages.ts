import { featureMessages } from '../featureMessages.ts'
import { inEnglish } from '../inEnglish.ts'
import { inChinese } from '../inChinese.ts'

/** A value with its year, as takeaways give it. */
interface Reported {
  year: number
  value: string
}

/** How many towns are comparable in a year. */
interface Coverage {
  year: number
  towns: number
}

/** Sentences of a comparison and of a trend (要点). */
const takeawayZh = inChinese((level) => ({
  /** Rates are high or low, counts many or few. */
  extremes: { rate: { highest: '最高', lowest: '最低' }, count: { highest: '最多', lowest: '最少' } },
  ofTowns: (count: number, word: string) => `可比 ${count} ${level.area}${word}`,
  extreme: (towns: string, value: string, ofTowns: string) => `${towns} **${value}**，为${ofTowns}`,
  extremeShared: (towns: string, value: string, ofTowns: string) => `${towns}均为 **${value}**，并列${ofTowns}`,
  timesMedian: (median: string, times: string) => `，是中位数 ${median}的 ${times} 倍以上`,
  leadUnclear: (towns: string) => `${towns}居前，因有约数，分不出高低`,
  or: '或',
  oneOfThem: (towns: string, word: string) => `${towns}${word}，因有约数，分不出是哪个`,
  sum: (value: string, count: number) => `可比 ${count} ${level.area}合计 **${value}**`,
  standardAll: (standard: string, met: number) => `${met} ${level.area}全部达到标准（${standard}）`,
  standard: (standard: string, parts: string) => `对照标准（${standard}）：${parts}`,
  standardPart: (label: string, count: number) => `${label} ${count} ${level.area}`,
  zero: (towns: string) => `${towns}报告为 **0**`,
  vague: (town: string, words: string, value: string) => `${town}只写“${words}”，按 **${value}** 理解`,
  indistinct: (towns: number) => `，与 ${towns} 个${level.area}分不出高低`,
  noDiscrimination: (count: number) => `可比 ${count} ${level.area}均在 **99.5%** 以上，无区分度`,
  directions: (parts: string) => `两期可比的${level.area}中，${parts}`,
  up: (count: number) => `**${count}** ${level.area}上升`,
  down: (count: number) => `**${count}** ${level.area}下降`,
  same: (count: number) => `**${count}** ${level.area}持平`,
  unclear: (count: number) => `**${count}** ${level.area}因约数分不清增减`,
  mostUp: (town: string, change: string) => `${town}${change}，增幅最大`,
  mostDown: (town: string, change: string) => `${town}${change}，降幅最大`,
  mostAdded: (town: string, change: string) => `${town}${change}，增加最多`,
  mostLost: (town: string, change: string) => `${town}${change}，减少最多`,
  townChange: (town: string, from: Reported, to: Reported) =>
    `${town}由 ${from.year} 年的 **${from.value}** 到 ${to.year} 年的 **${to.value}**`,
  medianChange: (towns: number, from: Reported, to: Reported) =>
    `同 ${towns} ${level.area}中位数由 ${from.year} 年的 **${from.value}** 到 ${to.year} 年的 **${to.value}**`,
  changed: (sentence: string, change: string) => `${sentence}，${change}`,
  fewInBoth: (from: Coverage, to: Coverage) =>
    `${from.year} 年 ${from.towns} ${level.area}、${to.year} 年 ${to.towns} ${level.area}可比，前后都可比的不足 3 ${level.area}，中位数不作前后比较`,
  silentSince: (town: string, year: number) => `${town}自 **${year} 年**起未报送`,
}))

const takeawayEn = inEnglish((level): ReturnType<typeof takeawayZh> => ({
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

/** The sentences of comparisons and trends. */
export const takeawayMessages = featureMessages({ zh: takeawayZh, en: takeawayEn })
