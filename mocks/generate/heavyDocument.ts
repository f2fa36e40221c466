import { buildBigCounty } from './buildBigCounty.ts'

/** Towns of the large county get the codes after these, once for each copy. */
const SHIFTS = [0, 300, 600]

/** The text of a valid document of just so many bytes: the large county three times over, then spaces. For tests. */
export function heavyDocument(bytes: number): string {
  const { areas, sources, observations, ...rest } = buildBigCounty()
  const [county, ...towns] = areas
  const text = JSON.stringify({
    ...rest,
    areas: [county, ...SHIFTS.flatMap((by) => towns.map((town) => ({ ...town, code: shifted(town.code, by) })))],
    sources: SHIFTS.flatMap((by) =>
      sources.map((one) => ({ ...one, id: `${one.id}+${by}`, area: shifted(one.area, by) })),
    ),
    observations: SHIFTS.flatMap((by) =>
      observations.map((one) => ({ ...one, area: shifted(one.area, by), source: `${one.source}+${by}` })),
    ),
  })
  return text + ' '.repeat(Math.max(0, bytes - new TextEncoder().encode(text).length))
}

function shifted(code: string, by: number): string {
  return code.slice(0, -3) + String(Number(code.slice(-3)) + by).padStart(3, '0')
}
