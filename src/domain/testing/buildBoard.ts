import type { Area } from '../board/area.ts'
import { type Board, createBoard } from '../board/board.ts'
import type { BoardMeta } from '../board/reportSet.ts'
import { CATALOGUE } from '../board/catalogue.ts'
import { type Indicator, isCounted } from '../board/indicator.ts'
import type { Observation, Source } from '../board/observation.ts'
import type { RefusedRow } from '../board/refusedRow.ts'
import { wholeYear, yearOf } from '../board/period.ts'
import { type Request, townsOfYear } from '../compare/question.ts'
import { readInterval } from '../values/readInterval.ts'
import type { Question } from '../compare/readTown.ts'
import { invariant } from '../../lib/invariant.ts'

/** What a test says of a figure; the rest is a plain full-year figure for 2022 in the indicator's own unit. */
export type ObservationFields = Partial<Omit<Observation, 'reading'>> &
  Pick<Observation, 'area' | 'indicator' | 'value'>

/** What a test says of a board; towns and sources that observations need but nobody listed are added. */
export interface BoardFields {
  towns?: readonly Area[]
  observations?: readonly Observation[]
  sources?: readonly Source[]
  indicators?: readonly Indicator[]
  refused?: readonly RefusedRow[]
  meta?: Partial<BoardMeta>
}

/** The year all builders use unless given another. */
export const YEAR = 2022

export function builtIn(id: string, changes: Partial<Indicator> = {}): Indicator {
  const found = CATALOGUE.find((indicator) => indicator.id === id)
  invariant(found, `no built-in indicator ${id}`)
  return { ...found, ...changes }
}

export function buildTown(code: string, changes: Partial<Area> = {}): Area {
  const ends = { validFrom: null, validTo: null, succeededBy: [] }
  return { code, name: `${code}镇`, level: 'town', type: '镇', parent: '990101', group: '镇', ...ends, ...changes }
}

/** `990101101`, `990101102` … in official order. */
export function buildTowns(count: number): Area[] {
  return Array.from({ length: count }, (_, index) => buildTown(String(990_101_101 + index)))
}

export function buildSource(area: string, year: number = YEAR, changes: Partial<Source> = {}): Source {
  return {
    id: `${area}-${year}`,
    area,
    title: `${year} 年报告`,
    publisher: null,
    published: `${year + 1}-01-15`,
    issued: null,
    period: wholeYear(year),
    periodInferred: false,
    url: null,
    sha256: null,
    ...changes,
  }
}

export function buildObservation(fields: ObservationFields): Observation {
  const period = fields.period ?? wholeYear(YEAR)
  const row: Omit<Observation, 'id' | 'reading'> = {
    scope: null,
    op: 'eq',
    upper: null,
    lower: null,
    unit: builtIn(fields.indicator).unit,
    num: null,
    den: null,
    status: fields.value === null ? 'L' : 'A',
    flags: [],
    source: `${fields.area}-${yearOf(period)}`,
    locator: null,
    raw: null,
    note: null,
    revision: 1,
    ...fields,
    period,
  }
  const id = [row.area, row.indicator, row.scope, period.start, period.end, row.revision, row.source].join('/')
  return { id, ...row, reading: readingOf(row) }
}

/** The stock (村居数, 常住人口, 顾问律师数) of a code list that gives nothing else. */
export function buildStock(area: string, indicator: string, fields: Partial<ObservationFields> = {}): Observation {
  const source = `codes-${area}-${(fields.period ?? wholeYear(YEAR)).end}`
  return buildObservation({ value: null, source, ...fields, area, indicator })
}

/** A row whose value was written as text, `1,001`: refused, with the reason the loader gives. */
export function buildRefused(area: string, id: string, changes: Partial<RefusedRow> = {}): RefusedRow {
  const period = changes.period ?? wholeYear(YEAR)
  const params = { field: 'value', expected: 'number', allowed: '', value: '1,001' } as const
  return {
    id: `${area}/${id}/${period.start}/refused`,
    area,
    indicator: id,
    scope: null,
    period,
    revision: 1,
    unit: builtIn(id).unit,
    source: `${area}-${yearOf(period)}`,
    value: '1,001',
    raw: '1001件',
    section: null,
    faults: [{ code: 'wrongField', params }],
    document: 'town.json',
    row: 3,
    ...changes,
  }
}

export function buildBoard(fields: BoardFields): Board {
  const observations = fields.observations ?? []
  const known = new Map((fields.sources ?? []).map((source) => [source.id, source]))
  for (const { source, area, period } of observations) {
    if (!known.has(source)) known.set(source, buildSource(area, yearOf(period), { id: source }))
  }
  const codes = [...new Set([...known.values()].map((source) => source.area))]
  return createBoard({
    meta: { ...PLAIN_META, ...fields.meta },
    areas: fields.towns ?? codes.map((code) => buildTown(code)),
    indicators: fields.indicators ?? CATALOGUE,
    sources: [...known.values()],
    observations,
    refused: fields.refused ?? [],
  })
}

/** Asks for totals of the whole in the year's own span, from every town of the year. */
export function buildRequest(board: Board, indicator: string, changes: Partial<Request> = {}): Request {
  const period = changes.period ?? { year: YEAR, span: null }
  const found = board.indicators.get(indicator)
  invariant(found, `the board has no indicator ${indicator}`)
  return { indicator: found, scope: null, measure: 'total', towns: townsOfYear(board, period.year), ...changes, period }
}

export function buildQuestion(indicator: string, changes: Partial<Question> = {}): Question {
  return { indicator: builtIn(indicator), scope: null, measure: 'total', year: YEAR, span: 'Y', ...changes }
}

const PLAIN_META: BoardMeta = {
  id: 'test',
  title: '测试县',
  issued: '2023-03-20',
  revision: 1,
  classification: 'demo',
  synthetic: true,
  comparable: true,
  notes: [],
}

function readingOf(row: Omit<Observation, 'id' | 'reading'>): Observation['reading'] {
  const { value, unit, indicator } = row
  if (value === null) return null
  const { decimals } = builtIn(indicator)
  const counted = unit !== '%' && isCounted(builtIn(indicator))
  return readInterval({ ...row, value, counted, decimals, ceiling: unit === '%' ? 100 : Infinity })
}
