import { inChinese, type LevelWordsZh } from '../inChinese.ts'
import type { Standing } from '../../domain/town/standing.ts'

function standings(level: LevelWordsZh): Record<Standing, string> {
  return {
    top: `优于同类四分之三的${level.area}`,
    upper: `优于同类三分之二的${level.area}`,
    lower: `落后于同类三分之二的${level.area}`,
    bottom: `落后于同类四分之三的${level.area}`,
  }
}

/** 总览各块的用语。 */
export const overviewZh = inChinese((level) => ({
  reported: (towns: number, reported: number) => `${towns} ${level.area}，${reported} ${level.area}${level.reported}`,
  held: (towns: number, reported: number) => `${towns} ${level.area}，样本收录其中 ${reported} ${level.area}的报告`,
  heldFilled: (columns: string, filled: number) => `${columns}有数字 ${filled} 项`,
  headlineColumns: (count: number) => `${count} 项核心指标`,
  chosenColumns: (count: number) => `${count} 项指标`,
  filled: (columns: string, due: number, filled: number) => `${columns}应报 ${due} 项，已报 ${filled} 项`,
  ofThem: (parts: string) => `，其中 ${parts}`,
  approximate: (count: number) => `${count} 项为约数`,
  partYear: (count: number) => `${count} 项非全年`,

  headlines: '核心指标',
  median: '中位数',
  coverage: (compared: number, total: number) => `${compared}/${total} ${level.area}可比`,
  since: (year: number, towns: number) => `较 ${year} 年可比 ${towns} ${level.area}`,
  noEarlierData: (year: number) => `没有 ${year} 年的数据`,
  tooFewToCompare: (year: number) => `与 ${year} 年可比的${level.area}太少，不说增减`,
  noValue: '没有可比数字',
  tooFewForSum: `可比的${level.area}不足 2 个，不作合计`,
  tooFewForMedian: `可比的${level.area}不足 3 个，不取中位数`,
  yearsDiffer: `各${level.area}年份不同，不作合计`,
  sideBySide: `各${level.area}不属同一个${level.parentNoun}：数字仅并列展示，不合计、不取中位数、不说增减`,
  scrollForMore: '向下滚动看其余',
  years: (from: number, to: number) => `${from}–${to} 年`,
  lineOfSame: (years: string, towns: number) => `${years}同 ${towns} ${level.area}`,
  noLine: (years: string) => `${years}都可比的${level.area}太少，不连线`,
  lineAriaLabel: (values: string) => `历年：${values}`,
  lineBasis: (towns: number) => `；小图只按各年都可比的 ${towns} ${level.area}连线`,
  pointAriaLabel: (year: number, value: string, coverage: string) => `${year} 年 ${value}（${coverage}）`,
  pointNone: `可比的${level.area}不足 3 个`,

  tableHint: '用方向键在格间移动，回车查看出处。',
  cell: (indicator: string, reading: string) => `${indicator}，${reading}`,
  filledColumn: '已报',
  filledHint: '有数字的指标，占应报的',
  columnsName: '表中指标',
  columnsWord: (count: number) => `选择指标（${count} 项）`,
  columnsReset: '恢复核心指标',
  hasFindings: (count: number) => `有 ${count} 条发现`,

  attention: '需要关注',
  attentionWaiting: '正在核对数据…',

  takeaways: {
    reporting: (total: number, reported: number) =>
      `**${total}** ${level.area}中 **${reported}** ${level.area}${level.reported}`,
    reportingAll: (total: number) => `**${total}** ${level.area}${level.allReported}`,
    missing: (towns: string) => `，${towns}未报送`,
    change: (indicator: string, sentence: string) => `${indicator}：${sentence}`,
    median: (towns: number, before: string, after: string) =>
      `可比 ${towns} ${level.area}的中位数由 **${before}** 变为 **${after}**`,
    withChange: (sentence: string, change: string) => `${sentence}，${change}`,
    since: (sentence: string, year: number) => `${sentence}（较 ${year} 年）`,
    coverage: (indicator: string, compared: number, total: number) =>
      `${indicator}仅 **${compared}/${total}** ${level.area}可比`,
  },

  standings: standings(level),
  legend: {
    title: '图例',
    standings: {
      top: '优于同类 3/4',
      upper: '优于 2/3',
      lower: '落后于 2/3',
      bottom: '落后于 3/4',
    } satisfies Record<Standing, string>,
    hatch: '期间不同，不参与比较',
    hatched: '期间不同',
    neutral: (indicators: string) => `${indicators}不分优劣，不着色`,
    neutralOnes: '中性指标',
    peers: (towns: number) => `同类组内可比不足 ${towns} ${level.area}的、约数分不清的不着色`,
  },
}))
