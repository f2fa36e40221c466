import { featureMessages } from './featureMessages.ts'
import { inEnglish } from './inEnglish.ts'
import type { Direction, IndicatorKind } from '../domain/board/indicator.ts'
import { inChinese } from './inChinese.ts'

/** 指标说明的用语。 */
const noteZh = inChinese((level) => ({
  title: (indicator: string) => `指标说明：${indicator}`,
  definitions: '指标说明',
  close: '关闭',
  compare: `比较各${level.area}`,
  definition: '定义',
  noDefinition: '文档没有给出定义，以报告为准',
  unit: '单位',
  unitWords: (unit: string, words: string) => `${unit}（报告写作${words}的，视为同一单位）`,
  otherUnits: '写作其他单位的不换算，单列',
  direction: '优劣',
  directions: {
    higher: '数高为优：优的一侧蓝色、差的一侧橙色，点“显示名次”才排，只排在同类组内',
    lower: '数低为优：优的一侧蓝色、差的一侧橙色，点“显示名次”才排，只排在同类组内',
    neutral: '数量多少不分优劣：渠道畅通、工作量大也会使数字上升，所以不着色、不排名',
  } satisfies Record<Direction, string>,
  background: '背景数字，不分优劣，不着色、不排名',
  quoted: (word: string) => `“${word}”`,
  measures: '比较方式',
  measure: (name: string, meaning: string) => `${name}：${meaning}`,
  denominator: (towns: number, years: string) => `；${towns} ${level.area}有分母，${years}`,
  noDenominator: '；没有分母的数字，这种方式不可用',
  scopes: '本数据集中的口径',
  scope: (scope: string, figures: number) => `${scope}（${figures} 个数字）`,
  noFigures: '没有数字',
  scopesNotMerged: '口径不同的不相加、不平均、不放在同一把尺子上',
  standard: '标准',
  noStandard: '未设',
  standardOf: (bound: string, origin: string) => `${bound}（${origin}）`,
  standardDefault: `默认值，可由各${level.parent}另定`,
  rules: '何时可比',
  kinds: {
    flow: '按期间累计的数字：所覆盖的月份相同才互比；期间不同的画斜纹单列，不折算成全年',
    stock: '某一时点的数字，不按月累计',
    ratio: '比率：基数不足 10 的写作 n/k 单列，0–100% 以外的单列，都不计入中位数、名次、增减',
  } satisfies Record<IndicatorKind, string>,
  same: '单位、口径、比较方式都相同才互比',
  breaks: '统计口径有变的年份，前后不算增减',
  approximate: '“余”“以上”“约”等约数按区间比较，区间重叠的分不出高低',
  silence: '提及而无数字、未提及、未报送的，都不按 0 计',
}))

const noteEn = inEnglish((level): ReturnType<typeof noteZh> => ({
  title: (indicator) => `About this indicator: ${indicator}`,
  definitions: 'About these indicators',
  close: 'Close',
  compare: `Compare ${level.areas}`,
  definition: 'Definition',
  noDefinition: 'The document defines nothing; the reports decide',
  unit: 'Unit',
  unitWords: (unit, words) => `${unit} (reported as ${words}: counts as the same unit)`,
  otherUnits: 'Other units are not converted; they are listed separately',
  direction: 'Better or worse',
  directions: {
    higher:
      'Higher is better: blue on the better side, orange on the worse; ranks only inside peer groups, and on request',
    lower:
      'Lower is better: blue on the better side, orange on the worse; ranks only inside peer groups, and on request',
    neutral: 'Neither: open channels and more work raise the number too, so there is no colour and no rank',
  },
  background: 'Background figure: neither better nor worse, no colour, no rank',
  quoted: (word) => `“${word}”`,
  measures: 'Measures',
  measure: (name, meaning) => `${name}: ${meaning}`,
  denominator: (towns, years) => `; ${level.count(towns)} ${towns === 1 ? 'has' : 'have'} the divisor, ${years}`,
  noDenominator: '; no figures to divide by, so this measure is not available',
  scopes: 'Scopes in these data',
  scope: (scope, figures) => `${scope} (${figures === 1 ? '1 figure' : `${figures} figures`})`,
  noFigures: 'No figures',
  scopesNotMerged: 'Different scopes are never added, averaged or put on one scale',
  standard: 'Standard',
  noStandard: 'None set',
  standardOf: (bound, origin) => `${bound} (${origin})`,
  standardDefault: `a default that ${level.parents} may change`,
  rules: 'When figures compare',
  kinds: {
    flow: 'Adds up over a period: compared only where the same months are covered; other periods are hatched, listed separately, and never annualised',
    stock: 'A level at a date; months do not add up',
    ratio:
      'A rate: on a base below 10 it is written n/k and listed separately, as is one outside 0–100%; neither enters medians, ranks or changes',
  },
  same: 'Only the same unit, scope and measure compare',
  breaks: 'Across a break in the series there is no change',
  approximate: 'Approximate numbers are compared as ranges; where ranges overlap, no order is claimed',
  silence: 'Mentioned without a number, not mentioned, not reported: none of them counts as 0',
}))

/** The sentences of indicators' notes. */
export const noteMessages = featureMessages({ zh: noteZh, en: noteEn })
