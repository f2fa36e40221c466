import type { DocumentObservation, DocumentSource, Op, Status, TownReportDocument } from './townReportDocument.ts'

/** indicator, scope, value (null: spoken of without a number), op, unit, section, the words, and what to know about it. */
type FigureRow = readonly [string, string | null, number | null, Op, string, string, string, string?, Status?]

/** A public report as a careful reader took it down: figures and the few words they stand in, no sentences. */
interface SampleTown {
  code: string
  name: string
  county: readonly [code: string, name: string]
  title: string
  published: string | null
  start: string
  end: string
  inferred: boolean
  /** Villages and communities in the 2023 code list, the denominator for per-village measures. */
  villages: number
  figures: readonly FigureRow[]
}

const CANGCHENG: SampleTown = {
  code: '440783104',
  name: '苍城镇',
  county: ['440783', '开平市'],
  title: '2020年苍城镇上半年全面依法治镇工作总结',
  published: '2020-06-24',
  start: '2020-01-01',
  end: '2020-05-31',
  inferred: false,
  villages: 13,
  figures: [
    ['petitions.visitBatches', null, 42, 'eq', '批', '一(一)', '接待来访群众42批', '数据截至5月底'],
    ['petitions.visitors', null, 270, 'gt', '人次', '一(一)', '270多人', '原文单位为“人”'],
    ['disputes.screened', null, 65, 'eq', '次', '一(一)', '开展矛盾纠纷排查65次'],
    ['propaganda.events', '法治宣传', 5, 'eq', '场次', '二(二)', '开展法治宣传活动5场次'],
    [
      'propaganda.events',
      '平安创建宣传',
      10,
      'eq',
      '场次',
      '一(二)',
      '举办平安创建宣传巡展10场',
      '口径不同，不与5场次相加',
    ],
    ['propaganda.materials', '平安创建宣传', 10000, 'gt', '份', '一(二)', '发放宣传资料10000多份'],
    ['satisfaction.rate', '平安', null, 'eq', '%', '一(二)', '两率一度', '提到但未给数字'],
    ['legalAdvisor.visits', null, null, 'eq', '次', '三(一)', '一村一法律顾问', '提到但未给数字'],
  ],
}

const POTOU: SampleTown = {
  code: '440804101',
  name: '坡头镇',
  county: ['440804', '湛江市坡头区'],
  title: '坡头镇人民政府关于2019年度法治政府建设的工作报告',
  published: '2020-02-21',
  start: '2019-01-01',
  end: '2019-12-31',
  inferred: false,
  villages: 12,
  figures: [
    [
      'legalAdvisor.visits',
      null,
      183,
      'eq',
      '次',
      '一(三)2',
      '法律顾问实际到村社服务总次数183次',
      '台账186条是另一种计数',
    ],
    ['legalAdvisor.consultations', null, 139, 'eq', '人次', '一(三)2', '法律咨询139人次'],
    ['context.advisors', null, 5, 'eq', '名', '一(三)2', '驻点顾问律师为5人', '2×1＋1×2＋2×4＝12个村居'],
    ['disputes.received', null, 4, 'eq', '件', '一(四)1', '受理人民调解案件4单'],
    ['disputes.resolved', null, 4, 'eq', '件', '一(四)1', '受理人民调解案件4单并已全部调解成功', '“全部”即受理数'],
    ['propaganda.events', '大型普法宣传', 16, 'eq', '场次', '一(六)', '大型普法宣传活动16场'],
    ['propaganda.events', '社区矫正教育', 11, 'eq', '场次', '一(六)', '开展普法教育学习11场', '口径不同'],
    ['propaganda.lectures', '顾问律师讲座', 40, 'gt', '场次', '一(六)', '普法讲座40余次'],
    ['propaganda.lectures', '法律培训班', 2, 'eq', '场次', '一(五)2', '举办法律培训班2期'],
    ['propaganda.materials', null, 1500, 'gt', '份', '一(六)', '派发宣传手册、资料、宣传档案袋等1500多份'],
    ['propaganda.audience', null, 1300, 'gt', '人次', '一(六)', '普法人次达1300多人次'],
    ['satisfaction.rate', '平安', null, 'eq', '%', '一(六)', '三项测评', '提到但未给数字'],
    ['context.villages', null, 12, 'eq', '个', '一(三)2', '12个村居', '由顾问分工2×1＋1×2＋2×4推得', 'E'],
  ],
}

const GUANBUQIAO: SampleTown = {
  code: '421202102',
  name: '官埠桥镇',
  county: ['421202', '咸宁市咸安区'],
  title: '官埠桥镇2022年法治政府建设情况报告',
  published: '2023-03-20',
  start: '2022-01-01',
  end: '2022-12-31',
  inferred: false,
  villages: 14,
  figures: [
    ['petitions.received', '阳光信访平台', 99, 'eq', '件', '一(二)3', '受理阳光信访平台信访件99件'],
    ['hotline.received', null, 586, 'eq', '件', '一(二)3', '受理市民热线586件', '不是信访，不与99件相加'],
    ['petitions.handledRate', '热线与平台', 100, 'eq', '%', '一(二)3', '达到了办理率100%', '两个渠道共用一个比率'],
    ['satisfaction.rate', '未注明', 96, 'ge', '%', '一(二)3', '满意率96%以上', '未注明分母'],
    ['disputes.resolved', null, 86, 'eq', '件', '一(二)2', '摸排化解各类矛盾纠纷86起', '专项行动，排查与化解合为一数'],
    ['petitions.resolved', '信访积案', 3, 'eq', '件', '一(二)2', '化解了信访积案3起'],
    ['propaganda.materials', null, 20000, 'gt', '份', '一(一)3', '各类法治宣传资料20000余份'],
    ['propaganda.lectures', '专题培训', 3, 'eq', '场次', '一(一)1', '专题培训会3次', '干部培训'],
  ],
}

