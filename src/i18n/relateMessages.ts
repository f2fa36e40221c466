import { featureMessages } from './featureMessages.ts'
import { inEnglish, inSentence } from './inEnglish.ts'
import { inChinese } from './inChinese.ts'

/** 关联的用语：只说同时出现，不说谁引起谁。 */
const relateZh = inChinese((level) => ({
  paths: '逐年路径',
  axis: (name: string, unit: string) => `${name}（${unit}）`,
  across: '横轴',
  up: '纵轴',
  subtitle: {
    onAxis: (axis: string, name: string, unit: string) => `${axis}：${name}（${unit}）`,
    compared: (compared: number, total: number) => `${compared}/${total} ${level.area}两项可比`,
    comparedTownYears: (compared: number, total: number) => `${compared}/${total} 个${level.area}年两项可比`,
    sideBySide: (reported: number, total: number) => `${reported}/${total} ${level.area}两项有数字，仅并列`,
    sideBySideTownYears: (reported: number, total: number) =>
      `${reported}/${total} 个${level.area}年两项有数字，仅并列`,
    span: (span: string) => `两项均为${span}`,
    together: '只看同时出现，不表明因果',
  },
  both: (x: string, y: string) => `${x}；${y}`,
  reported: (name: string, value: string) => `${name} ${value}`,
  below: '以下不参与比较',
  offAxis: (axis: string, reason: string) => `${axis}${reason}`,
  noYear: '各年均无两项可比的数字',
  more: (count: number) => `另有 ${count} ${level.area}，见表`,
  slopeLine: '中位斜率线（Theil–Sen）',
  chartLabel: (title: string) =>
    `${title}。用左右方向键按横轴从小到大逐${level.area}移动，上下方向键换行，回车查看出处。`,
  pathsLabel: (title: string) =>
    `${title}。用左右方向键在一${level.area}的各年之间移动，上下方向键换${level.area}，回车查看出处。`,
  oneIndicator: '这个数据集只有一项指标，没有可以对照的另一项。请用“比较”。',
  noneCompared: `没有一个${level.area}的两项数字都可比，画不成图。各${level.area}的数字和原因如下。`,
  noneReported: `跨${level.parent}样本，仅并列展示，不作比较；没有一个${level.area}两项都有同期间的数字。各${level.area}的数字和原因如下。`,
  unrelated: `跨${level.parent}样本，仅并列展示，不作比较`,
  fewForLine: (towns: number) => `可比的${level.area}不足 8 个（${towns} 个），不画斜率线`,
  unsettled: '有约数，斜率的正负分不清，不画斜率线',
  legend: {
    dashed: '虚线：中位数',
    cross: '十字：一项为约数，渐淡的一端为推定或未写明',
    box: '方框：两项均为约数，渐淡的一端为推定或未写明',
    rug: '边上的空心菱形：只有这一轴可比',
    zero: '点上的短线：报告为 0',
    slope: '细实线：中位斜率线（Theil–Sen），取两两斜率的中位数',
    slopeLow: '细实线：中位斜率线（Theil–Sen），取两两斜率的中位数，约数按下限画',
    path: '细线：逐年相连；空心：起始年，实心：最近年',
    pickOne: `${level.area}多时点一${level.area}，或在标题里选${level.area}，突出它的路径`,
    gap: '断开：缺年、非同期或口径变化',
    names: `${level.area}多时只标离群较远的和选中的${level.area}，其余指向即见`,
  },
  verdict: {
    compared: `${level.area}两项均可比`,
    comparedTownYears: `个${level.area}年两项均可比`,
    sideBySide: `${level.area}两项均有同期间的数字，仅并列`,
    sideBySideTownYears: `个${level.area}年两项均有同期间的数字，仅并列`,
    notComparable: `${level.area}两项都有数字，但口径、期间、单位不同或缺分母`,
    notComparableTownYears: `个${level.area}年两项都有数字，但口径、期间、单位不同或缺分母`,
    silent: `${level.area}至少一项没有可用数字，不按 0 计`,
    silentTownYears: `个${level.area}年至少一项没有可用数字，不按 0 计`,
    excluded: (axis: string, name: string) => `${axis} · ${name}：不能比的`,
    cautions: (axis: string, name: string) => `${axis} · ${name}：须注意`,
  },
  evidenceOf: (axis: string, name: string) => `${axis} · ${name}`,
  table: {
    periods: (x: string, y: string) => `横轴${x}；纵轴${y}`,
  },
  takeaways: {
    who: (towns: string, reported: number, of: number) =>
      `**${towns}**（可比 ${of} ${level.area}中的 ${reported} ${level.area}）`,
    movers: (towns: string, reported: number, of: number) =>
      `**${towns}**（首末可比年相比，${of} ${level.area}中的 ${reported} ${level.area}）`,
    unclear: (count: number) => `；另有 ${count} ${level.area}因约数分不清`,
    bothAbove: (x: string, y: string, who: string) => `${x}、${y}均高于中位数的有 ${who}`,
    bothBelow: (x: string, y: string, who: string) => `${x}、${y}均低于中位数的有 ${who}`,
    aboveBelow: (x: string, y: string, who: string) => `${x}高于、${y}低于中位数的有 ${who}`,
    belowAbove: (x: string, y: string, who: string) => `${x}低于、${y}高于中位数的有 ${who}`,
    upUp: (x: string, y: string, who: string) => `${x}、${y}同时上升的有 ${who}`,
    downDown: (x: string, y: string, who: string) => `${x}、${y}同时下降的有 ${who}`,
    upDown: (x: string, y: string, who: string) => `${x}上升、${y}同时下降的有 ${who}`,
    downUp: (x: string, y: string, who: string) => `${x}下降、${y}同时上升的有 ${who}`,
    withMore: (x: string, step: string) => `${x}多 ${step}的${level.area}`,
    higher: (withMore: string, y: string, amount: string) => `${withMore}，${y}同时高 **${amount}**`,
    lower: (withMore: string, y: string, amount: string) => `${withMore}，${y}同时低 **${amount}**`,
    level: (withMore: string, y: string) => `${withMore}，${y}相差 **0**`,
    slopeOf: (towns: number) => `（Theil–Sen 中位斜率，${towns} ${level.area}，仅为同时出现，不表明因果）`,
    pairs: (total: number, same: number, opposite: number) =>
      `；两两相比 ${total} 对，同高同低 ${same} 对，一高一低 ${opposite} 对`,
    openPairs: (count: number) => `，持平或分不清 ${count} 对`,
    figureOf: (town: string, name: string) => `${town}的${name}`,
    vague: (figure: string, words: string, value: string) => `${figure}只写“${words}”，按 **${value}** 理解`,
    indistinct: (count: number) => `，在这一轴上与 ${count} 个${level.area}分不出先后`,
    noDiscrimination: (name: string, count: number) =>
      `可比 ${count} ${level.area}的${name}均在 **99.5%** 以上，无区分度，看不出与另一项的关系`,
  },
}))

