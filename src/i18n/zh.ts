import type { Classification } from '../domain/board/reportSet.ts'
import type { CautionCode, CellState } from '../domain/board/cell.ts'
import type { Compliance } from '../domain/takeaways/compareTakeaways.ts'
import type { Hedge } from '../domain/values/writtenNumber.ts'
import type { Measure } from '../domain/board/indicator.ts'
import type { ObservationStatus } from '../domain/board/observation.ts'
import type { ReasonCode, VerdictLevel } from '../domain/compare/verdict.ts'
import { inChinese, type LevelWordsZh } from './inChinese.ts'
import { overviewZh } from './overview/zh.ts'
import { messagesFrom } from './perLevel.ts'

const states: Record<CellState, string> = {
  number: '有数字',
  zero: '0',
  refused: '有数字，未能载入',
  noNumber: '提及，无数字',
  notMentioned: '未提及',
  noReport: '未报送',
  notInSample: '样本未收录',
  notApplicable: '不适用',
  notDisclosed: '不公开',
}

function stateMeanings(level: LevelWordsZh): Record<CellState, string> {
  return {
    number: '报告给出了数字。',
    zero: '报告写明为 0 或“未发生”，是一个数字。',
    refused: '报告给出了数字，但数据文件里这一行有错，未能载入，不按 0 计。',
    noNumber: '报告说到了这项工作，但没有给出数字，不按 0 计。',
    notMentioned: '收到了报告，但报告没有说到这项指标，不按 0 计。',
    noReport: '没有收到这一期的报告，不按 0 计。',
    notInSample: `样本未收录该${level.area}这一年的报告，不等于没有报告。`,
    notApplicable: `该${level.area}没有这项业务，不参与比较。`,
    notDisclosed: '报送单位不公开这个数字。',
  }
}

function reasons(level: LevelWordsZh): Record<ReasonCode, string> {
  return {
    unrelatedTowns: `各${level.area}不属同一个${level.parentNoun}，仅并列展示，不作比较`,
    fewerThanTwo: `可比的${level.area}不足 2 个，不成比较`,
    yearsDiffer: `各${level.area}年份不同`,
    noDiscrimination: `各${level.area}均在 99.5% 以上，无区分度，不排名`,
    unit: '单位不同，不入图',
    scope: '口径不同，不相加、不入图',
    period: '期间不同，单列',
    noDenominator: '缺分母，无法按此方式比较',
    denominatorRefused: '分母所在行未能载入，无法按此方式比较',
    break: '口径变化或区划合并，前后不可比',
    otherYear: '年份不同',
    tinyBase: '基数不足 10，只写几分之几，不参与比较',
    impossibleRate: '比率不在 0–100% 之间，不参与比较',
    impliedEnd: '约数，按用语推定区间',
    periodInferred: '报告未写明期间，系推断',
    estimated: '估计数',
    provisional: '快报数',
    definitionDiffers: '统计定义与通行口径不同',
    lowReliability: '存疑',
    breakInSeries: '当年口径有变化',
    denominatorFar: '分母与数字相隔两年以上',
    denominatorVague: '分母为约数',
    smallBase: '基数不足 30，小样本',
    newerRefused: '应取代它的一行未能载入',
    refused: states.refused,
    outsideLife: '设立前或撤并后的数字，不参与比较',
    noNumber: '提及，无数字',
    notMentioned: '报告未提及',
    noReport: '未报送',
    notInSample: states.notInSample,
    notApplicable: '不适用',
    notDisclosed: '不公开',
  }
}

function shortReasons(level: LevelWordsZh): Record<ReasonCode, string> {
  return {
    ...reasons(level),
    unit: '单位不同',
    scope: '口径不同',
    period: '期间不同',
    noDenominator: '缺分母',
    denominatorRefused: '分母未能载入',
    break: '口径变化',
    tinyBase: '基数不足 10',
    impossibleRate: '超出 0–100%',
    estimated: '估',
    provisional: '快报',
    definitionDiffers: '定义不同',
    periodInferred: '期间系推断',
    impliedEnd: '约数',
    denominatorFar: '分母年份较远',
    smallBase: '小样本',
    outsideLife: '不适用（设立前或撤并后）',
  }
}

