import { demoMeta } from './demoMeta.ts'
import type { DocumentArea, DocumentObservation, TownReportDocument } from './townReportDocument.ts'
import { ordinaryFigures, unitOf, type Figure } from './demoFigures.ts'
import { periodOf, reportsOf, sourceOf, type DemoReport } from './demoReports.ts'
import { demoSpecials, type Special } from './demoSpecials.ts'
import { codeOf, COUNTY_CODE, demoTowns, SUCCESSOR_TAIL, type DemoTown } from './demoTowns.ts'
import { phraseOf } from './phraseOf.ts'

/*
 * Which report carries which awkward thing (all other figures are drawn by `ordinaryFigures`; the things placed by
 * hand are in `demoSpecials.ts`, reports that are missing or short in `demoReports.ts`).
 *
 * no report            东湖乡 2018, 云岭 2019, 大安镇 2020, 平川镇 2022, 西山乡 2025
 * half-year only       青禾镇 2019, 清水镇 2022
 * to 12 November       大安镇 2021, 平川镇 2025 (both titled with the whole year)
 * half-year beside     2023: 石桥 双河 青禾 龙泉 白鹭 云溪 高岭 城东 城西
 * first quarter beside 2024: 石桥 双河 龙泉 云溪 高岭 清水 城东 (petitions.handled)
 * inferred period      城西街道 2020
 * 余                   云溪 2022, 清水 2024 (upper stated), 龙泉 2025 petitions.handled; 龙泉 2022, 白鹭 2025 events;
 *                      城西 2025 visits (多); most propaganda.materials
 * 以上 近 约           白鹭 2022, 城东 2025 satisfaction; 高岭 2019 hotline, 高岭 2025 audience; 城西 2018 handled
 * zero, in figures     东湖乡 2020 and 2025 petitions.handled (0件)
 * zero, in words       东湖乡 2022 handled, 2025 received, 2019 disputes.received; 松坪乡 2018 hotline
 * another unit         大安镇 2022 (270人次), 2025 (180人次) petitions.handled
 * without a number, L  平川 2018, 西山 2019, 云岭 2025 visits; 白鹭 2020, 双河 2024 satisfaction; 城西 2021 handled
 * not mentioned        西山 2022 visits; 高岭 云岭 东湖 大安 2022, 云溪 2025 satisfaction; 青禾 2024 handled; many others
 * M / Q / E / P        城东 2023 consultations / 双河 2023 resolved / 大安 2023 audience / 清水 2025 handled
 * other scope only     云岭 2021, 双河 2025 petitions (县级交办, 系统转送); satisfaction: 双河 2021 热线, 龙泉 2020 and
 *                      青禾 2025 未注明, 城东 2024 平安, 云岭 2023 法律服务
 * scope beside whole   平川 2020, 石桥 2023–2025 petitions.handled; 石桥 2025 satisfaction (热线)
 * merged, break B      松坪乡 until 2020 into 高岭镇, all of whose 2021 figures have status B
 * restated             青禾 2021 visits 119 → 124 (report of 2022); 石桥 2023 handled 228 → 221 (report of 2024)
 * contradiction        西山 2022 handledRate 99 % beside 44 of 48; 云岭 2025 resolvedRate 99 % beside 46 of 50;
 *                      大安 2024 handled 141 of 138 received
 * last year's report   白鹭镇 2024 repeats 2023
 * ten times            云溪镇 2021 hotline 45 → 486
 * small base           东湖乡 2023 satisfaction 4 of 6; 西山乡 2024 23 of 24
 * no discrimination    petitions.handledRate 2019, all 100 %
 * no denominators      云岭: no villages, no population; 平川: no population; 东湖乡: villages only in 2019
 */

const SECTION_OF: Readonly<Record<string, string>> = {
  petitions: '一（三）3',
  hotline: '一（三）4',
  disputes: '一（四）1',
  legalAdvisor: '一（二）2',
  propaganda: '一（五）',
  satisfaction: '二（一）',
  context: '一（一）',
}

export function buildDemoCounty(): TownReportDocument {
  const reports = demoTowns.flatMap(reportsOf)
  return {
    format: 'town-report/1',
    meta: { ...demoMeta, notes: [] },
    areas: [{ code: COUNTY_CODE, name: '示例县（虚构）', level: 'county' }, ...demoTowns.map(areaOf)],
    indicators: [],
    sources: reports.map(sourceOf),
    observations: reports.flatMap(observationsOf),
  }
}

function areaOf(town: DemoTown): DocumentArea {
  const { name, type } = town
  const area: DocumentArea = { code: codeOf(town), name, level: 'town', type, parent: COUNTY_CODE, group: type }
  if (town.validTo !== undefined) area.validTo = town.validTo
  if (town.succeededBy !== undefined) area.succeededBy = town.succeededBy
  return area
}

function observationsOf(report: DemoReport): DocumentObservation[] {
  const specials = specialsOf(report)
  const replaced = specials.filter((special) => !special.beside && special.restates === undefined)
  const kept = ordinaryFigures(report).filter(({ indicator }) => !replaced.some((it) => it.indicator === indicator))
  const figures = kept.map((figure) => observationOf(report, figure))
  return [...figures, ...specials.flatMap((special) => specialObservation(report, special))]
}

/** Awkward things are written into the report that tells the year; the half-year and quarter ones beside it stay plain. */
function specialsOf({ town, year, span }: DemoReport): Special[] {
  const besideYearly = span === 'Q1' || (span === 'H1' && year === 2023)
  return besideYearly ? [] : demoSpecials.filter((special) => special.town === town.name && special.year === year)
}

function specialObservation(report: DemoReport, special: Special): DocumentObservation[] {
  if (special.figure === null) return []
  const { indicator, restates } = special
  const plain = ordinaryFigures(report).find((figure) => figure.indicator === indicator)
  const scope = indicator === 'satisfaction.rate' ? { scope: '信访' } : {}
  const base = { indicator, ...scope, value: plain?.value ?? null, op: 'eq', unit: unitOf(indicator) } as const
  const observation = observationOf(report, { ...base, ...special.figure })
  if (restates === undefined) return [observation]
  return [{ ...observation, period: { start: `${restates}-01-01`, end: `${restates}-12-31` }, revision: 2 }]
}

/** Member order is fixed, and members that would be null or the default are left out: it halves the compressed size. */
function observationOf(report: DemoReport, figure: Figure): DocumentObservation {
  const { indicator, scope, value, op, upper, unit, num, den, raw, note } = figure
  const status = figure.status ?? (isAfterMerger(report) ? 'B' : undefined)
  return {
    area: codeOf(report.town),
    period: periodOf(report),
    source: report.id,
    indicator,
    ...(scope !== undefined && { scope }),
    unit,
    ...(value !== null && { op }),
    locator: { section: sectionOf(indicator) },
    value,
    ...(upper !== undefined && { upper }),
    ...(num !== undefined && { num }),
    ...(den !== undefined && { den }),
    ...(status !== undefined && { status }),
    raw: raw ?? (value === null ? '' : phraseOf(value, op, unit)),
    ...(note !== undefined && { note }),
  }
}

/** The year a town takes over another, its figures mean more ground than before. */
function isAfterMerger({ town, year }: DemoReport): boolean {
  return town.tail === SUCCESSOR_TAIL && year === 2021
}

function sectionOf(indicator: string): string {
  return SECTION_OF[indicator.split('.')[0] ?? ''] ?? '二'
}
