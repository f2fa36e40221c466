import { featureMessages } from '../featureMessages.ts'
import { inEnglish, inSentence } from '../inEnglish.ts'
import { inChinese, type LevelWordsZh } from '../inChinese.ts'
import type { FindingCode, FindingSeverity } from '../../domain/findings/finding.ts'

/** What sentences about findings are made of: texts, worded and counted already. Which of them are filled depends on the phrase. */
export interface FindingWords {
  /** Town and year, with the part of the year it covers: 西山乡2022年. */
  place: string
  town: string
  year: string
  /** Indicator with its scope. */
  name: string
  /** The number it is about, as the report words it, with its unit. */
  value: string
  otherName: string
  other: string
  wholeName: string
  whole: string
  /** When the other number is of. */
  otherYear: string
  /** Computed from other numbers. */
  computed: string
  counts: string
  report: string
  otherReport: string
  unit: string
  field: string
  what: string
  count: string
  of: string
}

/** Every wording there is; several codes have more than one. */
export type FindingPhrase =
  | Exclude<FindingCode, 'partsExceedTotal' | 'rateDisagrees' | 'tellingsDisagree' | 'copiedFromLastYear' | 'jump'>
  | 'partExceedsTotal'
  | 'scopesExceedTotal'
  | 'monthsExceedYear'
  | 'casesExceedBase'
  | 'batchesExceedVisitors'
  | 'rateDisagreesBase'
  | 'rateDisagreesCounts'
  | 'twoReports'
  | 'sameReport'
  | 'restated'
  | 'personalDataSource'
  | 'personalDataDocument'
  | 'jumpUp'
  | 'jumpDown'
  | 'copiedFigure'
  | 'copiedReport'

type FindingSentences = Record<FindingPhrase, (words: FindingWords) => string>

