import { inChinese, type LevelWordsZh } from '../inChinese.ts'
import type { FindingCode, FindingSeverity } from '../../domain/findings/finding.ts'
import type { FindingSentences, PersonalWords } from './findingSentences.ts'

const severities: Record<FindingSeverity, string> = { serious: '严重', notable: '注意', minor: '提示' }

/** 筛选、角标用的短名。 */
const codes: Record<FindingCode, string> = {
  noReport: '未报送',
  rateOutside: '比率超出 0–100',
  handledExceedsReceived: '办结多于受理',
  resolvedExceedsHandled: '化解多于办结',
  partsExceedTotal: '分项大于总数',
  rateDisagrees: '比率与件数不符',
  tellingsDisagree: '前后说法不一',
  personalData: '疑似个人信息',
  unitDiffers: '单位不同',
  periodShorterThanTitle: '期间短于标题',
  jump: '十倍以上变动',
  copiedFromLastYear: '与上年相同',
  partOfYear: '只有部分月份',
  periodUnnamed: '期间系推断',
  denominatorsFarApart: '分母年份较远',
  noDiscrimination: '无区分度',
  tinyBase: '基数不足 10',
  smallBase: '基数不足 30',
}

/** 是什么意思，怎么办。 */
function meanings(level: LevelWordsZh): Record<FindingCode, string> {
  return {
    noReport: `这一年${level.noReportOf(`该${level.area}`)}，不按 0 计。请催报，或补充报告。`,
    rateOutside: '比率应在 0 至 100 之间。请对照报告原文，核对数字和单位。',
    handledExceedsReceived: `同一口径、同一期间，后一环节的件数多于受理件数。可能含上年结转，请向该${level.area}核实。`,
    resolvedExceedsHandled: `同一口径、同一期间，化解多于办结。请向该${level.area}核实两者的口径。`,
    partsExceedTotal: '各部分超过了它们的总数。部分之间可能重复计算，请核对口径和期间。',
    rateDisagrees: '报告写的比率与同一报告的件数算出来不一样，已考虑四舍五入。两个数都照原文显示，请核实以哪个为准。',
    tellingsDisagree: '同一个数字有不止一种说法，且不能同时成立。图上用修订次数最高的；同次修订用最先发布的。',
    personalData: '文字里疑似有姓名、身份证号或电话号码。请在来源文件中删去，再重新载入。',
    unitDiffers: '单位不是这项指标的单位，数字照样显示，但不参与比较。',
    periodShorterThanTitle: '标题写的时间比数据覆盖的长。数据按实际期间处理，不与全年相比。',
    jump: '与上一次报告的同期数字相差十倍或以上。可能是口径或单位变了，也可能是笔误，请核对。',
    copiedFromLastYear: '与上年同期的数字完全相同。可能是巧合，也可能沿用了上年的报告，请核对。',
    partOfYear: '这一年只收到部分月份的数字，与全年的数字分开列示，不作比较。如有全年报告，请补充。',
    periodUnnamed: `报告没有写明期间，年份是从内容推断的。请向该${level.area}确认。`,
    denominatorsFarApart: '分母与数字相隔两年以上，换算结果只作参考。请补充较近的分母。',
    noDiscrimination: `有数字的${level.area}都在 99.5% 以上，分不出差别，不排名。`,
    tinyBase: '基数不足 10，一件之差就使比率变动很大，只看几分之几。',
    smallBase: '基数不足 30，比率容易偶然变动，比较时须注意。',
  }
}

