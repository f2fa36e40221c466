import { featureMessages } from './featureMessages.ts'
import { inEnglish } from './inEnglish.ts'
import { inChinese, type LevelWordsZh } from './inChinese.ts'
import type { NoPosition } from '../domain/town/townProfile.ts'
import type { medianSideOf, PeerPosition } from '../domain/town/peers.ts'

type MedianSide = ReturnType<typeof medianSideOf>

/** 率，以及居中、分不出的位置；有优劣之分的指标另有 better、worse。 */
const positionsZh: Record<MedianSide, string> = {
  aboveMedian: '高于同类中位数',
  atMedian: '等于同类中位数',
  belowMedian: '低于同类中位数',
  unclear: '因有约数，与同类中位数分不出高低',
}

/** 中性的件数、次数只与中位数比多少。 */
const countsZh: Record<MedianSide, string> = {
  aboveMedian: '多于同类中位数',
  atMedian: '等于同类中位数',
  belowMedian: '少于同类中位数',
  unclear: '因有约数，与同类中位数分不出多少',
}

/** 镇档案的用语。 */
const townZh = inChinese((level) => ({
  title: `${level.area}档案`,
  positions: positionsZh,
  counts: countsZh,
  better: sidedZh('优于', level),
  worse: sidedZh('落后于', level),
  noPositions: noPositionsZh(level),
  group: (group: string) => `类别：${group}`,
  code: (code: string) => `区划代码 ${code}`,
  parent: (name: string) => `属${name}`,
  reportCount: (count: number) => `${count} 份报告`,
  validFrom: (date: string) => `${date}设立`,
  validTo: (date: string) => `${date}撤并`,
  previous: (town: string) => `上一个${level.area}：${town}`,
  next: (town: string) => `下一个${level.area}：${town}`,
  place: (place: number, count: number) => `第 ${place}/${count} 个，按区划顺序`,
  switchHint: `按 [ 或 ] 换${level.area}，到头后从另一头继续`,
  outside: {
    after: (town: string, asked: number, year: number) => `${asked} 年${town}已撤并，以下为 ${year} 年的情况。`,
    before: (town: string, asked: number, year: number) => `${asked} 年${town}尚未设立，以下为 ${year} 年的情况。`,
  },
  merged: (gone: string, into: string) => `${gone}并入${into}`,
  mergedOn: (date: string) => `（${date}）`,
  mergerBreak: '合并前后的数字不作比较。',
  noPeerGroup: `各${level.area}不属同一个${level.parentNoun}，没有同类${level.area}可比：只列本${level.area}自己的数字，不说位置。`,
  noTown: `这个数据集里没有${level.area}。`,
  townGone: (code: string) => `这份数据里没有代码为 ${code} 的${level.area}，不改用别的${level.area}。请从标题中另选。`,

  head: {
    indicator: '指标',
    line: '历年走势',
    value: (year: number) => `${year} 年`,
    peers: `同类其他${level.area}`,
    position: '位置',
    change: '较上年',
  },
  work: '工作指标',
  context: '基本情况',
  noIndicators: `这个${level.area}和它的同类${level.area}没有说到任何指标。`,
  asReported: (value: string) => `报告：${value}`,
  median: (value: string) => `中位数 ${value}`,
  range: (range: string, towns: number) => `${range}（${towns} ${level.area}）`,
  fewPeers: (towns: number) => `—（可比的仅 ${towns} ${level.area}）`,
  noPeers: `—（无可比的${level.area}）`,
  silentThis: (state: string) => `—（本年${state}）`,
  silentBefore: (state: string) => `—（上年${state}）`,
  noEarlierYear: '—（没有上一年的数据）',
  lineAriaLabel: (points: string) => `历年：${points}`,
  pointAriaLabel: (year: number, value: string) => `${year} 年 ${value}`,
  openValue: (indicator: string, value: string, year: number) => `${indicator}：${value}，查看 ${year} 年数据出处`,

  reports: '报告',
  reportHead: { title: '报告', period: '期间', publisher: '发布单位', published: '发布日期', figures: '数字' },
  figures: (count: number) => `${count} 个`,
  inferred: '（推断）',
  unknown: '未注明',
  missingReport: (year: number) => `${year} 年未报送`,
  noReports: `${level.noReportOf(`这个${level.area}`)}。`,

  restatements: '历次修订',
  restatementsHint: '同一个数字先后说过不止一次。采用修订号最高的；修订号相同的，采用最先发布的。',
  restatementHead: { figure: '数字', report: '哪份报告说的', value: '数值', verdict: '是否一致' },
  current: '采用',
  same: '与采用的一致',
  different: '与采用的不一致',
  noRestatements: '没有先后说过不止一次的数字。',
  openVersion: (value: string, report: string) => `${value}：查看${report}的数据出处`,

  quality: '数据质量',

  legend: {
    title: '图例',
    band: `浅色带：可比同类${level.area}的范围（不含本${level.area}）`,
    median: `虚线：同类${level.area}中位数`,
    dot: '大圆点：所看的一年',
    hollow: '空心点、斜纹：期间不同，不连线、不比较',
    own: '每条线各有纵轴，只看走势，不能互比高低',
  },

  takeaways: {
    reporting: (year: number, reported: number, of: number) =>
      `下列 **${of}** 项工作指标中，${year} 年有数字的 **${reported}** 项`,
    extreme: (indicator: string, value: string, rest: string) => `${indicator} **${value}**，${rest}`,
    above: (towns: number) => `高于可比的全部 ${towns} 个同类${level.area}`,
    below: (towns: number) => `低于可比的全部 ${towns} 个同类${level.area}`,
    more: (towns: number) => `多于可比的全部 ${towns} 个同类${level.area}`,
    fewer: (towns: number) => `少于可比的全部 ${towns} 个同类${level.area}`,
    change: (indicator: string, from: { year: number; value: string }, to: { year: number; value: string }) =>
      `${indicator}由 ${from.year} 年的 **${from.value}** 到 ${to.year} 年的 **${to.value}**`,
    changed: (sentence: string, change: string) => `${sentence}，${change}`,
    silentYears: (years: string) => `**${years} 年**未报送`,
    silentSince: (year: number) => `自 **${year} 年**起未报送`,
  },
}))

type Words = ReturnType<typeof townZh>

const townEn = inEnglish((level): Words => ({
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
  better: sidedEn('Better than'),
  worse: sidedEn('Behind'),
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

/** The sentences of the town profile. */
export const townMessages = featureMessages({ zh: townZh, en: townEn })

function reports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`
}

function sidedEn(side: string): Words['better'] {
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

function every(towns: number): string {
  return `each of its ${peers(towns)}`
}

function sidedZh(side: string, level: LevelWordsZh): Partial<Record<PeerPosition, string>> {
  return {
    aboveAll: `${side}全部同类${level.area}`,
    topQuarter: `${side}同类四分之三的${level.area}`,
    aboveMedian: `${side}同类中位数`,
    belowMedian: `${side}同类中位数`,
    bottomQuarter: `${side}同类四分之三的${level.area}`,
    belowAll: `${side}全部同类${level.area}`,
  }
}

function noPositionsZh(level: LevelWordsZh): Record<NoPosition, string> {
  return {
    notCompared: '不参与比较',
    fewPeers: `可比的同类${level.area}不足 3 个`,
    unrelatedTowns: `各${level.area}不属同一个${level.parentNoun}，没有同类`,
    noDiscrimination: '均在 99.5% 以上，无区分度',
  }
}