/** Where a text stands in a document, and what kind of personal data. */
type PersonalWords = Readonly<Record<string, string>>

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
const findingsZh = inChinese((level) => ({
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

const findingsEn = inEnglish((level): ReturnType<typeof findingsZh> => ({
  masked: 'Masked',
  maskedMeaning: 'Personal data are masked; the source file has the original wording.',
  title: 'Data quality',
  none: 'No findings.',
  severities: { serious: 'Serious', notable: 'Notable', minor: 'Minor' },
  codes: {
    noReport: 'No report',
    rateOutside: 'Rate outside 0–100',
    handledExceedsReceived: 'More closed than received',
    resolvedExceedsHandled: 'More settled than closed',
    partsExceedTotal: 'Parts exceed total',
    rateDisagrees: 'Rate and counts disagree',
    tellingsDisagree: 'Conflicting figures',
    personalData: 'Possible personal data',
    unitDiffers: 'Other unit',
    periodShorterThanTitle: 'Shorter than title says',
    jump: 'Tenfold change',
    copiedFromLastYear: 'Same as last year',
    partOfYear: 'Part of the year',
    periodUnnamed: 'Period inferred',
    denominatorsFarApart: 'Denominator of another year',
    noDiscrimination: 'Too close to rank',
    tinyBase: 'Base below 10',
    smallBase: 'Base below 30',
  },
  meanings: {
    noReport: `No report was received from the ${level.area} for this year. Not counted as 0. Request it, or add it.`,
    rateOutside: 'A rate must be between 0 and 100. Check the number and unit against the report.',
    handledExceedsReceived: `For the same scope and period, more cases reached a later stage than were received. Cases carried over may explain this; ask the ${level.area}.`,
    resolvedExceedsHandled: `For the same scope and period, more cases were settled than closed. Ask the ${level.area} what each figure counts.`,
    partsExceedTotal: 'The parts add up to more than their total. They may overlap; check scopes and periods.',
    rateDisagrees:
      'The stated rate differs from what the counts in the same report give, even allowing for rounding. Both are shown as reported; ask which is right.',
    tellingsDisagree:
      'The same figure is reported in more than one way, and not all can be right. The highest revision is used, then the report published first.',
    personalData:
      'A text seems to contain a name, an ID number or a phone number. Remove it from the source file and load the file again.',
    unitDiffers: 'The unit is not the indicator’s unit. The number is shown but not compared.',
    periodShorterThanTitle:
      'The title states a longer period than the data cover. The data keep their actual period and are not compared with full years.',
    jump: 'Ten times the previous report’s number or more, or a tenth or less. The scope or unit may have changed, or it may be a typing error; check it.',
    copiedFromLastYear:
      'Exactly the same number as the year before. It may be coincidence, or last year’s report was reused; check it.',
    partOfYear:
      'Only some months of this year were reported; they are shown separately from full years and not compared. Add the full-year report if there is one.',
    periodUnnamed: `The report states no period; the year was inferred from its contents. Confirm with the ${level.area}.`,
    denominatorsFarApart:
      'Number and denominator are two or more years apart, so the result is only indicative. Add a denominator of a closer year.',
    noDiscrimination: `All ${level.areas} with a number are at 99.5% or more: too close to distinguish, so not ranked.`,
    tinyBase: 'With a base below 10, a single case changes the rate greatly; read it as k out of n.',
    smallBase: 'With a base below 30, a rate easily varies by chance; compare with caution.',
  },
  sentences: {
    noReport: ({ place }) => `${place}: **no report** received.`,
    rateOutside: ({ place, name, value }) => `${place}: ${name} **${value}**, outside 0–100%.`,
    handledExceedsReceived: ({ place, name, value, otherName, other }) =>
      `${place}: ${name} **${value}**, more than ${otherName} **${other}**.`,
    resolvedExceedsHandled: ({ place, name, value, otherName, other }) =>
      `${place}: ${name} **${value}**, more than ${otherName} **${other}**.`,
    partExceedsTotal: ({ place, name, value, whole }) =>
      `${place}: ${name} **${value}**, more than the report’s total of **${whole}**.`,
    scopesExceedTotal: ({ place, name, counts, computed, whole }) =>
      `${place}: the scopes of ${name} (${counts}) add up to **${computed}**, more than the report’s total of **${whole}**; they may overlap.`,
    monthsExceedYear: ({ town, name, counts, computed, otherYear, whole }) =>
      `${town}: ${name}, ${counts}, **${computed}** in all, more than **${whole}** for ${otherYear}.`,
    casesExceedBase: ({ place, name, count, of }) =>
      `${place}: the numerator of ${name}, **${count}**, is larger than its denominator, **${of}**.`,
    batchesExceedVisitors: ({ place, name, value, otherName, other }) =>
      `${place}: ${name} **${value}**, more than ${otherName} **${other}**, although each batch has at least one visitor.`,
    rateDisagreesBase: ({ place, name, value, computed, counts, unit }) =>
      `${place}: ${name} stated as **${value}**, but its ${unit} give **${computed}** (${counts}).`,
    rateDisagreesCounts: ({ place, name, value, computed, otherName, other, wholeName, whole }) =>
      `${place}: ${name} stated as **${value}**, but ${otherName} (${other}) and ${wholeName} (${whole}) give **${computed}**.`,
    twoReports: ({ place, name, value, report, other, otherReport }) =>
      `${place}: ${name} reported in two ways, **${value}** in ${report} and **${other}** in ${otherReport}.`,
    sameReport: ({ place, name, value, report, other }) =>
      `${place}: ${name} reported as both **${value}** and **${other}** in ${report}.`,
    restated: ({ place, name, value, report, other, otherReport }) =>
      `${place}: ${name} **${value}** in ${report}, restated as **${other}** in ${otherReport}.`,
    personalData: ({ place, name, field, what, value }) =>
      `${place}: the ${field} of ${name} seems to contain **${what}** (${value}); remove it from the source file.`,
    personalDataSource: ({ place, field, what, value }) =>
      `${place}: the ${field} of the report seems to contain **${what}** (${value}); remove it from the source file.`,
    personalDataDocument: ({ field, what, value }) =>
      `The ${field} seem to contain **${what}** (${value}); remove it from the source file.`,
    unitDiffers: ({ place, name, value, unit }) =>
      `${place}: ${name} reported as **${value}**, but the indicator is in ${unit}; not compared with other ${level.areas}.`,
    periodShorterThanTitle: ({ town, report, otherYear, year }) =>
      `${town}: the title of ${report} says ${otherYear}; the data cover only **${year}**.`,
    jumpUp: ({ place, name, value, otherYear, other, count }) =>
      `${place}: ${name} **${value}**, at least **${count} times** the ${other} of ${otherYear}.`,
    jumpDown: ({ place, name, value, otherYear, other }) =>
      `${place}: ${name} **${value}**, **a tenth or less** of the ${other} of ${otherYear}.`,
    copiedFigure: ({ place, name, value, otherYear }) => `${place}: ${name} **${value}**, the same as in ${otherYear}.`,
    copiedReport: ({ place, count, of }) =>
      `${place}: of ${of} numbers that can be checked against the year before, **${count}** are exactly the same.`,
    partOfYear: ({ town, year }) => `${town} reported only **${year}**, which is not compared with a full year.`,
    periodUnnamed: ({ town, report, year, count }) =>
      `${town}: ${report} states no period; inferred as **${year}**. Figures affected: ${count}.`,
    denominatorsFarApart: ({ place, name, unit, other, otherYear, count }) =>
      `${place}: ${name} ${unit}, with a denominator (${other}) from ${otherYear}, **${count} years** away.`,
    noDiscrimination: ({ year, name, count }) =>
      `${year}: ${name} is 99.5% or more in **all ${count} ${level.areas}** with a number: too close to distinguish.`,
    tinyBase: ({ place, name, value, of }) =>
      `${place}: ${name} ${value}, on a base of **${of}**, below 10; do not compare it as a percentage.`,
    smallBase: ({ place, name, value, of }) =>
      `${place}: ${name} ${value}, on a base of **${of}**, below 30: a small base.`,
  },
  personal: { idNumber: 'an ID number', phone: 'a phone number', name: 'a person’s name' },
  fields: {
    raw: 'original wording',
    note: 'note',
    section: 'section',
    scope: 'scope',
    flags: 'flags',
    title: 'title',
    publisher: 'publisher',
    document: 'notes of the document',
  },
  place: (town, year) => (town === '' ? year : `${town}, ${year}`),
  yearOf: (year) => `${year}`,
  byCases: 'counts',
  byBase: 'base figures',
  inSentence,
  named: (name, text) => `${name} ${text}`,
  count: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  badge: (count, gravest) => `Data quality: ${gravest}, ${count === 1 ? '1 finding' : `${count} findings`}`,
  more: (count) => `${count} more`,
  ofIndicator: (indicator, kind) => `${indicator}: ${kind}`,
  group: (kind, areas, findings) => {
    if (areas === 0) return `${kind}: **${findings}**`
    return `${kind}: **${level.count(areas)}**${findings === areas ? '' : `, ${findings} in all`}`
  },
  about: 'Findings about this figure',
}))

/** The sentences of findings. */
export const findingMessages = featureMessages({ zh: findingsZh, en: findingsEn })

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