const KAICHENG: SampleTown = {
  code: '640402104',
  name: '开城镇',
  county: ['640402', '固原市原州区'],
  title: '开城镇法治政府建设工作报告',
  published: null,
  start: '2022-01-01',
  end: '2022-12-31',
  inferred: true,
  villages: 16,
  figures: [
    ['propaganda.lectures', '专题讲座', 6, 'eq', '场次', '一(二)', '专题讲座、讲堂6次'],
    ['context.villages', null, 16, 'eq', '个', '一(二)', '全镇16个行政村', '已签约律师的行政村'],
    ['legalAdvisor.visits', null, null, 'eq', '次', '一(二)', '一村一法律顾问', '只有签约，未计服务次数'],
  ],
}

const MIAOBA: SampleTown = {
  code: '500229104',
  name: '庙坝镇',
  county: ['500229', '城口县'],
  title: '城口县庙坝镇2021年法治政府建设情况报告',
  published: null,
  start: '2021-01-01',
  end: '2021-11-12',
  inferred: false,
  villages: 11,
  figures: [
    [
      'petitions.handled',
      '县级交办',
      50,
      'eq',
      '件',
      '一(三)',
      '办结县级交办案件50件',
      '其中化解46件、4件办理中，前后不一致',
    ],
    ['petitions.resolved', '县级交办', 46, 'eq', '件', '一(三)', '已化解46件'],
    ['petitions.received', '系统转送', 6, 'eq', '件', '一(三)', '信访信息系统转送案件6件'],
    ['petitions.resolved', '系统转送', 4, 'eq', '件', '一(三)', '已化解4件'],
    ['petitions.received', '来信来访', 100, 'gt', '件', '一(三)', '镇来信来访接待群众100余件'],
    ['petitions.resolvedRate', '来信来访', 99, 'eq', '%', '一(三)', '化解率99％', '全角百分号；50件中46件为92%'],
    ['propaganda.events', '法律宣传', 11, 'eq', '场次', '一(一)', '共举办法律宣传活动11次'],
    ['propaganda.lectures', '宣讲', 11, 'eq', '场次', '一(一)', '会议精神宣讲11次'],
    ['propaganda.materials', '法律宣传', 1000, 'gt', '份', '一(一)', '发放各类宣传资料1000余份'],
    ['propaganda.materials', '网格', 1000, 'gt', '份', '一(三)', '制作发放宣传资料1000余份', '另一次宣传'],
    ['propaganda.audience', '法律宣传', 3000, 'gt', '人次', '一(一)', '受教育群众达3000余人'],
    ['legalAdvisor.visits', null, null, 'eq', '次', '二', '法律顾问制度执行存在经费不足', '提到但未给数字'],
  ],
}

const TOWNS: readonly SampleTown[] = [CANGCHENG, POTOU, GUANBUQIAO, KAICHENG, MIAOBA]

const CODE_LIST_PERIOD = { start: '2023-01-01', end: '2023-06-30' }

export function buildPublicSample(): TownReportDocument {
  return {
    format: 'town-report/1',
    meta: {
      id: 'public-sample',
      title: '公开样本：五县五镇',
      issued: '2023-03-20',
      revision: 1,
      classification: 'public',
      synthetic: false,
      comparable: false,
      notes: ['五个镇分属五个县，报告年份各不相同，不可排名。', '只收录数字及其所在短语，不含报告原句。'],
    },
    areas: [
      ...TOWNS.map(({ county: [code, name] }) => ({ code, name, level: 'county' as const })),
      ...TOWNS.map(({ code, name, county }) => ({
        code,
        name,
        level: 'town' as const,
        type: '镇',
        parent: county[0],
        group: '镇',
      })),
    ],
    indicators: [],
    sources: TOWNS.flatMap(sourcesOf),
    observations: TOWNS.flatMap((town) => [...town.figures.map((row) => figureOf(town, row)), villagesOf(town)]),
  }
}

function sourcesOf(town: SampleTown): DocumentSource[] {
  const { code: area, name, title, published, start, end, inferred } = town
  const report = { id: reportId(town), area, title, publisher: `${name}人民政府`, published }
  const list = {
    id: codeListId(town),
    area,
    title: '统计用区划代码（2023年）',
    publisher: '国家统计局',
    published: null,
  }
  return [
    { ...report, period: { start, end, inferred }, url: null },
    { ...list, period: { ...CODE_LIST_PERIOD, inferred: false }, url: null },
  ]
}

function figureOf(town: SampleTown, row: FigureRow): DocumentObservation {
  const [indicator, scope, value, op, unit, section, raw, note, status] = row
  return {
    area: town.code,
    indicator,
    ...(scope !== null && { scope }),
    period: { start: town.start, end: town.end },
    value,
    ...(value !== null && { op }),
    unit,
    ...(value === null ? { status: 'L' as const } : status !== undefined && { status }),
    source: reportId(town),
    locator: { section },
    raw,
    ...(note !== undefined && { note }),
  }
}

function villagesOf(town: SampleTown): DocumentObservation {
  return {
    area: town.code,
    indicator: 'context.villages',
    period: CODE_LIST_PERIOD,
    value: town.villages,
    op: 'eq',
    unit: '个',
    source: codeListId(town),
    note: '村（社区）级代码个数',
  }
}

function reportId(town: SampleTown): string {
  return `report-${town.code}`
}

function codeListId(town: SampleTown): string {
  return `codes-${town.code}`
}
