import { bigIndicators, customIndicators, type BigIndicator } from './bigIndicators.ts'
import { mulberry32, type Random } from './mulberry32.ts'
import { phraseOf } from './phraseOf.ts'
import type { DocumentArea, DocumentObservation, DocumentSource, TownReportDocument } from './townReportDocument.ts'

const COUNTY_CODE = '990202'
const FIRST_YEAR = 2016
const LAST_YEAR = 2025

const STREETS = '临江 望江 文昌 永宁 新华 建设'
const TOWNS =
  '安和 柏树 长岭 大河 东桥 丰乐 高坪 关口 河口 黄沙 吉祥 金竹 兰溪 柳林 罗家 马场 明月 南湖 平安 七星 青山 三合 沙河 石门 太平 天池 铁佛 望月 兴隆 玉泉'
const VILLAGES = '白云 茶园 翠屏 枫林 古城 花溪 鹿鸣 清溪 泉水 双龙 松林 团结 乌石 仙女 竹海 紫云'

/** A large county for judging speed: 52 towns, 10 years, 40 indicators, 20,800 observations. Built when asked for. */
export function buildBigCounty(): TownReportDocument {
  const towns = [...areasOf(STREETS, '街道', 1), ...areasOf(TOWNS, '镇', 101), ...areasOf(VILLAGES, '乡', 201)]
  const random = mulberry32(52_10_40)
  const reports = towns.flatMap((town) => years().map((year) => sourceOf(town, year)))
  return {
    format: 'town-report/1',
    meta: {
      id: 'big',
      title: '大县（虚构）',
      issued: '2026-03-20',
      revision: 1,
      classification: 'demo',
      synthetic: true,
      comparable: true,
      notes: [],
    },
    areas: [{ code: COUNTY_CODE, name: '大县（虚构）', level: 'county' }, ...towns],
    indicators: customIndicators,
    sources: reports,
    observations: reports.flatMap((report) => observationsOf(report, random)),
  }
}

function areasOf(names: string, type: string, firstNumber: number): DocumentArea[] {
  return names.split(' ').map((name, index) => {
    const code = COUNTY_CODE + String(firstNumber + index).padStart(3, '0')
    return { code, name: name + type, level: 'town', type, parent: COUNTY_CODE, group: type }
  })
}

function years(): number[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
}

function sourceOf(town: DocumentArea, year: number): DocumentSource {
  return {
    id: `r${town.code.slice(-3)}-${year}`,
    area: town.code,
    title: `${town.name}${year}年法治政府建设情况报告`,
    publisher: `${town.name}${town.type === '街道' ? '办事处' : '人民政府'}（虚构）`,
    published: `${year + 1}-02-16`,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, inferred: false },
  }
}

/** Stocks stay put from year to year; flows and ratios move. */
function observationsOf(report: DocumentSource, random: Random): DocumentObservation[] {
  const size = 0.5 + mulberry32(Number(report.area))()
  const year = Number(report.period.start.slice(0, 4))
  const growth = 1 + (year - LAST_YEAR) * 0.04
  return bigIndicators.map((indicator) => {
    const wobble = 0.85 + random() * 0.3
    const exact = indicator.kind === 'stock' ? indicator.level * size : indicator.level * size * growth * wobble
    const value = indicator.kind === 'ratio' ? rateOf(indicator.level, random) : Math.max(1, Math.round(exact))
    return observationOf(report, indicator, { value, dice: random() })
  })
}

/** One in fifty is spoken of without a number, one in a hundred is not disclosed, one in twelve is vague. */
function observationOf(
  report: DocumentSource,
  { id, unit, kind }: BigIndicator,
  { value, dice }: { value: number; dice: number },
): DocumentObservation {
  const { start, end } = report.period
  const base = { area: report.area, indicator: id, period: { start, end }, unit, source: report.id }
  const absent = kind !== 'stock' && dice < 0.03
  if (absent) return dice < 0.02 ? { ...base, value: null, status: 'L' } : { ...base, value: null, status: 'Q' }
  if (dice > 0.92 && kind === 'flow' && value >= 20) {
    const rounded = Math.floor(value / 10) * 10
    return { ...base, value: rounded, op: 'gt', raw: phraseOf(rounded, 'gt', unit) }
  }
  return { ...base, value, op: 'eq', raw: phraseOf(value, 'eq', unit) }
}

function rateOf(level: number, random: Random): number {
  return Math.min(100, Math.round((level + (random() - 0.5) * 8) * 10) / 10)
}