const verdicts: Record<VerdictLevel, string> = { comparable: '可比', caution: '可比，须注意', notComparable: '不可比' }

const measures: Record<Measure, string> = {
  total: '总量',
  villages: '每村',
  residents: '每万人',
  advisers: '每名律师',
  month: '月均',
  'village-month': '每村每月',
}

const measureMeanings: Record<Measure, string> = {
  total: '报告所写的数字，不作换算',
  villages: '除以村（社区）数',
  residents: '除以常住人口（万人）',
  advisers: '除以顾问律师数',
  month: '除以所覆盖的月数；期间不同的仍不互比',
  'village-month': '除以村（社区）数和月数',
}

const hedges: Record<Hedge, (number: string) => string> = {
  exact: (number) => number,
  more: (number) => `${number}余`,
  over: (number) => `超过${number}`,
  atLeast: (number) => `${number}以上`,
  atMost: (number) => `${number}以下`,
  nearly: (number) => `近${number}`,
  under: (number) => `不满${number}`,
  about: (number) => `约${number}`,
  range: (number) => number,
}

const statuses: Record<ObservationStatus, string> = {
  A: '正常',
  E: '估计数（E）',
  P: '快报数（P）',
  B: '口径变化（B）',
  D: '定义不同（D）',
  U: '存疑（U）',
  L: '未采集：提及而无数字（L）',
  M: '不适用（M）',
  O: '缺失（O）',
  Q: '不公开（Q）',
}

const classifications: Record<Classification, string> = {
  public: '公开',
  internal: '内部资料',
  demo: '演示数据（虚构）',
}

const compliance: Record<Compliance, string> = { met: '达标', notMet: '未达标', unclear: '分不清是否达标' }

const lists: Readonly<Record<string, string>> = {
  document: '文档',
  meta: '文档说明',
  areas: '区划',
  indicators: '指标',
  sources: '来源',
  observations: '数据',
  datasets: '数据集',
}

const loadErrors: Readonly<Record<string, string>> = {
  network: '连不上存放数据的位置。请检查网络，或确认 data 文件夹与页面在一起。',
  http: '存放数据的位置答复有误。请确认 data 文件夹里有这个文件。',
  notJson: '文件不是有效的 JSON，可能没有传完整。',
  format: '文件不是 town-report/1 格式。',
  tooBig: '文件超过 20 MB 的上限。',
  page: '存放数据的位置给的是网页，不是数据（登录页？）。请登录或连上单位网络，然后再试一次。',
  notBundled: '旁边的 data.js 不见了、内容有误，或其中没有这些数据。请把它放回本页所在的文件夹，或重新生成。',
}

