import { type Draw, drawOf } from './draw.ts'
import { partsOf, wordedFigure } from './randomFigures.ts'
import {
  ADDED,
  BUILT_IN,
  type ReportArea,
  type ReportDocument,
  type ReportIndicator,
  type ReportRow,
  type ReportSource,
} from './reportDocument.ts'

/** One rate has to do for all. */
const DRAWN = [...BUILT_IN, ...ADDED].filter(({ id }) => !/^petitions.*Rate$/.test(id))

const COUNTY = '990101'
const NAMES = ['石桥镇', '柳溪镇', '河口乡', '东岭乡', '西塘镇', '南坪街道', '北关镇', '白沙乡', '青山镇']
const FIRST_YEAR = 2018

/** Documents to be loaded together, in this order. */
export function randomDocuments(seed: number): ReportDocument[] {
  const draw = drawOf(seed)
  const towns = randomTowns(draw)
  const years = Array.from({ length: draw.whole(2, 4) }, (_, index) => FIRST_YEAR + index)
  const fromDecember = draw.chance(0.15) ? draw.pick(['ends', 'ends', 'begins'] as const) : null
  const sources = towns.flatMap((town) => years.flatMap((year) => reportsOf(town, { year, fromDecember }, draw)))
  const givesParts = draw.chance(0.25)
  const rows = sources
    .flatMap((source) => rowsOfReport(source, draw))
    .map((row) => (givesParts ? withParts(row, draw) : row))
  const whole: ReportDocument = {
    format: 'town-report/1',
    meta: metaOf(`whole-${seed}`, { issued: '2024-03-01', comparable: !draw.chance(0.1) }),
    areas: [{ code: COUNTY, name: '试算县', level: 'county' }, ...towns],
    indicators: ADDED,
    sources,
    observations: [...rows, ...restated(sources, rows, draw)],
  }
  return draw.chance(0.5) ? [whole] : draw.chance(0.5) ? cutInThree(whole, draw) : issuedTwice(whole, draw)
}

function metaOf(id: string, more: { issued: string; comparable: boolean }): ReportDocument['meta'] {
  return { id, title: '随机报告', revision: 1, classification: 'demo', synthetic: true, notes: [], ...more }
}

function randomTowns(draw: Draw): ReportArea[] {
  const setsGroups = draw.chance(0.3)
  return NAMES.slice(0, draw.whole(4, NAMES.length)).map((name, index): ReportArea => {
    const type = name.endsWith('街道') ? '街道' : name.slice(-1)
    return {
      code: `${COUNTY}${101 + index}`,
      name,
      level: 'town',
      type: draw.pick([type, type, `${type}\u200b`]),
      parent: COUNTY,
      ...(setsGroups ? { group: draw.pick(['山区', '平原', '平原 ']) } : {}),
      ...(draw.chance(0.1) ? { validFrom: `${FIRST_YEAR + 1}-01-01` } : {}),
      ...(draw.chance(0.1) ? { validTo: `${FIRST_YEAR + 1}-${draw.pick(['06-30', '12-31'])}` } : {}),
    }
  })
}

interface Year {
  year: number
  /** The report is on December to November, under the title of the year it ends in, or begins in. */
  fromDecember: 'ends' | 'begins' | null
}

/** None, one, rarely two that tell of the same year, or one of its first half. */
function reportsOf({ code }: ReportArea, { year, fromDecember }: Year, draw: Draw): ReportSource[] {
  if (draw.chance(0.12)) return []
  const period = fromDecember
    ? { start: `${year - 1}-12-01`, end: `${year}-11-30` }
    : { start: `${year}-01-01`, end: draw.chance(0.15) ? `${year}-06-30` : `${year}-12-31` }
  const titled = fromDecember === 'begins' ? year - 1 : year
  const ids = draw.chance(0.12) ? ['b', 'a'] : ['r']
  const isPublished = draw.chance(0.5)
  return ids.map((id) => ({
    id: `${id}${code.slice(-3)}-${year}`,
    area: code,
    title: `${titled}年法治政府建设年度报告${id === 'r' ? '' : `（${id}本）`}`,
    published: isPublished ? `${year + 1}-0${draw.whole(1, 9)}-15` : null,
    period,
  }))
}

function rowsOfReport(source: ReportSource, draw: Draw): ReportRow[] {
  return DRAWN.flatMap((indicator) => {
    if (draw.chance(indicator.kind === 'stock' ? 0.5 : 0.15)) return []
    const rows = scopesOf(indicator, draw).map((scope) => rowOf(source, { indicator, scope }, draw))
    return draw.chance(0.05) ? [...rows, ...rows.map((row) => revised(row, indicator, draw))] : rows
  })
}

