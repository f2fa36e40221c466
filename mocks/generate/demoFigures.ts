import type { Op, Status } from './townReportDocument.ts'
import { levelOf, writtenYear } from './demoLevels.ts'
import type { DemoReport } from './demoReports.ts'
import { randomOf } from './mulberry32.ts'

/** One figure as a report gives it, before it is tied to its area, period and source. */
export interface Figure {
  indicator: string
  scope?: string
  value: number | null
  op: Op
  upper?: number
  unit: string
  num?: number
  den?: number
  status?: Status
  raw?: string
  note?: string
}

interface Recipe {
  indicator: string
  unit: string
  /** How often reports mention it; headline figures are always mentioned in 2022 and 2025. */
  mentioned: number
  /** How often the number is vague, and with which word; otherwise exact. */
  vague?: readonly [number, Op]
}

const HEADLINES = ['petitions.handled', 'legalAdvisor.visits', 'propaganda.events', 'satisfaction.rate']

const RECIPES: readonly Recipe[] = [
  { indicator: 'petitions.received', unit: '件', mentioned: 0.85 },
  { indicator: 'petitions.handled', unit: '件', mentioned: 1 },
  { indicator: 'petitions.resolved', unit: '件', mentioned: 0.55 },
  { indicator: 'petitions.handledRate', unit: '%', mentioned: 0.35 },
  { indicator: 'hotline.received', unit: '件', mentioned: 0.85, vague: [0.15, 'gt'] },
  { indicator: 'disputes.received', unit: '件', mentioned: 0.8 },
  { indicator: 'disputes.resolved', unit: '件', mentioned: 0.85, vague: [0.1, 'gt'] },
  { indicator: 'legalAdvisor.visits', unit: '次', mentioned: 0.93 },
  { indicator: 'legalAdvisor.consultations', unit: '人次', mentioned: 0.45, vague: [0.3, 'gt'] },
  { indicator: 'propaganda.events', unit: '场次', mentioned: 1 },
  { indicator: 'propaganda.lectures', unit: '场次', mentioned: 0.5 },
  { indicator: 'propaganda.materials', unit: '份', mentioned: 0.85, vague: [0.9, 'gt'] },
  { indicator: 'propaganda.audience', unit: '人次', mentioned: 0.4, vague: [0.8, 'lt'] },
  { indicator: 'satisfaction.rate', unit: '%', mentioned: 0.8, vague: [0.12, 'ge'] },
  { indicator: 'context.villages', unit: '个', mentioned: 0.95 },
  { indicator: 'context.population', unit: '人', mentioned: 1 },
  { indicator: 'context.advisors', unit: '名', mentioned: 0.4 },
]

/** Denominators some towns never give, or gave only long ago. */
const NO_VILLAGES = ['云岭彝族苗族乡', '东湖乡']
const NO_POPULATION = ['云岭彝族苗族乡', '东湖乡', '平川镇']

/** Everything an ordinary report of this town and span says; the awkward things are laid over it afterwards. */
export function ordinaryFigures(report: DemoReport): Figure[] {
  const recipes = RECIPES.filter((recipe) => isMentioned(recipe, report))
  return recipes.map((recipe) => figureOf(recipe, report))
}

export function unitOf(indicator: string): string {
  return RECIPES.find((recipe) => recipe.indicator === indicator)?.unit ?? '%'
}

function isMentioned({ indicator, mentioned }: Recipe, { town, year, span }: DemoReport): boolean {
  if (span === 'Q1') return indicator === 'petitions.handled'
  // A half-year report beside the yearly one carries only the headlines.
  if (span === 'H1' && year === 2023) return HEADLINES.includes(indicator)
  if (indicator === 'context.population') return [2020, 2023].includes(year) && !NO_POPULATION.includes(town.name)
  if (indicator === 'context.villages' && NO_VILLAGES.includes(town.name)) {
    return town.name === '东湖乡' && year === 2019
  }
  if ([2022, 2025].includes(year) && HEADLINES.includes(indicator)) return true
  return randomOf('mention', town.tail, writtenYear(town, year), indicator)() < mentioned
}

function figureOf({ indicator, unit, vague }: Recipe, report: DemoReport): Figure {
  const { town, year } = report
  const exact = levelOf(indicator, report)
  const random = randomOf('op', town.tail, writtenYear(town, year), indicator)
  const scope = indicator === 'satisfaction.rate' ? { scope: '信访' } : {}
  const isVague = vague !== undefined && random() < vague[0] && exact >= 20 && !is2022Headline(indicator, year)
  if (!isVague) return { indicator, ...scope, value: exact, op: 'eq', unit }
  const op = unit !== '%' && random() < 0.06 ? 'approx' : vague[1]
  return { indicator, ...scope, value: roundFor(op, exact), op, unit }
}

/** 2022 is drawn to look like the picture in the design; its vague headlines are placed by hand. */
function is2022Headline(indicator: string, year: number): boolean {
  return year === 2022 && HEADLINES.includes(indicator)
}

/** Writers round down before 余 and 以上, and up before 近. */
function roundFor(op: Op, value: number): number {
  const step = value >= 10000 ? 1000 : value >= 1000 ? 100 : value >= 100 ? 10 : op === 'ge' ? 1 : 10
  const rounded = op === 'lt' ? Math.ceil(value / step) : Math.floor(value / step)
  return rounded * step
}
