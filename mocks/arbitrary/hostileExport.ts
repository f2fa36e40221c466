import fc from 'fast-check'
import { createBoard } from '../../src/domain/board/board.ts'
import type { BoardMeta } from '../../src/domain/board/reportSet.ts'
import { CATALOGUE } from '../../src/domain/board/catalogue.ts'
import { completeness, expectedIndicators } from '../../src/domain/overview/completeness.ts'
import { dataRows, type DataFilter, filterRows } from '../../src/domain/tables/dataRows.ts'
import type { Finding } from '../../src/domain/findings/finding.ts'
import type { Observation, Op } from '../../src/domain/board/observation.ts'
import { buildObservation, buildSource, buildTown } from '../../src/domain/testing/buildBoard.ts'
import { zh } from '../../src/i18n/zh.ts'
import type { DataExport } from '../../src/export/table/dataExport.ts'
import { hostileWords } from './hostileWords.ts'
import { sameText } from '../../src/lib/sameText.ts'

/** Words that are compared, as a board holds them once its document was read. */
const readWords = hostileWords.map(sameText)

const META: BoardMeta = {
  id: 'hostile',
  title: '=1+1 县',
  issued: '2026-03-20',
  revision: 1,
  classification: 'demo',
  synthetic: true,
  comparable: true,
  notes: ['-备注', '"引号"'],
}

const OPS: readonly Op[] = ['eq', 'ge', 'gt', 'le', 'lt', 'approx']
const TOWNS = ['990101101', '990101102', '990101103'] as const
const INDICATORS = ['petitions.handled', 'satisfaction.rate', 'propaganda.events'] as const

const observation: fc.Arbitrary<Observation> = fc
  .record({
    area: fc.constantFrom(...TOWNS),
    indicator: fc.constantFrom(...INDICATORS),
    year: fc.constantFrom(2021, 2022),
    scope: fc.option(readWords),
    number: fc.option(fc.oneof(fc.nat({ max: 100 }), fc.constantFrom(0, 12.5, 99.9))),
    op: fc.constantFrom(...OPS),
    absent: fc.constantFrom('L' as const, 'M' as const, 'O' as const, 'Q' as const),
    raw: fc.option(hostileWords),
    note: fc.option(hostileWords),
    section: fc.option(hostileWords),
    revision: fc.constantFrom(1, 2),
  })
  .map(({ year, number, absent, section, op, ...rest }) =>
    buildObservation({
      ...rest,
      period: { start: `${year}-01-01`, end: `${year}-12-31` },
      value: number !== null && rest.indicator !== 'satisfaction.rate' ? Math.floor(number) : number,
      op: number === null ? 'eq' : op,
      status: number === null ? absent : 'A',
      locator: section === null ? null : { section, start: null, end: null },
    }),
  )

/** A small board full of trouble, as the data view would show it with the gaps. */
export const hostileExport: fc.Arbitrary<DataExport> = fc
  .record({
    observations: fc.uniqueArray(observation, { maxLength: 12, selector: (one) => one.id }),
    names: fc.array(readWords, { minLength: 3, maxLength: 3 }),
    title: hostileWords,
    state: fc.constantFrom<DataFilter['state']>('every', null, 'noReport'),
  })
  .map(({ observations, names, title, state }) => {
    const sources = [...new Set(observations.map((one) => one.source))].map((id) => {
      const [area = '', year] = id.split('-')
      return buildSource(area, Number(year), { title: names[0] ?? '' })
    })
    const areas = TOWNS.map((code, index) => buildTown(code, { name: names[index] ?? code, parent: null }))
    const board = createBoard({ meta: META, areas, indicators: CATALOGUE, sources, observations, refused: [] })
    return exportOf({ board, title, state })
  })

function exportOf({
  board,
  title,
  state,
}: Pick<DataExport, 'board' | 'title'> & Pick<DataFilter, 'state'>): DataExport {
  const finding: Finding = {
    id: 'f',
    code: 'jump',
    severity: 'notable',
    area: board.towns[0]?.code ?? null,
    indicator: null,
    year: 2022,
    observations: [...board.observations.keys()].slice(0, 1),
    params: {},
  }
  const filter: DataFilter = { towns: null, year: null, indicator: null, scope: null, state, finding: null }
  const all = dataRows(board, { all: [finding], byObservation: new Map(), byTown: new Map() })
  const frame = { towns: board.towns, years: board.years, indicators: expectedIndicators(board) }
  return {
    board,
    rows: filterRows(all, filter),
    total: all.length,
    filter,
    sort: null,
    matrix: completeness(board, frame),
    table: 'rows',
    findings: [finding],
    title,
    exported: '2026-11-22',
    m: zh,
  }
}