/** A county where every rate comes with what it was taken from. */
function withParts(row: ReportRow, draw: Draw): ReportRow {
  if (row.indicator !== 'satisfaction.rate' || typeof row.value !== 'number') return row
  const { op: _op, raw: _raw, ...rest } = row
  return { ...rest, ...partsOf(draw) }
}

function scopesOf({ id }: ReportIndicator, draw: Draw): string[] {
  if (id !== 'petitions.received') return ['']
  return draw.pick([[''], ['县级交办'], ['县级交办', '系统转送'], [' 县级交办\u200b'], ['', '热线１号']])
}

interface Asked {
  indicator: ReportIndicator
  scope: string
}

function rowOf({ id, area, period }: ReportSource, { indicator, scope }: Asked, draw: Draw): ReportRow {
  return {
    area,
    indicator: indicator.id,
    ...(scope === '' ? {} : { scope }),
    period,
    unit: unitOf(indicator, draw),
    source: id,
    ...reported(indicator, draw),
  }
}

function reported(indicator: ReportIndicator, draw: Draw): Pick<ReportRow, 'value' | 'status'> & Partial<ReportRow> {
  if (indicator.kind !== 'stock' && draw.chance(0.06))
    return { value: null, status: draw.pick(['L', 'M', 'Q'] as const) }
  if (indicator.kind !== 'stock' && draw.chance(0.02)) return { value: `${draw.whole(1, 99)}件` }
  const status = draw.chance(0.04) ? 'B' : draw.chance(0.1) ? draw.pick(['E', 'P'] as const) : 'A'
  return { ...wordedFigure(indicator, draw), status }
}

/** The indicator's own, in another width or with signs that cannot be seen, or another word for it; rarely a foreign one. */
function unitOf({ unit, unitWords, kind, decimals }: ReportIndicator, draw: Draw): string {
  if (kind === 'flow' && decimals === 0 && draw.chance(0.03)) return '批'
  const word = draw.pick([unit, unit, unit, ...unitWords])
  return draw.pick([word, word, word, ` ${word}`, `${word}\u200b`, word.replace('%', '％')])
}

function revised(row: ReportRow, indicator: ReportIndicator, draw: Draw): ReportRow {
  const { area, indicator: id, period, unit, source, scope } = row
  const plain = { area, indicator: id, period, unit, source, ...(scope === undefined ? {} : { scope }) }
  return { ...plain, ...wordedFigure(indicator, draw), revision: 2 }
}

/** What a town's next report says of the year before, which is history where that year had its own report. */
function restated(sources: readonly ReportSource[], rows: readonly ReportRow[], draw: Draw): ReportRow[] {
  const again = rows.flatMap((row) => {
    const next = sources.find(({ area, period }) => area === row.area && period.start > row.period.end)
    const indicator = DRAWN.find(({ id }) => id === row.indicator)
    if (!next || !indicator || row.revision === 2 || typeof row.value === 'string' || !draw.chance(0.07)) return []
    const { revision: _, ...plain } = revised(row, indicator, draw)
    return [{ ...plain, source: next.id }]
  })
  // A report says a thing once.
  return [
    ...new Map(again.map((row) => [JSON.stringify([row.area, row.indicator, row.scope, row.period]), row])).values(),
  ]
}

/** Parts that make up the whole again, in any order. */
function cutInThree(whole: ReportDocument, draw: Draw): ReportDocument[] {
  const dealt = whole.observations.map((row) => ({ row, part: draw.whole(0, 2) }))
  return [2, 0, 1].map((part) => ({
    ...whole,
    meta: { ...whole.meta, id: `${whole.meta.id}-${part}` },
    observations: dealt.filter((one) => one.part === part).map(({ row }) => row),
  }))
}

/** The newer one first: each with its own reports, so that what both tell is told by two reports. */
function issuedTwice(whole: ReportDocument, draw: Draw): ReportDocument[] {
  const older = new Set(whole.sources.filter(() => draw.chance(0.5)).map(({ id }) => id))
  const partOf = (isOlder: boolean): ReportDocument => ({
    ...whole,
    meta: metaOf(`${whole.meta.id}-${isOlder ? 'older' : 'newer'}`, {
      issued: isOlder ? '2023-03-01' : '2024-03-01',
      comparable: whole.meta.comparable,
    }),
    sources: whole.sources.filter(({ id }) => older.has(id) === isOlder),
    observations: whole.observations.filter(({ source }) => older.has(source) === isOlder),
  })
  return [partOf(false), partOf(true)]
}
