import { featureMessages } from '../featureMessages.ts'
import { inEnglish } from '../inEnglish.ts'
import { inChinese } from '../inChinese.ts'

/** 数据视图的用语。 */
const dataZh = inChinese((level) => ({
  panelsLabel: '看什么',
  panels: { rows: '明细', matrix: '完整性', findings: '发现', changes: '变更' },
  download: '下载',
  asWritten: 'JSON 是可再载入的原始记录，个人信息不遮盖，请勿外传。',
  downloadAs: (kind: string) => `下载 ${kind}`,
  preparing: '正在生成文件…',
  failed: '文件没有生成。请改用 CSV，或换一个浏览器再试。',

  filters: { label: '筛选', scope: '口径', state: '状态', finding: '发现' },
  all: '全部',
  observations: '全部数据',
  withSilent: '连同空缺',
  withSilentHint: '未提及、未报送等也列出',
  anyFinding: '有发现的',
  clear: '清除筛选',
  shown: (shown: string, total: string) => `显示 ${shown} / ${total} 条`,
  none: '没有符合条件的数据。',
  columns: {
    town: level.area,
    year: '期间',
    indicator: '指标',
    scope: '口径',
    value: '数值',
    reading: '理解为',
    state: '状态',
    source: '出处',
    finding: '发现',
    version: '修订',
  },
  orderedBy: (column: string, descending: boolean) =>
    column === '' ? '按区划顺序排列' : `按${column}${descending ? '从大到小' : '从小到大'}排列`,
  zeroState: '报告为 0',
  counts: (versions: number) => `现行，共 ${versions} 说`,
  superseded: '另一说',
  revision: (revision: number) => `第 ${revision} 次修订`,
  findingCount: (severity: string, count: number) => (count > 1 ? `${severity} ${count} 项` : severity),
  wholeScope: '—',

  matrix: {
    caption: (title: string) => `${title}：完整性`,
    share: '已报',
    shareOf: (reported: string, expected: string, percent: string) => `${reported}/${expected}，${percent}`,
    of: (reported: string, expected: string) => `${reported}/${expected}`,
    nothingExpected: '不计',
    total: '合计',
    cell: (place: string, indicator: string, state: string) => `${place}，${indicator}：${state}`,
    place: (town: string, year: number) => `${town}，${year} 年`,
    yearCell: (place: string, share: string) => `${place}：已报 ${share}`,
    pick: '选定一个年份或一项指标，逐格看状态。',
    note: '比例为有数字的（含报告为 0）除以应报的；有数字而未能载入的不计入已报；不适用、样本未收录的不计入应报。村（社区）数、人口、律师数多年通用，不计在内。',
    words: {
      number: '有数字',
      zero: '0',
      refused: '未能载入',
      noNumber: '无数字',
      notMentioned: '未提及',
      noReport: '未报送',
      notInSample: '未收录',
      notApplicable: '不适用',
      notDisclosed: '不公开',
    },
  },

  refused: {
    value: '文件原值',
    nothing: '（空）',
    reason: '原因',
    rows: '到“数据”看这一行',
  },

  findings: {
    kinds: '按种类',
    none: '所选范围内没有发现。',
    more: (left: number) => `再列一些（还有 ${left} 条）`,
  },

  takeaways: {
    none: '所选范围内没有要点。',
    coverage: (towns: number, expected: string, reported: string) =>
      `${towns} ${level.area}应报 **${expected}** 项，已报 **${reported}** 项`,
    noReport: (count: number, reports: string) => `未报送 **${count}** 份：${reports}`,
    report: (town: string, year: number) => `${town} ${year} 年`,
    andMore: (list: string, count: number) => `${list}等 ${count} 份`,
    state: {
      refused: (count: number) => `有数字、未能载入 **${count}** 项，不按 0 计`,
      noNumber: (count: number) => `提及而无数字 **${count}** 条，不按 0 计`,
      notMentioned: (count: number) => `报告未提及 **${count}** 项，不按 0 计`,
      notDisclosed: (count: number) => `不公开 **${count}** 条`,
    },
    leastTown: (towns: string, reported: string, expected: string) =>
      `${towns}报得最少，应报 ${expected} 项，已报 **${reported}** 项`,
    leastIndicator: (indicators: string, reported: string, expected: string) =>
      `“${indicators}”报得最少，应报 ${expected} 项，已报 **${reported}** 项`,
    findings: (count: number, serious: number) =>
      serious === 0 ? `数据质量发现 **${count}** 条` : `数据质量发现 **${count}** 条，其中严重 **${serious}** 条`,
  },
}))

