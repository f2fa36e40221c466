import type { NoPosition } from '../domain/townProfile.ts'
import type { medianSideOf, PeerPosition } from '../domain/peers.ts'

type MedianSide = ReturnType<typeof medianSideOf>

/** 率，以及居中、分不出的位置；有优劣之分的指标另有 better、worse。 */
const positions: Record<MedianSide, string> = {
  aboveMedian: '高于同类中位数',
  atMedian: '等于同类中位数',
  belowMedian: '低于同类中位数',
  unclear: '因有约数，与同类中位数分不出高低',
}

/** 中性的件数、次数只与中位数比多少。 */
const counts: Record<MedianSide, string> = {
  aboveMedian: '多于同类中位数',
  atMedian: '等于同类中位数',
  belowMedian: '少于同类中位数',
  unclear: '因有约数，与同类中位数分不出多少',
}

function sided(side: string): Partial<Record<PeerPosition, string>> {
  return {
    aboveAll: `${side}全部同类镇`,
    topQuarter: `${side}同类四分之三的镇`,
    aboveMedian: `${side}同类中位数`,
    belowMedian: `${side}同类中位数`,
    bottomQuarter: `${side}同类四分之三的镇`,
    belowAll: `${side}全部同类镇`,
  }
}

const noPositions: Record<NoPosition, string> = {
  notCompared: '不参与比较',
  fewPeers: '可比的同类镇不足 3 个',
  unrelatedTowns: '各镇不属同一个县，没有同类',
  noDiscrimination: '均在 99.5% 以上，无区分度',
}

/** 镇档案的用语。 */
export const townZh = {
  title: '镇档案',
  positions,
  counts,
  better: sided('优于'),
  worse: sided('落后于'),
  noPositions,
  group: (group: string) => `类别：${group}`,
  code: (code: string) => `区划代码 ${code}`,
  parent: (name: string) => `属${name}`,
  reportCount: (count: number) => `${count} 份报告`,
  validFrom: (date: string) => `${date}设立`,
  validTo: (date: string) => `${date}撤并`,
  previous: (town: string) => `上一个镇：${town}`,
  next: (town: string) => `下一个镇：${town}`,
  place: (place: number, count: number) => `第 ${place}/${count} 个，按区划顺序`,
  switchHint: '按 [ 或 ] 换镇，到头后从另一头继续',
  outside: {
    after: (town: string, asked: number, year: number) => `${asked} 年${town}已撤并，以下为 ${year} 年的情况。`,
    before: (town: string, asked: number, year: number) => `${asked} 年${town}尚未设立，以下为 ${year} 年的情况。`,
  },
  merged: (gone: string, into: string) => `${gone}并入${into}`,
  mergedOn: (date: string) => `（${date}）`,
  mergerBreak: '合并前后的数字不作比较。',
  noPeerGroup: '各镇不属同一个县，没有同类镇可比：只列本镇自己的数字，不说位置。',
  noTown: '这个数据集里没有镇。',
  townGone: (code: string) => `这份数据里没有代码为 ${code} 的镇，不改用别的镇。请从标题中另选。`,

  head: {
    indicator: '指标',
    line: '历年走势',
    value: (year: number) => `${year} 年`,
    peers: '同类其他镇',
    position: '位置',
    change: '较上年',
  },
  work: '工作指标',
  context: '基本情况',
  noIndicators: '这个镇和它的同类镇没有说到任何指标。',
  asReported: (value: string) => `报告：${value}`,
  median: (value: string) => `中位数 ${value}`,
  range: (range: string, towns: number) => `${range}（${towns} 镇）`,
  fewPeers: (towns: number) => `—（可比的仅 ${towns} 镇）`,
  noPeers: '—（无可比的镇）',
  silentThis: (state: string) => `—（本年${state}）`,
  silentBefore: (state: string) => `—（上年${state}）`,
  noEarlierYear: '—（没有上一年的数据）',
  lineSpoken: (points: string) => `历年：${points}`,
  pointSpoken: (year: number, value: string) => `${year} 年 ${value}`,
  openValue: (indicator: string, value: string, year: number) => `${indicator}：${value}，查看 ${year} 年数据出处`,

  reports: '报告',
  reportHead: { title: '报告', period: '期间', publisher: '发布单位', published: '发布日期', figures: '数字' },
  figures: (count: number) => `${count} 个`,
  inferred: '（推断）',
  unknown: '未注明',
  missingReport: (year: number) => `${year} 年未报送`,
  noReports: '没有收到这个镇的报告。',

  restatements: '历次修订',
  restatementsHint: '同一个数字先后说过不止一次。采用修订号最高的；修订号相同的，采用最先发布的。',
  restatementHead: { figure: '数字', report: '哪份报告说的', value: '数值', verdict: '是否一致' },
  speaks: '采用',
  same: '与采用的一致',
  different: '与采用的不一致',
  noRestatements: '没有先后说过不止一次的数字。',
  openTelling: (value: string, report: string) => `${value}：查看${report}的数据出处`,

  quality: '数据质量',

  legend: {
    title: '图例',
    band: '浅色带：可比同类镇的范围（不含本镇）',
    median: '虚线：同类镇中位数',
    dot: '大圆点：所看的一年',
    hollow: '空心点、斜纹：期间不同，不连线、不比较',
    own: '每条线各有纵轴，只看走势，不能互比高低',
  },

  takeaways: {
    reporting: (year: number, told: number, of: number) =>
      `下列 **${of}** 项工作指标中，${year} 年有数字的 **${told}** 项`,
    extreme: (indicator: string, value: string, rest: string) => `${indicator} **${value}**，${rest}`,
    above: (towns: number) => `高于可比的全部 ${towns} 个同类镇`,
    below: (towns: number) => `低于可比的全部 ${towns} 个同类镇`,
    more: (towns: number) => `多于可比的全部 ${towns} 个同类镇`,
    fewer: (towns: number) => `少于可比的全部 ${towns} 个同类镇`,
    change: (indicator: string, from: { year: number; value: string }, to: { year: number; value: string }) =>
      `${indicator}由 ${from.year} 年的 **${from.value}** 到 ${to.year} 年的 **${to.value}**`,
    changed: (sentence: string, change: string) => `${sentence}，${change}`,
    silentYears: (years: string) => `**${years} 年**未报送`,
    silentSince: (year: number) => `自 **${year} 年**起未报送`,
  },
}
