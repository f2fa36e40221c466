import { demoMeta } from './demoMeta.ts'
import { oldVillages, plantedFaults } from './plantedFaults.ts'
import { FAULTY_TOWNS, FAULTY_YEARS, figureOf, idOf, type Row, SOUND_INDICATORS } from './soundFigures.ts'

const COUNTY = '990103'
/** The town whose only list of villages is years old, and which tells visits in the last year only. */
const WITHOUT_VILLAGES = '990103108'

/** A small county with thirty planted faults, each in a place of its own, among figures that give rise to none. */
export function buildFaultyCounty(): unknown {
  return {
    format: 'town-report/1',
    meta: demoMeta,
    areas: [
      { code: COUNTY, name: '示例县（虚构）', level: 'county' },
      ...FAULTY_TOWNS.map(([code, name]) => ({ code, name, level: 'town', type: '镇', parent: COUNTY, group: '镇' })),
    ],
    indicators: [],
    sources: [...eachReport(sourceOf), ...plantedFaults.flatMap(({ besides }) => (besides ? [besides] : []))],
    observations: [...soundRows().map(withShortPeriod), ...plantedFaults.flatMap(({ rows = [] }) => rows), oldVillages],
  }
}

/** Rows that nothing was done to, and that nothing may be said about. */
export function soundRows(): Row[] {
  const spoiled = new Set(plantedFaults.flatMap(({ rows = [] }) => rows).map(keyOf))
  return eachReport(rowsOf)
    .flat()
    .filter((row) => !spoiled.has(keyOf(row)))
}

function eachReport<T>(make: (town: string, year: number) => T): T[] {
  const kept = ([town, year]: readonly [string, number]): boolean =>
    !plantedFaults.some((fault) => fault.missing && fault.town === town && fault.year === year)
  return FAULTY_TOWNS.flatMap(([town]) => FAULTY_YEARS.map((year) => [town, year] as const))
    .filter(kept)
    .map(([town, year]) => make(town, year))
}

function rowsOf(town: string, year: number): Row[] {
  const left = plantedFaults
    .filter((fault) => fault.town === town && fault.year === year)
    .flatMap(({ without = [] }) => without)
  const old = town === WITHOUT_VILLAGES ? ['context.villages', 'legalAdvisor.visits'] : []
  return SOUND_INDICATORS.filter((indicator) => ![...left, ...old].includes(indicator)).map((indicator) =>
    figureOf([town, year, indicator]),
  )
}

function sourceOf(area: string, year: number): Row {
  const name = FAULTY_TOWNS.find(([code]) => code === area)?.[1] ?? ''
  return {
    id: idOf(area, year),
    area,
    title: `${name}${year}年法治政府建设情况报告`,
    publisher: `${name}人民政府（虚构）`,
    published: `${year + 1}-02-16`,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    ...plantedFaults.find((fault) => fault.source && fault.town === area && fault.year === year)?.source,
  }
}

/** Figures of a report cover what it covers. */
function withShortPeriod(row: Row): Row {
  const fault = plantedFaults.find(({ source, town, year }) => source && row['source'] === idOf(town ?? '', year))
  const isShort = fault?.code === 'periodShorterThanTitle' || fault?.code === 'partOfYear'
  const period = isShort ? fault.source?.['period'] : undefined
  return period === undefined ? row : { ...row, period }
}

function keyOf({ area, indicator, scope, source, period }: Row): string {
  return JSON.stringify([area, indicator, scope, source, period])
}
