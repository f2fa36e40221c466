import type { TownReportDocument } from '../document/townReportSchema.ts'

type Rows = Partial<Pick<TownReportDocument, 'areas' | 'indicators' | 'sources' | 'observations'>>
type Observation = TownReportDocument['observations'][number]

/** For tests: a small valid document of two invented towns, to be spoiled in one place at a time. */
export function exampleDocument(meta: Partial<TownReportDocument['meta']> = {}, rows: Rows = {}): TownReportDocument {
  return {
    format: 'town-report/1',
    meta: { id: 'example', title: '示例', issued: '2023-03-20', synthetic: true, classification: 'demo', ...meta },
    areas: [
      { code: '990101', name: '示例县', level: 'county' },
      { code: '990101101', name: '石桥镇', level: 'town', type: '镇', parent: '990101' },
      { code: '990101102', name: '双河乡', level: 'town', type: '乡', parent: '990101' },
    ],
    sources: [exampleSource('r1', '990101101'), exampleSource('r2', '990101102')],
    observations: [exampleObservation(), exampleObservation({ area: '990101102', source: 'r2', value: 7 })],
    ...rows,
  }
}

export function exampleSource(id: string, area: string): TownReportDocument['sources'][number] {
  return {
    id,
    area,
    title: `${area} 2022 年报告`,
    published: '2023-01-12',
    period: { start: '2022-01-01', end: '2022-12-31' },
  }
}

export function exampleObservation(changes: Partial<Observation> = {}): Observation {
  return {
    area: '990101101',
    indicator: 'petitions.handled',
    period: { start: '2022-01-01', end: '2022-12-31' },
    value: 100,
    unit: '件',
    source: 'r1',
    ...changes,
  }
}