/** 简体中文，机关公文用语。The type of every other language. */
export const zhSentences = inChinese((level, areaLevel) => ({
  locale: 'zh-CN',
  otherLanguage: 'English',
  /** The name in this language; documents may give only the Chinese one. */
  andMore: (names: string, count: number) => `${names}等 ${count} ${level.area}`,
  saveAs: '另存',
  moreTools: '更多',
  pickName: (name: string, _nameEn: string) => name,
  appName: '镇鉴',
  appNameParts: ['镇', '鉴'] as readonly [string, string],
  skipToContent: '跳到正文',
  pin: { label: '加入汇报', hint: '把当前视图加入汇报稿（P）' },
  listSeparator: '、',
  clauseSeparator: '；',
  colon: '：',
  bracketed: (text: string) => `（${text}）`,
  titled: (title: string) => `《${title}》`,
  synthetic: '演示数据（虚构）',
  classificationLabel: '密级',
  classifications,
  views: {
    overview: '总览',
    compare: '比较',
    trend: '趋势',
    town: `${level.area}档案`,
    relate: '关联',
    data: '数据',
    briefing: '汇报',
  },
  /** Headings; the words in braces are menus. */
  sentences: {
    overview: '{year} {towns} 法治建设总览',
    compare: '{year} {towns} 的 {indicator}（{scope}），按 {measure} 比较',
    trend: '{towns} 的 {indicator}（{scope}），按 {measure}，{years} 的趋势',
    town: '{town} {year} 的档案',
    relate: '{year} {towns} 的 {indicator}（{scope}，{measure}）与 {against}（{againstScope}，{againstMeasure}）',
    data: '{anyYear} {towns} 的 {anyIndicator} 数据',
    briefing: '汇报',
  },
  /** The relation's, when it shows years instead of one. */
  sentenceOfPaths:
    '{years} {towns} 的 {indicator}（{scope}，{measure}）与 {against}（{againstScope}，{againstMeasure}）',
  viewsLabel: '视图',
  /** Nested data sets: where one stands among the areas. */
  trail: {
    label: '所在地区',
    separator: '›',
    up: '上级',
    here: '同级',
    down: '下级',
    open: (name: string) => `打开${name}`,
    below: '打开下级',
  },

  header: {
    towns: (count: number) => `${count} ${level.area}`,
    years: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    switchDataset: '切换数据集',
    help: '按键说明',
  },

  states,
  stateMeanings: stateMeanings(level),
  notLoaded: (count: number) => `另有 ${count} 项有数字，未能载入`,
  reasons: reasons(level),
  shortReasons: shortReasons(level),
  cautions: reasons(level) satisfies Record<CautionCode, string>,
  verdicts,
  measures,
  measureMeanings,
  hedges,
  measureAsReported: '报告原值',
  standardPer: (measure: string, bound: string) => `${measure} ${bound}`,
  statuses,
  compliance,

  interval: {
    atLeast: (number: string) => `${number}以上`,
    between: (from: string, to: string) => `${from}–${to}`,
    implied: (range: string) => `${range}（推定）`,
  },
  /** 214 件, 100余件, 160 件以上, 96%以上. */
  withUnit: (number: string, unit: string) => {
    const [, digits = number, bound = ''] = /^(.*)(以上|以下)$/.exec(number) ?? []
    const space = /\d$/.test(digits) && unit !== '%' ? ' ' : ''
    return `${digits}${space}${unit}${bound}`
  },
  unitOf: {
    total: (unit: string) => unit,
    villages: (unit: string) => `${unit}/村`,
    residents: (unit: string) => `${unit}/万人`,
    advisers: (unit: string) => `${unit}/名律师`,
    month: (unit: string) => `${unit}/月`,
    'village-month': (unit: string) => `${unit}/村·月`,
  } satisfies Record<Measure, (unit: string) => string>,
  points: (number: string) => `${number} 个百分点`,
  change: {
    same: '持平',
    unclear: '增减不明（约数）',
    /** Percentages and points go up and down, amounts become more and fewer. */
    share: { up: '上升', down: '下降' },
    amount: { up: '增加', down: '减少' },
    shareBy: (way: string, size: string) => `${way}${size}`,
    amountBy: (way: string, size: string) => `${way} ${size}`,
    atMost: (way: string, most: string) => `${way}，至多 ${most}`,
    byUnknown: (way: string) => `${way}，幅度不明`,
    sameOr: (way: string) => `持平或${way}`,
  },
  noChange: (reason: string) => `—（${reason}）`,

  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  dateRange: (from: string, to: string) => `${from}至${to}`,
  year: (year: number) => `${year} 年`,
  years: (from: number, to: number) => `${from}–${to} 年`,
  latestYear: `各${level.area}最近一期`,
  twoYears: (after: string, before: string) => `${after} 比 ${before}`,
  spans: {
    Y: '全年',
    H1: '上半年',
    H2: '下半年',
    Q1: '一季度',
    Q2: '二季度',
    Q3: '三季度',
    Q4: '四季度',
  } as Readonly<Record<string, string>>,
  month: (month: number) => `${month} 月`,
  spanUntil: (month: number, day: number) => `截至 ${month} 月 ${day} 日`,
  spanMonths: (from: number, to: number) => `${from}–${to} 月`,
  spanDates: (from: string, to: string) => `${from}至${to}`,
  spanAcross: (dates: string, years: number) => (years === 2 ? `跨年 ${dates}` : `跨 ${years} 年 ${dates}`),
  onlySpan: (span: string) => `仅${span}`,
  monthDay: (month: number, day: number) => `${month}月${day}日`,
  spanInYear: (year: string, span: string) => (/^\d/.test(span) ? `${year} ${span}` : `${year}${span}`),
  monthsCovered: (months: string) => `${months} 个月`,

  noteSign: '注',
  noteOf: (indicator: string) => `${indicator}的指标说明`,
  /** Documents name their scopes in Chinese; null is the report's total. */
  scopeName: (scope: string | null) => scope ?? '报告总数',
  groupName: (group: string) => group,
  scopeLabel: '口径',
  townsAll: `各${level.area}`,
  townsGroup: (group: string) => `“${group}”类各地`,
  townsCount: (count: number) => `${count} 个${level.area}`,
  anyYear: '所有年份',
  anyIndicator: '全部指标',

  compare: {
    menus: {
      year: '年份',
      towns: level.area,
      indicator: '指标',
      scope: '口径',
      measure: '比较方式',
      town: `哪个${level.area}`,
      against: '对照指标',
      againstScope: '对照口径',
      againstMeasure: '对照比较方式',
    },
    subtitle: {
      unit: (unit: string) => `单位：${unit}`,
      span: (span: string) => `期间：${span}`,
      comparable: (compared: number, total: number) => `${compared}/${total} ${level.area}可比`,
      sideBySide: (reported: number, total: number) => `${reported}/${total} ${level.area}有数字，仅并列`,
      sideBySideTownYears: (reported: number, total: number) => `${reported}/${total} 个${level.area}年有数字，仅并列`,
      comparableTownYears: (compared: number, total: number) => `${compared}/${total} 个${level.area}年可比`,
      neutral: '数量多少不分优劣，不着色、不排名',
    },
    below: '以下不参与比较',
    belowUnrelated: '以下无同类数字',
    unrelated: `跨${level.parent}样本，仅并列展示，不作比较`,
    median: (value: string) => `中位数 ${value}`,
    standard: (value: string) => `标准 ${value}`,
    standardDefault: `（默认值，可由各${level.parent}另定）`,
    sortByValue: '按数值排序',
    against: (year: string) => `与 ${year}比`,
    sortOfficial: '按区划顺序',
    ranksOn: '显示名次',
    ranksOff: '隐藏名次',
    ranksUnavailable: '中性指标不排名',
    rank: (best: number, worst: number) => (best === worst ? `第 ${best}` : `第 ${best}–${worst}`),
    rankOf: (rank: string, group: string, of: number) => `${rank}（${group} ${of} 个）`,
    table: '看表',
    picture: '看图',
    page: (page: number, pages: number) => `第 ${page}/${pages} 页`,
    previousPage: '上一页',
    nextPage: '下一页',
    allTowns: (count: number) => `全部 ${count} ${level.area}的分布（一点一${level.area}，空心为约数）`,
    noTowns: `所选年份没有${level.area}。请换一个年份。`,
    nothingComparable: '没有可以比较的数字',
    chartLabel: (title: string) => `${title}。用上下方向键逐${level.area}移动，回车查看出处。`,
    before: (year: string) => `${year}`,
    yearOne: '看一年',
    yearTwo: '与另一年比较',
    spanAuto: '覆盖最多的期间',
    spanTowns: (span: string, towns: number) => `${span}（${towns} ${level.area}）`,
    period: '期间',
    legend: {
      title: '图例',
      fade: '渐隐：约数范围',
      hatch: '斜纹：期间不同',
      zero: '竖线：报告为 0',
      dumbbellBefore: '空心：上一期',
      dumbbellAfter: '实心：本期',
    },
  },

  takeaways: {
    title: '要点',
    none: '没有可作比较的要点。',
    /** Which peer group a sentence stays inside. */
    inGroup: (group: string, sentence: string) => `“${group}”类：${sentence}`,
    totalChange: (towns: number, before: string, after: string, change: string) =>
      `可比 ${towns} ${level.area}合计由 **${before}** 变为 **${after}**，${change}`,
    end: '。',
  },

  verdict: {
    title: '可比性',
    compared: `${level.area}可比`,
    comparedTownYears: `个${level.area}年可比`,
    sideBySide: `${level.area}有同口径、同期间的数字，仅并列`,
    sideBySideTownYears: `个${level.area}年有同口径、同期间的数字，仅并列`,
    approximate: (count: number) => `，其中 ${count} 个为约数`,
    notComparable: `${level.area}有数字而不可比，单列`,
    notComparableTownYears: `个${level.area}年有数字而不可比，单列`,
    silent: `${level.area}没有可用数字，不按 0 计`,
    silentTownYears: `个${level.area}年没有可用数字，不按 0 计`,
    cautionsTitle: '须注意',
    otherSpan: (span: string, towns: number) => `改看${span}：${towns} ${level.area}可比`,
  },

  evidence: {
    alongside: '这句话依据的数字',
    title: '数据出处',
    titleOf: (town: string) => `数据出处 · ${town}`,
    hint: '点图上的数字、表格或要点，查看数字背后的报告。',
    close: '关闭',
    value: '数值',
    reading: '理解为',
    measured: '换算',
    measuredAs: (value: string, denominator: string) => `${value}（除以 ${denominator}）`,
    denominator: '分母',
    denominatorFrom: (value: string, year: number, source: string) => `${value}（${year} 年，${source}）`,
    scope: '口径',
    period: '期间',
    inferred: '（推断）',
    report: '报告',
    publisher: '发布单位',
    published: (date: string) => `发布于 ${date}`,
    section: '位置',
    sectionOf: (section: string) => `第${section}节`,
    phrase: '数字原文',
    sentence: '报告原句',
    noSentence: '未随数据提供',
    noPhrase: '文档未附原文',
    status: '状态',
    flags: '标记',
    note: '附注',
    revision: (revision: number) => `第 ${revision} 次修订`,
    restatements: '历次修订',
    restated: (value: string, source: string) => `${value}（${source}）`,
    base: '基数',
    otherScopes: `该${level.area}在其他口径下的数字`,
    silentReport: (title: string) => `已查阅：${title}`,
    inYear: (year: number) => `${year} 年`,
    none: '—',
    unknownPublished: '未注明日期',
  },

  table: {
    caption: (title: string) => title,
    town: level.area,
    group: '类别',
    value: '数值',
    reading: '理解为',
    measured: '换算值',
    period: '期间',
    scope: '口径',
    comparable: '是否可比',
    yes: '可比',
    no: '不可比',
    note: '说明',
    rank: '名次',
    change: '增减',
    percent: '增减幅度',
    sortHint: (column: string) => `按“${column}”排序`,
    year: '年份',
    evidence: '出处',
    openEvidence: (town: string, year: number) => `查看${town}${year}年数据出处`,
  },

  trend: {
    allYears: '全部年份',
    lastYears: (count: number) => `最近 ${count} 年`,
    range: '年份范围',
    median: (value: string) => `全${level.parent}中位数 ${value}`,
    medianShort: `全${level.parent}中位数`,
    multiples: `分${level.area}小图`,
    single: '合为一图',
    sharedAxes: '同一坐标',
    ownAxes: '各自坐标',
    ownAxesWarning: '各图坐标不同，不能比高低',
    fromYear: (year: number) => `${year} 年起`,
    break: '口径变化',
    chartLabel: (title: string) => `${title}。用方向键在各${level.area}各年之间移动，回车查看出处。`,
    highlighted: `未选${level.area}时，突出末年最高、最低（约数按下限）和中断报送的${level.area}`,
    plan: (ordinal: number) => `${['六', '七', '八'][ordinal - 6] ?? ordinal}五普法`,
    subtitleTowns: (count: number) => `灰线：其余 ${count} ${level.area}`,
    others: (count: number) => `另有 ${count} ${level.area}，见看表`,
    legend: {
      hollow: '空心点：非同期，不连线',
      dashed: '虚线：中位数',
      gap: '断开：没有可比数字',
      break: '竖线断口：口径变化或合并',
      whisker: '渐隐竖线：约数范围',
      cross: '叉：口径或单位不同',
    },
    oneYear: '只有一年的数据，看不出趋势。请用“比较”。',
    noNumbers: `所选${level.area}在这些年份没有可画的数字`,
  },

  footer: {
    source: (towns: number) => `来源：${towns} ${level.reports}`,
    gone: (towns: number) => `（含已撤并 ${towns} 个）`,
    synthetic: '（合成示例，非真实数据）',
    issued: (date: string) => `更新：${date}`,
    printed: (date: string) => `打印：${date}`,
    rounding: '四舍五入仅用于显示；分项不等于合计时不作机械调整',
  },

  menu: {
    search: '查找',
    noMatch: '没有匹配项',
    chosen: (count: number) => `已选 ${count} 个`,
    all: '全部',
    clear: `恢复各${level.area}`,
    headline: '核心指标',
    others: '其他指标',
    groups: '按类别',
    pickTowns: '逐个选择',
    figures: (count: number) => `${count} 条`,
    years: '年份',
    latestHint: `各${level.area}取最近一期报告`,
    compareWith: '与哪一年比较',
    none: '不比较',
    close: '关闭',
  },

  loading: {
    catalog: '正在读取数据目录…',
    dataset: (title: string) => `正在读取“${title}”…`,
    view: '正在打开视图…',
    size: (kilobytes: string) => `（${kilobytes} kB）`,
  },

  overview: overviewZh(areaLevel),
  ownFiles: {
    title: '本机数据',
    load: '载入文件',
    loadHint: '选取一个或多个 JSON 文件，也可以拖到页面任何位置',
    drop: '松开即载入。文件只在本机读取，不会上传',
    restoring: '正在读取本机保存的文件…',
    datasetTitle: (title: string) => `本机：${title}`,
  },
  search: {
    title: '查找',
    button: `查找${level.area}、指标、视图`,
  },
  settings: {
    title: '同类组、标准、水印与外观',
    button: '设置',
    standardButton: '标准',
    inEffect: (parts: string) => `本机设置：${parts}`,
    groupCount: (count: number) => `${count} ${level.area}的同类组`,
    standardCount: (count: number) => `${count} 项标准`,
    open: '查看',
    undoAll: '全部恢复文档所定',
    undone: '已全部恢复文档所定。',
    takeBack: '撤回',
    dismiss: '知道了',
    notKept: '浏览器不允许保存，关闭页面后失效。',
    standardHint: '各项指标的标准',
  },

  notices: {
    ignoredTitle: '链接中有几处没有看懂，已忽略：',
    ignoredPart: (name: string, value: string) => `${name}＝“${value}”`,
    dismiss: '知道了',
    issues: (errors: number, warnings: number) =>
      [errors > 0 ? `${errors} 行有错未载入` : '', warnings > 0 ? `${warnings} 条载入说明` : '']
        .filter(Boolean)
        .join('，'),
    showIssues: '查看',
    hideIssues: '收起',
    moreIssues: (count: number) => `另有 ${count} 条未列出`,
    row: (list: string, row: number) => `${list} 第 ${row} 行`,
    lists,
    demo: `示例${level.parent}及其各${level.area}均为虚构，数字由程序生成。`,
  },

  errors: {
    loadTitle: (title: string) => `“${title}”没有载入`,
    catalogTitle: '数据目录没有载入',
    retry: '再试一次',
    useOther: '其他数据集仍可使用：',
    empty: '这个数据集里没有任何数字。',
    emptyHint: '请检查文档的 observations 是否为空，或改用另一个数据集。',
    codes: loadErrors,
    detail: (url: string, status: string) => `${url}${status}`,
    status: (status: number) => `，状态码 ${status}`,
    crashTitle: '页面出了意外',
    crashBody: '数据没有丢失。请复制下面的说明交给维护人员，然后重新打开页面。',
    copyReport: '复制说明',
    copied: '已复制',
    notCopied: '浏览器不让复制。说明已选中，请手动复制。',
    lastLink: '最后的链接：',
    openFirst: '从总览开始',
    reload: '重新打开',
    close: '关闭',
    partTitle: '这一部分没有取到',
    partBody: '可能是连不上服务器，或者网站刚换了新版本。汇报稿、设置和本机文件都还在。',
  },
}))

/** 中文。 */
export const zh = messagesFrom('zh', zhSentences)
