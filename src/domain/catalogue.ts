import type { Direction, Indicator, IndicatorKind, Measure, Standard } from './indicator.ts'

/** Short form of a built-in indicator; what is left out takes the kind's default. */
interface Entry {
  id: string
  name: string
  nameEn: string
  unit: string
  unitWords?: readonly string[]
  kind: IndicatorKind
  direction?: Direction
  decimals?: number
  measures?: readonly Measure[]
  scopes?: readonly string[]
  definition: string
  definitionEn: string
  headline?: true
  standard?: Standard
}

const CASE_WORDS = ['宗', '起', '单', '例', '桩', '件次']
const EVENT_WORDS = ['场', '次', '期', '场/次', '堂']
const PETITION_SCOPES = ['县级交办', '系统转送', '来信来访']
const PEOPLE_WORDS = ['人']

const ENTRIES: readonly Entry[] = [
  {
    id: 'petitions.received', name: '信访受理', nameEn: 'Petitions received', unit: '件', unitWords: CASE_WORDS, kind: 'flow',
    measures: ['total', 'residents', 'villages'], scopes: PETITION_SCOPES,
    definition: '本期受理的信访事项，按件计。件数多少不分优劣：渠道畅通也会使件数上升。',
    definitionEn: 'Petition matters accepted in the period. Neutral: open channels raise the count too.',
  },
  {
    id: 'petitions.handled', name: '信访办结', nameEn: 'Petitions closed', unit: '件', unitWords: CASE_WORDS, kind: 'flow', headline: true,
    measures: ['total', 'residents', 'villages'], scopes: PETITION_SCOPES,
    definition: '本期程序办结的信访事项，按件计。办结不等于化解。',
    definitionEn: 'Petition matters whose procedure was closed in the period. Closed does not mean settled.',
  },
  {
    id: 'petitions.resolved', name: '信访化解', nameEn: 'Petitions settled', unit: '件', unitWords: CASE_WORDS, kind: 'flow',
    measures: ['total'], scopes: [...PETITION_SCOPES, '信访积案'],
    definition: '本期诉求得到实质解决、息诉的信访事项，按件计。',
    definitionEn: 'Petition matters settled in substance in the period.',
  },
  {
    id: 'petitions.handledRate', name: '信访办结率', nameEn: 'Petition closing rate', unit: '%', kind: 'ratio', direction: 'higher',
    scopes: PETITION_SCOPES,
    definition: '办结件数 ÷ 受理件数。各地公式不一，以报告口径为准。',
    definitionEn: 'Closed ÷ received. Formulas differ by place; the report’s own scope holds.',
  },
  {
    id: 'petitions.resolvedRate', name: '信访化解率', nameEn: 'Petition settling rate', unit: '%', kind: 'ratio', direction: 'higher',
    scopes: PETITION_SCOPES,
    definition: '化解件数 ÷ 应化解件数。',
    definitionEn: 'Settled ÷ to be settled.',
  },
  {
    id: 'petitions.visitBatches', name: '来访批次', nameEn: 'Visit batches', unit: '批', unitWords: ['批次'], kind: 'flow',
    measures: ['total', 'residents'],
    definition: '来访批次，一次同来计一批；不能与件、人次换算。',
    definitionEn: 'Groups of visitors, one batch each; not convertible into matters or persons.',
  },
  {
    id: 'petitions.visitors', name: '来访人次', nameEn: 'Petition visitors', unit: '人次', unitWords: PEOPLE_WORDS, kind: 'flow',
    measures: ['total', 'residents'],
    definition: '来访人次，同一人多次来访重复计。',
    definitionEn: 'Visitor-times; the same person is counted at each visit.',
  },
  {
    id: 'hotline.received', name: '12345 热线受理', nameEn: 'Hotline tickets received', unit: '件', unitWords: [...CASE_WORDS, '条'], kind: 'flow',
    measures: ['total', 'residents'],
    definition: '12345 热线派至本镇的工单。热线工单不是信访件，不与信访相加。',
    definitionEn: 'Tickets assigned to the town by the 12345 hotline. Not petitions; never added to them.',
  },
  {
    id: 'hotline.handled', name: '12345 热线办结', nameEn: 'Hotline tickets closed', unit: '件', unitWords: [...CASE_WORDS, '条'], kind: 'flow',
    measures: ['total', 'residents'],
    definition: '本期办结的 12345 热线工单。',
    definitionEn: 'Hotline tickets closed in the period.',
  },
  {
    id: 'hotline.handledRate', name: '12345 热线办结率', nameEn: 'Hotline closing rate', unit: '%', kind: 'ratio', direction: 'higher',
    definition: '办结工单 ÷ 受理工单。',
    definitionEn: 'Tickets closed ÷ received.',
  },
  {
    id: 'disputes.screened', name: '矛盾纠纷排查', nameEn: 'Dispute screenings', unit: '次', unitWords: ['场次', '场', '轮'], kind: 'flow',
    measures: ['total', 'villages'],
    definition: '开展矛盾纠纷排查的次数。',
    definitionEn: 'Rounds of dispute screening.',
  },
  {
    id: 'disputes.received', name: '调解受理', nameEn: 'Mediation cases received', unit: '件', unitWords: CASE_WORDS, kind: 'flow',
    measures: ['total', 'villages'],
    definition: '人民调解受理的纠纷，按件计。',
    definitionEn: 'Disputes taken up by people’s mediation.',
  },
  {
    id: 'disputes.resolved', name: '调解成功', nameEn: 'Mediation cases settled', unit: '件', unitWords: CASE_WORDS, kind: 'flow',
    measures: ['total', 'villages'],
    definition: '调解成功的纠纷，按件计。',
    definitionEn: 'Disputes settled by mediation.',
  },
  {
    id: 'disputes.resolvedRate', name: '调解成功率', nameEn: 'Mediation success rate', unit: '%', kind: 'ratio', direction: 'higher',
    definition: '调解成功件数 ÷ 调结件数。',
    definitionEn: 'Settled ÷ concluded mediations.',
  },
  {
    id: 'legalAdvisor.visits', name: '法律顾问到村服务', nameEn: 'Legal-adviser visits to villages', unit: '次', unitWords: ['场次', '趟'], kind: 'flow',
    direction: 'higher', headline: true, measures: ['villages', 'village-month', 'advisers', 'total'],
    standard: { op: 'ge', value: 1, measure: 'village-month', source: null },
    definition: '法律顾问实际到村（社区）现场服务的次数。台账条数、电话服务、镇政府聘请的顾问不在此列。',
    definitionEn: 'On-site visits of village legal advisers. Ledger entries, phone service and the town government’s own counsel do not count.',
  },
  {
    id: 'legalAdvisor.consultations', name: '法律咨询', nameEn: 'Legal consultations', unit: '人次', unitWords: PEOPLE_WORDS, kind: 'flow',
    measures: ['total', 'villages'],
    definition: '法律顾问解答的法律咨询，按人次计。',
    definitionEn: 'People advised by the legal advisers.',
  },
  {
    id: 'legalAdvisor.documentsReviewed', name: '审查合同文件', nameEn: 'Documents reviewed', unit: '件', unitWords: ['份'], kind: 'flow',
    measures: ['total'],
    definition: '法律顾问审查的合同、规范性文件等，按件计。',
    definitionEn: 'Contracts and documents reviewed by the legal advisers.',
  },
  {
    id: 'propaganda.events', name: '普法宣传活动', nameEn: 'Legal-education events', unit: '场次', unitWords: EVENT_WORDS, kind: 'flow',
    direction: 'higher', headline: true, measures: ['total', 'villages'], scopes: ['大型普法宣传', '平安创建宣传'],
    definition: '法治宣传教育活动场次。平安、禁毒、反诈等宣传是否计入，以报告口径为准。',
    definitionEn: 'Legal-education events. Whether safety or anti-fraud campaigns count depends on the report’s scope.',
  },
  {
    id: 'propaganda.lectures', name: '法治讲座培训', nameEn: 'Lectures and courses', unit: '场次', unitWords: EVENT_WORDS, kind: 'flow',
    direction: 'higher', measures: ['total', 'villages'],
    definition: '法治讲座、培训班的场次。',
    definitionEn: 'Lectures and training courses on law.',
  },
  {
    id: 'propaganda.materials', name: '发放宣传资料', nameEn: 'Materials handed out', unit: '份', unitWords: ['册', '本', '张'], kind: 'flow',
    measures: ['total', 'residents'],
    definition: '发放的宣传资料份数。',
    definitionEn: 'Items of printed material handed out.',
  },
  {
    id: 'propaganda.audience', name: '受教育人次', nameEn: 'Attendances', unit: '人次', unitWords: PEOPLE_WORDS, kind: 'flow',
    direction: 'higher', measures: ['total', 'residents'],
    definition: '参加普法活动的受教育人次。',
    definitionEn: 'Attendances at legal-education events.',
  },
  {
    id: 'satisfaction.rate', name: '群众满意率', nameEn: 'Satisfaction rate', unit: '%', kind: 'ratio', direction: 'higher', headline: true,
    scopes: ['信访', '热线', '平安', '法律服务', '未注明'],
    definition: '满意（含基本满意）÷ 已评价。信访、热线、平安等满意率各是一项，不能混比。',
    definitionEn: 'Satisfied ÷ rated. Petition, hotline and safety satisfaction are different things and are never mixed.',
  },
  {
    id: 'context.villages', name: '村（社区）数', nameEn: 'Villages and communities', unit: '个', kind: 'stock',
    definition: '村民委员会与社区居民委员会个数。',
    definitionEn: 'Village and community committees.',
  },
  {
    id: 'context.population', name: '常住人口', nameEn: 'Resident population', unit: '人', kind: 'stock',
    definition: '常住人口，以普查或年鉴为准，不用户籍人口。',
    definitionEn: 'Permanent residents by census or yearbook, not the household register.',
  },
  {
    id: 'context.advisors', name: '顾问律师数', nameEn: 'Advising lawyers', unit: '名', unitWords: ['人', '位'], kind: 'stock',
    definition: '在任的村（社区）法律顾问律师人数。',
    definitionEn: 'Lawyers in post as village legal advisers.',
  },
]

/** The built-in indicator catalogue of `town-report/1`, in the order menus show it. */
export const CATALOGUE: readonly Indicator[] = ENTRIES.map(completeEntry)

function completeEntry(entry: Entry): Indicator {
  const { headline, standard, ...rest } = entry
  return {
    unitWords: [],
    direction: 'neutral',
    decimals: entry.kind === 'ratio' ? 1 : 0,
    measures: ['total'],
    scopes: [],
    ...rest,
    headline: headline ?? false,
    standard: standard ?? null,
  }
}
