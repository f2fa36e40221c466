import fc from 'fast-check'
import type { TownReportDocument } from '../../src/data/document/townReportSchema.ts'

type Observation = TownReportDocument['observations'][number]
type Source = TownReportDocument['sources'][number]

const COUNTY = { code: '990101', name: '示例县', level: 'county' as const }
const TOWNS = ['990101101', '990101102', '990101103', '990101104'].map((code, index) => ({
  code,
  name: `${'甲乙丙丁'[index] ?? ''}镇`,
  level: 'town' as const,
  type: '镇',
  parent: '990101',
}))

const year = fc.integer({ min: 2020, max: 2022 })
const period = fc.oneof(
  { weight: 4, arbitrary: year.map((y) => ({ start: `${y}-01-01`, end: `${y}-12-31` })) },
  { weight: 1, arbitrary: year.map((y) => ({ start: `${y}-01-01`, end: `${y}-06-30` })) },
)
const date = fc.constantFrom(null, '2021-03-01', '2022-03-01', '2023-03-01')

/** Two sources for each town, on times and of dates that often meet. */
const sources = fc
  .array(fc.record({ period, published: date, issued: fc.oneof(date, fc.constant(undefined)) }), {
    minLength: TOWNS.length * 2,
    maxLength: TOWNS.length * 2,
  })
  .map((all) =>
    all.map(({ issued, ...reported }, index): Source => {
      const area = TOWNS[index % TOWNS.length]?.code ?? ''
      const source = { id: `s${index}`, area, title: `报告 ${index}`, ...reported }
      return issued === undefined ? source : { ...source, issued }
    }),
  )

const row = fc.record({
  source: fc.nat(TOWNS.length * 2 - 1),
  indicator: fc.constantFrom('petitions.handled', 'petitions.received', 'legalAdvisor.visits', 'new.one'),
  scope: fc.constantFrom(null, null, '县级交办'),
  period,
  value: fc.integer({ min: 0, max: 9 }),
  unit: fc.constantFrom('件', '件', '件', '人次'),
  op: fc.constantFrom('eq' as const, 'eq' as const, 'ge' as const, 'lt' as const),
  raw: fc.constantFrom(null, '近若干件', '不满若干件'),
  note: fc.constantFrom(null, '见附表'),
  revision: fc.constantFrom(1, 1, 1, 2),
})

/** A document of few towns, times and values, so that figures are often told twice, and often differently. */
export const wholeDocument = fc
  .record({ sources, rows: fc.array(row, { maxLength: 25 }), issued: date })
  .map(({ sources: reported, rows, issued }): TownReportDocument => {
    const observations = rows.map((fields): Observation => {
      const source = reported[fields.source]
      return { ...fields, area: source?.area ?? '', source: source?.id ?? '' }
    })
    const meta = { id: 'whole', title: '示例', issued, synthetic: true, classification: 'demo' as const }
    return { format: 'town-report/1', meta, areas: [COUNTY, ...TOWNS], sources: reported, observations }
  })

/** How a document is cut in three: which part each row goes to, by itself, by its town or by its source. */
export const cut = fc.record({
  by: fc.constantFrom('rows', 'areas', 'sources'),
  parts: fc.array(fc.nat(2), { minLength: 30, maxLength: 30 }),
  /** Every part is called like the whole, or each has a name of its own. */
  sameId: fc.boolean(),
  order: fc.constantFrom([0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]),
})

type Cut = typeof cut extends fc.Arbitrary<infer C> ? C : never

/** The three parts, in the order asked. Cut by towns or sources, a part holds those only; cut by rows, all of them. */
export function cutInThree(whole: TownReportDocument, { by, parts, sameId, order }: Cut): TownReportDocument[] {
  const places = by === 'areas' ? TOWNS.map(({ code }) => code) : whole.sources.map(({ id }) => id)
  const partOf = (place: string): number => parts[places.indexOf(place)] ?? 0
  return order.map((part) => ({
    ...whole,
    meta: { ...whole.meta, id: sameId ? whole.meta.id : `part-${part}` },
    areas: by === 'areas' ? whole.areas.filter(({ code }) => code === '990101' || partOf(code) === part) : whole.areas,
    sources: whole.sources.filter(({ id, area }) => by === 'rows' || partOf(by === 'areas' ? area : id) === part),
    observations: whole.observations.filter(({ area, source }, index) => {
      if (by === 'rows') return (parts[index] ?? 0) === part
      return partOf(by === 'areas' ? area : source) === part
    }),
  }))
}
