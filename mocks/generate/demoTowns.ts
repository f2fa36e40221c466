/** An invented town and its 2022 level, from which the other years are drawn. */
export interface DemoTown {
  /** Last three digits of the code. */
  tail: string
  name: string
  type: '镇' | '乡' | '街道'
  /** Petitions handled (件) in a whole year. */
  petitions: number
  /** Adviser visits per village in a whole year. */
  visits: number
  /** Publicity events in a whole year. */
  events: number
  /** Satisfaction, %. */
  satisfaction: number
  villages: number
  population: number
  advisors: number
  /** What it gained when it took over another town in 2021. */
  gained?: { villages: number; population: number }
  validTo?: string
  succeededBy?: readonly string[]
}

export const COUNTY_CODE = '990101'

/** Merged into 高岭镇 at the end of 2020. */
export const MERGED_TAIL = '204'
export const SUCCESSOR_TAIL = '107'

type TownRow = readonly [string, string, DemoTown['type'], number, number, number, number, number, number, number]

const ROWS: readonly TownRow[] = [
  ['001', '城东街道', '街道', 58, 6.9, 11, 94, 16, 46218, 5],
  ['002', '城西街道', '街道', 88, 7.7, 16, 95.1, 14, 38944, 4],
  ['101', '石桥镇', '镇', 214, 13.8, 32, 98.1, 18, 52306, 6],
  ['102', '双河镇', '镇', 162, 11.2, 28, 97, 16, 41872, 5],
  ['103', '青禾镇', '镇', 131, 9.2, 24, 96.5, 15, 33519, 4],
  ['104', '龙泉镇', '镇', 118, 12.6, 24, 96.2, 13, 29187, 4],
  ['105', '白鹭镇', '镇', 104, 10.6, 19, 96, 12, 27640, 3],
  ['106', '云溪镇', '镇', 118, 8.4, 26, 99, 14, 30455, 4],
  ['107', '高岭镇', '镇', 96, 10.1, 22, 96.8, 11, 24093, 3],
  ['108', '清水镇', '镇', 126, 10.4, 18, 96.8, 15, 31266, 4],
  ['109', '大安镇', '镇', 145, 10.2, 30, 95.8, 17, 36710, 5],
  ['110', '平川镇', '镇', 76, 8.8, 18, 95.6, 10, 21384, 3],
  ['201', '西山乡', '乡', 44, 7.4, 24, 97.4, 8, 12871, 2],
  ['202', '东湖乡', '乡', 7, 10.9, 21, 95.2, 9, 9460, 2],
  ['203', '云岭彝族苗族乡', '乡', 71, 11.9, 30, 96.4, 12, 18325, 3],
  [MERGED_TAIL, '松坪乡', '乡', 31, 6.5, 9, 94.5, 7, 8127, 1],
]

export const demoTowns: readonly DemoTown[] = ROWS.map(townOfRow)

export function codeOf(town: DemoTown): string {
  return COUNTY_CODE + town.tail
}

export function villagesIn(town: DemoTown, year: number): number {
  return town.villages + (year >= 2021 ? (town.gained?.villages ?? 0) : 0)
}

export function populationIn(town: DemoTown, year: number): number {
  return town.population + (year - 2020) * 13 + (year >= 2021 ? (town.gained?.population ?? 0) : 0)
}

function townOfRow(row: TownRow): DemoTown {
  const [tail, name, type, petitions, visits, events, satisfaction, villages, population, advisors] = row
  const town: DemoTown = {
    tail,
    name,
    type,
    petitions,
    visits,
    events,
    satisfaction,
    villages,
    population,
    advisors,
  }
  if (tail === SUCCESSOR_TAIL) town.gained = { villages: 7, population: 8127 }
  if (tail === MERGED_TAIL) {
    town.validTo = '2020-12-31'
    town.succeededBy = [COUNTY_CODE + SUCCESSOR_TAIL]
  }
  return town
}
