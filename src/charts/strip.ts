import type { AreaCode } from '../domain/board/area.ts'
import type { Comparison, ComparisonRow } from '../domain/compare/compare.ts'
import type { Messages } from '../i18n/messages.ts'
import { readingFacts } from '../i18n/values/readingFacts.ts'
import type { Facts } from '../lib/facts.ts'
import { intervalText, ariaText } from '../i18n/values/valueWords.ts'
import type { OrderedRows } from './barRows.ts'
import type { ChartTheme } from './chartTheme.ts'
import { linearScale, type Scale } from './scale.ts'
import type { ChartMark, Scene, SceneGroup, Shape } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

/** All towns on one line, so that a page of bars is seen against the whole (分布图). */
export interface StripInput {
  comparison: Comparison
  /** The rows of the page below; they stand out. */
  shown: OrderedRows
  picked: AreaCode | null
  m: Messages
}

interface Dot {
  row: ComparisonRow
  x: number
  y: number
}

const HEIGHT = 92
const BASE = 58
const TITLE = 10
/** Radius of a dot. */
const DOT = 4
const SIDE = 24

/** Only compared towns have a dot; how many have none is said in the coverage beside it. */
export function buildStrip(input: StripInput, width: number, theme: ChartTheme): Scene {
  const { comparison, m } = input
  const rows = comparison.rows
    .filter((row) => row.placement === 'compared' && row.value !== null)
    .toSorted((a, b) => (a.value?.lo ?? 0) - (b.value?.lo ?? 0))
  const values = rows.flatMap((row) => (row.value ? [row.value.lo, row.value.hi] : []))
  const scale = linearScale(
    values,
    [SIDE * theme.scale, width - SIDE * theme.scale],
    comparison.request.indicator.unit !== '%',
  )
  const radius = DOT * theme.scale
  const dots = stackDots(rows, scale, radius)
  const shown = new Set(input.shown.compared.map((row) => row.area.code))
  const text = m.compare.allTowns(rows.length)
  const title: Shape = { kind: 'text', x: 0, y: TITLE * theme.scale, text, size: theme.small, fill: theme.colors.ink3 }
  return {
    width,
    height: HEIGHT * theme.scale,
    groups: [
      { id: 'axis', shapes: [title, ...axisShapes(scale, theme)] },
      ...medianGroup(input, scale, theme),
      ...dots.map((dot) => drawDot(dot, { input, shown, radius, theme })),
    ],
    marks: dots.map((dot) => toMark(dot, input, radius)),
  }
}

/** Dots that would cover each other are stacked upwards. */
function stackDots(rows: readonly ComparisonRow[], scale: Scale, radius: number): Dot[] {
  const base = (BASE * radius) / DOT
  const heights = new Map<number, number>()
  return rows.map((row) => {
    const x = scale.at(row.value?.lo ?? 0)
    const slot = Math.round(x / (radius * 2))
    const level = heights.get(slot) ?? 0
    heights.set(slot, level + 1)
    return { row, x: slot * radius * 2, y: Math.max(radius * 5, base - radius - 2 - level * radius * 1.7) }
  })
}

function axisShapes(scale: Scale, theme: ChartTheme): Shape[] {
  const { rule, ruleStrong, ink3 } = theme.colors
  const base = BASE * theme.scale
  const ends = [scale.at(scale.min), scale.at(scale.max)] as const
  return [
    {
      kind: 'line',
      points: [
        [ends[0], base],
        [ends[1], base],
      ],
      stroke: ruleStrong,
      lineWidth: 1,
    },
    ...scale.ticks.flatMap((tick): Shape[] => [
      {
        kind: 'line',
        points: [
          [scale.at(tick), base],
          [scale.at(tick), base + 5 * theme.scale],
        ],
        stroke: rule,
        lineWidth: 1,
      },
      {
        kind: 'text',
        x: scale.at(tick),
        y: base + 15 * theme.scale,
        text: tick.toLocaleString('en-US'),
        size: theme.small,
        fill: ink3,
        align: 'center',
      },
    ]),
  ]
}

function medianGroup({ comparison, m }: StripInput, scale: Scale, theme: ChartTheme): SceneGroup[] {
  const { median, request } = comparison
  if (!median) return []
  const [from, to] = [scale.at(median.lo), scale.at(median.hi === Infinity ? scale.max : median.hi)]
  const x = (from + to) / 2
  const [top, bottom] = [18 * theme.scale, (BASE + 4) * theme.scale]
  const title = textWidth(m.compare.allTowns(comparison.rows.length), theme.small) + 12 * theme.scale
  const end = scale.at(scale.max)
  const text = fitText(m.compare.median(intervalText(median, request, m)), theme.small, end - title)
  const half = textWidth(text, theme.small) / 2
  const labelX = Math.max(title + half, Math.min(x, end - half))
  const band: Shape[] =
    to - from > 1
      ? [{ kind: 'rect', x: from, y: top, width: to - from, height: bottom - top, fill: theme.colors.band }]
      : []
  const edges = to - from > 1 ? [from, to] : [from]
  const lines = edges.map((edge): Shape => {
    const points = [[edge, top] as const, [edge, bottom] as const]
    return { kind: 'line', points, stroke: theme.colors.ink, lineWidth: theme.thin }
  })
  const shapes: Shape[] = [
    ...band,
    ...lines,
    {
      kind: 'text',
      x: labelX,
      y: TITLE * theme.scale,
      text,
      size: theme.small,
      fill: theme.colors.ink,
      align: 'center',
      halo: theme.colors.paper,
    },
  ]
  return [{ id: 'median', shapes }]
}

function drawDot(
  dot: Dot,
  {
    input,
    shown,
    radius,
    theme,
  }: { input: StripInput; shown: ReadonlySet<AreaCode>; radius: number; theme: ChartTheme },
): SceneGroup {
  const { row, x, y } = dot
  const { barStrong, bar, worse, paper } = theme.colors
  const fill = row.area.code === input.picked ? worse : shown.has(row.area.code) ? barStrong : bar
  const isVague = row.value !== null && row.value.lo !== row.value.hi
  const dotShape: Shape = isVague
    ? { kind: 'circle', x, y, r: radius - theme.scale, fill: paper, stroke: fill, lineWidth: 1.5 * theme.scale }
    : { kind: 'circle', x, y, r: radius, fill, stroke: paper, lineWidth: 1 }
  return { id: `dot ${row.area.code}`, shapes: [dotShape] }
}

function toMark({ row, x, y }: Dot, { comparison, m }: StripInput, radius: number): ChartMark {
  const size = radius * 2 + 4
  const facts = (): Facts => ({
    title: `${row.area.name} ${m.year(row.year)}`,
    lines: readingFacts(row, comparison.request, m),
  })
  const label = ariaText(row, comparison.request, m)
  return {
    id: row.area.code,
    town: row.area.code,
    year: row.year,
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    label,
    facts,
    row: 'strip',
  }
}
