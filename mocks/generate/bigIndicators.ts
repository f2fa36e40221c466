import type { Indicator } from '../../src/domain/board/indicator.ts'

/** How large a figure of an indicator is in a middling town, for drawing plausible values. */
export interface BigIndicator {
  id: string
  unit: string
  kind: 'flow' | 'stock' | 'ratio'
  level: number
}

type BuiltIn = readonly [id: string, unit: string, kind: BigIndicator['kind'], level: number]
type Custom = readonly [...BuiltIn, name: string, nameEn: string, direction: Indicator['direction']]

const BUILT_IN: readonly BuiltIn[] = [
  ['petitions.received', '件', 'flow', 128],
  ['petitions.handled', '件', 'flow', 121],
  ['petitions.resolved', '件', 'flow', 104],
  ['petitions.handledRate', '%', 'ratio', 95],
  ['petitions.resolvedRate', '%', 'ratio', 88],
  ['petitions.visitBatches', '批', 'flow', 46],
  ['petitions.visitors', '人次', 'flow', 212],
  ['hotline.received', '件', 'flow', 640],
  ['hotline.handled', '件', 'flow', 615],
  ['hotline.handledRate', '%', 'ratio', 97],
  ['disputes.screened', '次', 'flow', 84],
  ['disputes.received', '件', 'flow', 97],
  ['disputes.resolved', '件', 'flow', 93],
  ['disputes.resolvedRate', '%', 'ratio', 95],
  ['legalAdvisor.visits', '次', 'flow', 148],
  ['legalAdvisor.consultations', '人次', 'flow', 160],
  ['legalAdvisor.documentsReviewed', '件', 'flow', 31],
  ['propaganda.events', '场次', 'flow', 24],
  ['propaganda.lectures', '场次', 'flow', 11],
  ['propaganda.materials', '份', 'flow', 4800],
  ['propaganda.audience', '人次', 'flow', 2600],
  ['satisfaction.rate', '%', 'ratio', 95],
  ['context.villages', '个', 'stock', 14],
  ['context.population', '人', 'stock', 30500],
  ['context.advisors', '名', 'stock', 4],
]

const CUSTOM: readonly Custom[] = [
  ['adminReview.received', '件', 'flow', 9, '行政复议受理', 'Administrative reviews received', 'neutral'],
  ['adminReview.corrected', '件', 'flow', 3, '行政复议纠错', 'Administrative reviews corrected', 'neutral'],
  ['adminLitigation.cases', '件', 'flow', 6, '行政应诉', 'Administrative lawsuits', 'neutral'],
  ['adminLitigation.attendanceRate', '%', 'ratio', 92, '负责人出庭率', 'Heads appearing in court', 'higher'],
  ['enforcement.inspections', '次', 'flow', 130, '执法检查', 'Inspections', 'neutral'],
  ['enforcement.penalties', '件', 'flow', 38, '行政处罚', 'Penalties', 'neutral'],
  ['legalReview.documents', '件', 'flow', 26, '合法性审查', 'Legality reviews', 'neutral'],
  ['legalReview.rate', '%', 'ratio', 94, '合法性审查率', 'Legality review rate', 'higher'],
  ['disclosure.items', '条', 'flow', 310, '主动公开信息', 'Items disclosed', 'neutral'],
  ['disclosure.requests', '件', 'flow', 12, '依申请公开', 'Disclosure requests', 'neutral'],
  ['legalAid.cases', '件', 'flow', 21, '法律援助', 'Legal aid cases', 'neutral'],
  ['corrections.persons', '人', 'stock', 34, '社区矫正对象', 'People in community correction', 'neutral'],
  ['mediators.count', '名', 'stock', 62, '人民调解员', 'Mediators', 'neutral'],
  ['legalHouseholds.count', '户', 'stock', 280, '学法用法示范户', 'Law-learning model households', 'higher'],
  ['propaganda.awarenessRate', '%', 'ratio', 91, '普法知晓率', 'Awareness rate', 'higher'],
]

/** The 25 of the catalogue and 15 of the county's own: 40 in all. */
export const bigIndicators: readonly BigIndicator[] = [...BUILT_IN, ...CUSTOM].map(([id, unit, kind, level]) => {
  return { id, unit, kind, level }
})

/** Declarations of the county's own indicators, as its document carries them. */
export const customIndicators: readonly Indicator[] = CUSTOM.map(([id, unit, kind, , name, nameEn, direction]) => ({
  id,
  name,
  nameEn,
  unit,
  unitWords: [],
  kind,
  direction,
  decimals: kind === 'ratio' ? 1 : 0,
  measures: kind === 'flow' ? ['total', 'villages', 'residents'] : ['total'],
  scopes: [],
  definition: `${name}，示例县自定指标（虚构）`,
  definitionEn: `${nameEn}, an indicator of the demo county’s own (invented)`,
  headline: false,
  standard: null,
}))