const relateEn = inEnglish((level): ReturnType<typeof relateZh> => ({
  paths: 'Paths over the years',
  axis: (name, unit) => `${name} (${unit})`,
  across: 'Horizontal',
  up: 'Vertical',
  subtitle: {
    onAxis: (axis, name, unit) => `${axis}: ${name} (${unit})`,
    compared: (compared, total) => `${compared} of ${total} ${level.areas} comparable on both`,
    comparedTownYears: (compared, total) => `${compared} of ${total} ${level.area}-years comparable on both`,
    sideBySide: (reported, total) => `${reported} of ${total} ${level.areas} have both numbers, side by side only`,
    sideBySideTownYears: (reported, total) =>
      `${reported} of ${total} ${level.area}-years have both numbers, side by side only`,
    span: (span) => `Both cover: ${span}`,
    together: 'Shows what occurs together; says nothing about cause',
  },
  both: (x, y) => `${x}; ${y}`,
  reported: (name, value) => `${name} ${value}`,
  below: 'Not compared',
  offAxis: (axis, reason) => `${axis}: ${reason}`,
  noYear: 'No year with both numbers comparable',
  more: (count) => `${count} more: see the table`,
  slopeLine: 'Median slope (Theil–Sen)',
  chartLabel: (title) =>
    `${title}. Arrow keys: Left and Right go from ${level.area} to ${level.area} in order of the horizontal value, Up and Down to other rows; Enter opens the evidence.`,
  pathsLabel: (title) =>
    `${title}. Arrow keys: Left and Right go from year to year of one ${level.area}, Up and Down to other ${level.areas}; Enter opens the evidence.`,
  oneIndicator: 'This data set has only one indicator, so there is nothing to relate it to. Use Compare.',
  noneCompared: `No ${level.area} has both numbers comparable, so there is no chart. Numbers and reasons are listed below.`,
  noneReported: `${level.Areas} of different ${level.parents}: side by side, not compared; none has both numbers for the same period. Numbers and reasons are listed below.`,
  unrelated: `${level.Areas} of different ${level.parents}: side by side, not compared`,
  fewForLine: (towns) => `Fewer than 8 comparable ${level.areas} (${towns}): no slope line`,
  unsettled: 'Approximate numbers leave the direction of the slope unclear: no slope line',
  legend: {
    dashed: 'Dashed: median',
    cross: 'Cross: one number approximate; the fading end is implied or not stated',
    box: 'Box: both numbers approximate; fading ends are implied or not stated',
    rug: 'Hollow diamond on the edge: comparable on this axis only',
    zero: 'Short stroke on a point: reported as 0',
    slope: `Thin line: median slope (Theil–Sen), the median of all slopes between two ${level.areas}`,
    slopeLow: `Thin line: median slope (Theil–Sen), the median of all slopes between two ${level.areas}, approximate numbers at their lower ends`,
    path: 'Thin lines join years; hollow: first year, solid: last year',
    pickOne: `With many ${level.areas}, point at one, or choose some in the heading, to highlight its path`,
    gap: 'Gap: missing year, other period or break in series',
    names: `With many ${level.areas} only outliers and chosen ones are labelled; point at the others`,
  },
  verdict: {
    compared: 'comparable on both',
    comparedTownYears: `${level.area}-years comparable on both`,
    sideBySide: 'with both numbers for the same period, side by side only',
    sideBySideTownYears: `${level.area}-years with both numbers for the same period, side by side only`,
    notComparable: 'with both numbers, but of another scope, period or unit, or without a denominator',
    notComparableTownYears: `${level.area}-years with both numbers, but of another scope, period or unit, or without a denominator`,
    silent: 'lacking at least one number, not counted as 0',
    silentTownYears: `${level.area}-years lacking at least one number, not counted as 0`,
    excluded: (axis, name) => `${axis} · ${name}: not comparable`,
    cautions: (axis, name) => `${axis} · ${name}: caution`,
  },
  evidenceOf: (axis, name) => `${axis} · ${name}`,
  table: {
    periods: (x, y) => `Horizontal: ${x}; vertical: ${y}`,
  },
  takeaways: {
    who: (towns, reported, of) => `**${towns}** (${reported} of ${of} comparable ${level.areas})`,
    movers: (towns, reported, of) =>
      `**${towns}** (${reported} of ${of} ${level.areas}, first to last comparable year)`,
    unclear: (count) => `; unclear for ${count} more with approximate numbers`,
    bothAbove: (x, y, who) => `Above the median in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    bothBelow: (x, y, who) => `Below the median in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    aboveBelow: (x, y, who) => `Above the median in ${inSentence(x)}, below it in ${inSentence(y)}: ${who}`,
    belowAbove: (x, y, who) => `Below the median in ${inSentence(x)}, above it in ${inSentence(y)}: ${who}`,
    upUp: (x, y, who) => `Up in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    downDown: (x, y, who) => `Down in both ${inSentence(x)} and ${inSentence(y)}: ${who}`,
    upDown: (x, y, who) => `Up in ${inSentence(x)}, down in ${inSentence(y)}: ${who}`,
    downUp: (x, y, who) => `Down in ${inSentence(x)}, up in ${inSentence(y)}: ${who}`,
    withMore: (x, step) => `${level.Areas} that are ${step} higher in ${inSentence(x)}`,
    higher: (withMore, y, amount) => `${withMore} are also **${amount}** higher in ${inSentence(y)}`,
    lower: (withMore, y, amount) => `${withMore} are **${amount}** lower in ${inSentence(y)}`,
    level: (withMore, y) => `${withMore} differ by **0** in ${inSentence(y)}`,
    slopeOf: (towns) =>
      ` (Theil–Sen median slope, ${towns} ${level.areas}; they occur together, which says nothing about cause)`,
    pairs: (total, same, opposite) =>
      `; of ${total} pairs of ${level.areas}, ${same} differ in the same direction and ${opposite} in opposite directions`,
    openPairs: (count) => `, ${count} are equal or unclear`,
    figureOf: (town, name) => `${name} of ${town}`,
    vague: (figure, words, value) => `${figure}: reported only as “${words}”, read as **${value}**`,
    indistinct: (count) => `; on this axis it cannot be ranked against ${level.count(count)}`,
    noDiscrimination: (name, count) =>
      `${name}: all ${count} comparable ${level.areas} are at **99.5%** or more, too close to relate to the other indicator`,
  },
}))

/** The sentences of a relation. */
export const relateMessages = featureMessages({ zh: relateZh, en: relateEn })
