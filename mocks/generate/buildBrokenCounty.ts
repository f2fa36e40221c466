import { demoMeta } from './demoMeta.ts'

/** A row as it may arrive from outside: any member may be anything. */
type Row = Readonly<Record<string, unknown>>

const YEAR_2023 = { start: '2023-01-01', end: '2023-12-31' }
const YEAR_2024 = { start: '2024-01-01', end: '2024-12-31' }

const TOWNS = [
  { code: '990101101', name: '石桥镇' },
  { code: '990101102', name: '双河镇' },
  { code: '990101103', name: '青禾镇' },
]

const GOOD_FIGURES: readonly (readonly [string, string, number])[] = [
  ['petitions.received', '件', 120],
  ['petitions.handled', '件', 112],
  ['hotline.received', '件', 640],
  ['disputes.resolved', '件', 96],
  ['legalAdvisor.visits', '次', 182],
  ['propaganda.events', '场次', 26],
  ['propaganda.materials', '份', 4200],
  ['context.villages', '个', 15],
]

/** A row that would be right, for each fault to spoil one member of. Its indicator occurs in no other good row. */
const SOUND = {
  area: '990101101',
  indicator: 'disputes.screened',
  period: YEAR_2024,
  value: 12,
  op: 'eq',
  unit: '次',
  source: 'r101-2024',
  locator: { section: '一（四）1' },
  raw: '12次',
}

export interface BrokenRow {
  /** What is wrong, in the words of the format page. */
  fault: string
  row: Row
}

/** One fault a row. The loader has to stop each of these rows and keep every good one. */
export const brokenRows: readonly BrokenRow[] = [
  // Not declared in `areas`.
  { fault: 'unknown area', row: { ...SOUND, area: '990101999' } },
  // A spreadsheet cell typed as text.
  { fault: 'value is not a number', row: { ...SOUND, value: '12' } },
  // Absence without saying which kind of absence.
  { fault: 'value null without L, M, O or Q', row: { ...SOUND, scope: '一', value: null } },
  // M says the figure cannot exist, and yet there is one.
  { fault: 'number with status M', row: { ...SOUND, scope: '二', status: 'M' } },
  { fault: 'period ends before it starts', row: { ...SOUND, period: { start: '2024-12-31', end: '2024-01-01' } } },
  { fault: 'unknown op', row: { ...SOUND, scope: '三', op: 'about' } },
  // Whole paragraphs do not belong in the evidence.
  { fault: 'raw longer than 200 characters', row: { ...SOUND, scope: '四', raw: '排查矛盾纠纷12次，'.repeat(25) } },
  // A computed member name makes it an own property, which JSON.stringify writes out.
  { fault: 'key __proto__', row: { ...SOUND, scope: '五', ['__proto__']: { polluted: true } } },
  { fault: 'unknown source', row: { ...SOUND, scope: '六', source: 'r999-2024' } },
  { fault: 'negative count', row: { ...SOUND, scope: '七', value: -3, raw: '-3次' } },
  // 石桥镇 2024 petitions.handled is 112 among the good rows.
  {
    fault: 'same key, different value',
    row: { ...SOUND, indicator: 'petitions.handled', unit: '件', value: 131, raw: '131件' },
  },
  // Leading zeros and joins are lost once a code is a number.
  { fault: 'code is a number', row: { ...SOUND, scope: '八', area: 990101101 } },
  { fault: 'upper below value', row: { ...SOUND, scope: '九', value: 100, op: 'gt', upper: 90, raw: '100余次' } },
]

/** A small demo county with the broken rows strewn among good ones. */
export function buildBrokenCounty(): unknown {
  return {
    format: 'town-report/1',
    meta: demoMeta,
    areas: [
      { code: '990101', name: '示例县（虚构）', level: 'county' },
      ...TOWNS.map((town) => ({ ...town, level: 'town', type: '镇', parent: '990101', group: '镇' })),
    ],
    indicators: [],
    sources: TOWNS.flatMap(({ code, name }) => [sourceOf(code, name, 2023), sourceOf(code, name, 2024)]),
    observations: strewn(goodRows()),
  }
}

function sourceOf(area: string, name: string, year: number): Row {
  return {
    id: sourceId(area, year),
    area,
    title: `${name}${year}年法治政府建设情况报告`,
    publisher: `${name}人民政府（虚构）`,
    published: `${year + 1}-02-16`,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, inferred: false },
  }
}

/** Towns differ by a few, and the years too, so that nothing but the faults gives rise to a finding. */
function goodRows(): Row[] {
  return TOWNS.flatMap(({ code }, town) =>
    [YEAR_2023, YEAR_2024].flatMap((period, year) =>
      GOOD_FIGURES.map(([indicator, unit, base]) => {
        const value = indicator === 'context.villages' ? base : base + town * 3 + (year - 1) * 2
        const source = sourceId(code, 2023 + year)
        return { area: code, indicator, period, value, op: 'eq', unit, source, raw: `${value}${unit}` }
      }),
    ),
  )
}

/** A broken row after every third good one, so that a loader that stops at the first fault is found out. */
function strewn(good: readonly Row[]): Row[] {
  return good.flatMap((row, index) => {
    const broken = index % 3 === 2 ? brokenRows[(index - 2) / 3] : undefined
    return broken ? [row, broken.row] : [row]
  })
}

function sourceId(area: string, year: number): string {
  return `r${area.slice(-3)}-${year}`
}
