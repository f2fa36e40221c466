/** A row as it may arrive from outside: any member may be anything. */
export type Row = Readonly<Record<string, unknown>>

export const FAULTY_TOWNS: readonly (readonly [code: string, name: string])[] = [
  ['990103101', '枫桥镇'],
  ['990103102', '柳溪镇'],
  ['990103103', '桃源镇'],
  ['990103104', '松山镇'],
  ['990103105', '竹园镇'],
  ['990103106', '梅林镇'],
  ['990103107', '杏坪镇'],
  ['990103108', '桂花镇'],
  ['990103109', '兰亭镇'],
  ['990103110', '菊坡镇'],
  ['990103111', '荷塘镇'],
  ['990103112', '榆关镇'],
]

export const FAULTY_YEARS = [2022, 2023, 2024]

/** Unit, scope and how the value comes about: no two years, and no two counts of one work, give rise to a finding. */
const FIGURES: Readonly<Record<string, readonly [unit: string, scope: string | null, value: Formula]>> = {
  'petitions.received': ['件', null, (town, year) => 120 + 7 * town + 9 * year],
  'petitions.handled': ['件', null, (town, year) => 114 + 7 * town + 9 * year],
  'petitions.resolved': ['件', null, (town, year) => 103 + 7 * town + 9 * year],
  'petitions.handledRate': [
    '%',
    null,
    (town, year) => roundTo2((114 + 7 * town + 9 * year) / (120 + 7 * town + 9 * year)),
  ],
  'hotline.received': ['件', null, (town, year) => 640 + 11 * town + 17 * year],
  'hotline.handled': ['件', null, (town, year) => 626 + 11 * town + 17 * year],
  'legalAdvisor.visits': ['次', null, (town, year) => 182 + 5 * town + 13 * year],
  'propaganda.events': ['场次', null, (town, year) => 26 + town + 2 * year],
  'propaganda.materials': ['份', null, (town, year) => 4200 + 100 * town + 300 * year],
  'satisfaction.rate': ['%', '信访', (town, year) => Math.round((91.2 + 0.3 * town + 0.7 * year) * 10) / 10],
  'context.villages': ['个', null, (town) => 12 + town],
}

/** Town and year counted from the first. */
type Formula = (town: number, year: number) => number

export const SOUND_INDICATORS = Object.keys(FIGURES)

export function soundValue(town: string, year: number, indicator: string): number {
  const position = FAULTY_TOWNS.findIndex(([code]) => code === town)
  return FIGURES[indicator]?.[2](position, year - 2022) ?? 0
}

/** A sound figure, or with changes one that is not. */
export function figureOf([town, year, indicator]: readonly [string, number, string], changes: Row = {}): Row {
  const [unit = '', scope = null] = FIGURES[indicator] ?? []
  const value = soundValue(town, year, indicator)
  return {
    area: town,
    indicator,
    ...(scope !== null && { scope }),
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    value,
    unit,
    source: idOf(town, year),
    ...changes,
  }
}

export function idOf(town: string, year: number): string {
  return `r${town.slice(-3)}-${year}`
}

/** Tells rows of one figure apart, without meaning anything. */
export function spellingOf(code: string): string {
  return `甲${code.length}${code.slice(0, 3)}`
}

function roundTo2(quotient: number): number {
  return Math.round(quotient * 10_000) / 100
}