function sentences(level: LevelWordsZh): FindingSentences {
  return {
    noReport: ({ place }) => `${place}**未报送**报告。`,
    rateOutside: ({ place, name, value }) => `${place}${name}为 **${value}**，超出 0–100%。`,
    handledExceedsReceived: ({ place, name, value, otherName, other }) =>
      `${place}${name} **${value}**，多于${otherName} **${other}**。`,
    resolvedExceedsHandled: ({ place, name, value, otherName, other }) =>
      `${place}${name} **${value}**，多于${otherName} **${other}**。`,
    partExceedsTotal: ({ place, name, value, whole }) => `${place}${name} **${value}**，大于报告总数 **${whole}**。`,
    scopesExceedTotal: ({ place, name, counts, computed, whole }) =>
      `${place}${name}各口径（${counts}）相加为 **${computed}**，大于报告总数 **${whole}**，口径之间可能重复计算。`,
    monthsExceedYear: ({ town, name, counts, computed, otherYear, whole }) =>
      `${town}${name}：${counts}，合 **${computed}**，大于 ${otherYear}的 **${whole}**。`,
    casesExceedBase: ({ place, name, count, of }) => `${place}${name}的分子 **${count}** 大于分母 **${of}**。`,
    batchesExceedVisitors: ({ place, name, value, otherName, other }) =>
      `${place}${name} **${value}**，多于${otherName} **${other}**，而每批至少 1 人。`,
    rateDisagreesBase: ({ place, name, value, computed, counts, unit }) =>
      `${place}自报${name} **${value}**，按${unit}计算为 **${computed}**（${counts}），前后不一致。`,
    rateDisagreesCounts: ({ place, name, value, computed, otherName, other, wholeName, whole }) =>
      `${place}自报${name} **${value}**，按${otherName} ${other}、${wholeName} ${whole}计算为 **${computed}**，前后不一致。`,
    twoReports: ({ place, name, value, report, other, otherReport }) =>
      `${place}${name}有两种说法：${report}为 **${value}**，${otherReport}为 **${other}**。`,
    sameReport: ({ place, name, value, report, other }) =>
      `${place}${name}在${report}里既写 **${value}**，又写 **${other}**。`,
    restated: ({ place, name, value, report, other, otherReport }) =>
      `${place}${name}：${report}为 **${value}**，${otherReport}改为 **${other}**。`,
    personalData: ({ place, name, field, what, value }) =>
      `${place}${name}的${field}中疑似有**${what}**（${value}），请在来源文件中删去。`,
    personalDataSource: ({ place, field, what, value }) =>
      `${place}报告的${field}中疑似有**${what}**（${value}），请在来源文件中删去。`,
    personalDataDocument: ({ field, what, value }) => `${field}中疑似有**${what}**（${value}），请在来源文件中删去。`,
    unitDiffers: ({ place, name, value, unit }) =>
      `${place}${name}写为 **${value}**，指标以${unit}计，不与其他${level.area}比较。`,
    periodShorterThanTitle: ({ town, report, otherYear, year }) =>
      `${town}：${report}标题所示为 ${otherYear}，数据仅为 **${year}**。`,
    jumpUp: ({ place, name, value, otherYear, other, count }) =>
      `${place}${name} **${value}**，是 ${otherYear}（${other}）的 **${count} 倍以上**。`,
    jumpDown: ({ place, name, value, otherYear, other }) =>
      `${place}${name} **${value}**，在 ${otherYear}（${other}）的**十分之一以下**。`,
    copiedFigure: ({ place, name, value, otherYear }) => `${place}${name}与 ${otherYear}相同，均为 **${value}**。`,
    copiedReport: ({ place, count, of }) => `${place}中可与上年对照的 ${of} 项数字中，**${count} 项**与上年完全相同。`,
    partOfYear: ({ town, year }) => `${town}只报送了 **${year}**的数字，不与全年比较。`,
    periodUnnamed: ({ town, report, year, count }) =>
      `${town}：${report}未写明期间，按 **${year}**推断，涉及 ${count} 个数字。`,
    denominatorsFarApart: ({ place, name, unit, other, otherYear, count }) =>
      `${place}${name}按${unit}比较，分母（${other}）是 ${otherYear}的，相隔 **${count} 年**。`,
    noDiscrimination: ({ year, name, count }) =>
      `${year}${name}：有数字的 **${count} ${level.area}**均在 99.5% 以上，无区分度。`,
    tinyBase: ({ place, name, value, of }) =>
      `${place}${name}的基数为 **${of}**，不足 10，原文 ${value}，不宜按百分比比较。`,
    smallBase: ({ place, name, value, of }) => `${place}${name} ${value}，基数为 **${of}**，不足 30，属小样本。`,
  }
}

const personal: PersonalWords = {
  idNumber: '身份证号码',
  phone: '手机号码',
  name: '姓名',
}

const fields: PersonalWords = {
  raw: '数字原文',
  note: '附注',
  section: '章节位置',
  scope: '口径名称',
  flags: '标记',
  title: '标题',
  publisher: '发布单位',
  document: '文档说明',
}

/** 数据质量发现的用语。 */
export const findingsZh = inChinese((level) => ({
  masked: '已遮盖',
  maskedMeaning: '已遮盖个人信息，原文见来源文件。',
  title: '数据质量',
  none: '没有发现。',
  severities,
  codes,
  meanings: meanings(level),
  sentences: sentences(level),
  personal,
  fields,
  place: (town: string, year: string) => (town === '' ? year : `${town} ${year}`),
  yearOf: (year: number) => `${year} 年`,
  /** 按什么计算。 */
  byCases: '件数',
  byBase: '基数',
  /** 名称以数字开头时与前文隔开。 */
  inSentence: (name: string) => (/^\w/.test(name) ? ` ${name}` : name),
  named: (name: string, text: string) => `${name} ${text}`,
  count: (count: number) => `${count} 条`,
  badge: (count: number, gravest: string) => `数据质量：${gravest}，${count} 条`,
  more: (count: number) => `另有 ${count} 条`,
  ofIndicator: (indicator: string, kind: string) => `${indicator}：${kind}`,
  group: (kind: string, areas: number, findings: number) => {
    if (areas === 0) return `${kind} **${findings} 处**`
    return `${kind} **${areas} ${level.area}**${findings === areas ? '' : `，共 ${findings} 处`}`
  },
  about: '本数字的发现',
}))