const dataEn = inEnglish((level): ReturnType<typeof dataZh> => ({
  panelsLabel: 'Panels',
  panels: { rows: 'Rows', matrix: 'Completeness', findings: 'Findings', changes: 'Changes' },
  download: 'Download',
  asWritten:
    'JSON holds the original records, to be loaded again. Personal data in it are not masked: do not pass it on.',
  downloadAs: (kind) => `Download ${kind}`,
  preparing: 'Preparing the file…',
  failed: 'The file could not be created. Use CSV instead, or try another browser.',

  filters: { label: 'Filters', scope: 'Scope', state: 'State', finding: 'Finding' },
  all: 'all',
  observations: 'all observations',
  withSilent: 'with gaps',
  withSilentHint: 'also lists what was not mentioned or not reported',
  anyFinding: 'with findings',
  clear: 'Clear filters',
  shown: (shown, total) => `${shown} of ${total} rows`,
  none: 'No rows match.',
  columns: {
    town: level.Area,
    year: 'Period',
    indicator: 'Indicator',
    scope: 'Scope',
    value: 'Value',
    reading: 'Read as',
    state: 'State',
    source: 'Source',
    finding: 'Findings',
    version: 'Version',
  },
  orderedBy: (column, descending) =>
    column === '' ? 'in official order' : `by “${column}”, ${descending ? 'descending' : 'ascending'}`,
  zeroState: 'Reported as 0',
  counts: (versions) => `Current, 1 of ${versions}`,
  superseded: 'Other version',
  revision: (revision) => `Revision ${revision}`,
  findingCount: (severity, count) => (count > 1 ? `${severity}, ${count}` : severity),
  wholeScope: '—',

  matrix: {
    caption: (title) => `${title}: completeness`,
    share: 'Reported',
    shareOf: (reported, expected, percent) => `${reported}/${expected}, ${percent}`,
    of: (reported, expected) => `${reported}/${expected}`,
    nothingExpected: 'none due',
    total: 'Total',
    cell: (place, indicator, state) => `${place}, ${indicator}: ${state}`,
    place: (town, year) => `${town}, ${year}`,
    yearCell: (place, share) => `${place}: ${share} reported`,
    pick: 'Pick a year or an indicator to see the state of each cell.',
    note: 'Shares: figures reported (including 0) out of figures due. Numbers not loaded do not count as reported; what is not applicable or not in the sample is not due. Villages, population and advisers serve for several years and are left out.',
    words: {
      number: 'Number',
      zero: '0',
      refused: 'Not loaded',
      noNumber: 'No number',
      notMentioned: 'Unmentioned',
      noReport: 'No report',
      notInSample: 'Not in sample',
      notApplicable: 'N/A',
      notDisclosed: 'Undisclosed',
    },
  },

  refused: {
    value: 'In the file',
    nothing: '(empty)',
    reason: 'Reason',
    rows: 'See the row under Data',
  },

  findings: {
    kinds: 'By kind',
    none: 'No findings in this selection.',
    more: (left) => `Show more (${left} left)`,
  },

  takeaways: {
    none: 'No takeaways for this selection.',
    coverage: (towns, expected, reported) =>
      `${level.count(towns)}: **${reported}** of **${expected}** figures due were reported`,
    noReport: (count, reports) => `**${count}** ${count === 1 ? 'report' : 'reports'} missing: ${reports}`,
    report: (town, year) => `${town} ${year}`,
    andMore: (list, count) => `${list} and others, ${count} in all`,
    state: {
      refused: (count) => `Number not loaded: **${count}**, not counted as 0`,
      noNumber: (count) => `Mentioned, no number: **${count}**, not counted as 0`,
      notMentioned: (count) => `Not mentioned: **${count}**, not counted as 0`,
      notDisclosed: (count) => `Not disclosed: **${count}**`,
    },
    leastTown: (towns, reported, expected) => `${towns}: fewest reported, **${reported}** of ${expected} due`,
    leastIndicator: (indicators, reported, expected) =>
      `${indicators}: fewest reported, **${reported}** of ${expected} due`,
    findings: (count, serious) =>
      serious === 0
        ? `**${count}** data quality findings`
        : `**${count}** data quality findings, **${serious}** of them serious`,
  },
}))

/** The sentences of the data view. */
export const dataMessages = featureMessages({ zh: dataZh, en: dataEn })
