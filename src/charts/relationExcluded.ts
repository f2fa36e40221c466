import { relateMessages } from '../i18n/relateMessages.ts'
import type { RelationPath } from '../domain/relate/relate.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import { hasNumber } from '../domain/compare/verdict.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Facts } from '../lib/facts.ts'
import { otherSpanText } from '../i18n/values/periodWords.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { ChartMark, Size, SceneGroup, Shape } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

interface ExcludedInput {
  /** Towns without a compared point. */
  towns: readonly RelationPath[]
  /** What each mark says. */
  ariaLabelOf: (path: RelationPath) => string
  m: Messages
}

/** Rows below the line: more than these are counted, not listed. */
const MAX_ROWS = { screen: 4, projector: 2 } as const
/** Width of one entry, in text sizes. */
const ENTRY = { screen: 25, projector: 19 } as const
const HEAD = 1.9

interface Grid {
  columns: number
  rows: number
  rowHeight: number
  /** Entries shown; one place is kept for how many there are beyond. */
  shown: number
}

/** Height of the list below the plot; 0 when every town is compared. */
export function excludedHeight(count: number, { width }: Pick<Size, 'width'>, theme: ChartTheme): number {
  if (count === 0) return 0
  const { rows, rowHeight } = gridOf(count, width, theme)
  return theme.small * HEAD + rows * rowHeight
}

/** Who is not compared and why, in words, below a line as in the comparison of one indicator. */
export function drawExcluded(
  input: ExcludedInput,
  frame: Size,
  theme: ChartTheme,
): { groups: SceneGroup[]; marks: ChartMark[] } {
  const { towns, m, ariaLabelOf } = input
  if (towns.length === 0) return { groups: [], marks: [] }
  const grid = gridOf(towns.length, frame.width, theme)
  const top = frame.height - excludedHeight(towns.length, frame, theme)
  const width = frame.width / grid.columns
  const placed = towns.slice(0, grid.shown).map((path, index) => ({
    path,
    x: (index % grid.columns) * width,
    y: top + theme.small * HEAD + (Math.floor(index / grid.columns) + 0.5) * grid.rowHeight,
  }))
  const entries = placed.map(({ path, x, y }): SceneGroup => ({
    id: `aside ${path.area.code}`,
    shapes: entryShapes(path, { x, y, width: width - theme.small }, { theme, m }),
  }))
  const marks = placed.map(({ path, x, y }): ChartMark => {
    const box = { x, y: y - grid.rowHeight / 2, width: width - theme.small, height: grid.rowHeight }
    const { code } = path.area
    const year = path.points.at(-1)?.year ?? 0
    const label = ariaLabelOf(path)
    const facts = (): Facts => ({ title: path.area.name, lines: [{ name: m.table.note, text: label }] })
    return { id: `aside ${code}`, town: code, year, ...box, label, facts, row: `aside ${y}` }
  })
  const beyond = towns.length - grid.shown
  return { groups: [headOf(top, beyond, { frame, theme, m }), ...entries], marks }
}

function gridOf(count: number, width: number, theme: ChartTheme): Grid {
  const columns = Math.max(1, Math.floor(width / (theme.small * ENTRY[theme.profile])))
  const rows = Math.min(Math.ceil(count / columns), MAX_ROWS[theme.profile])
  const rowHeight = Math.max(24, theme.small * (theme.profile === 'projector' ? 1.35 : 1.5))
  return { columns, rows, rowHeight, shown: Math.min(count, rows * columns) }
}

function headOf(
  top: number,
  beyond: number,
  { frame, theme, m }: { frame: Size; theme: ChartTheme; m: Messages },
): SceneGroup {
  const { ruleStrong, ink3 } = theme.colors
  const rule: Shape = {
    kind: 'line',
    points: [
      [0, top],
      [frame.width, top],
    ],
    stroke: ruleStrong,
    lineWidth: 1,
    dash: [3, 3],
  }
  const text = relateMessages(m).below + (beyond > 0 ? m.bracketed(relateMessages(m).more(beyond)) : '')
  return {
    id: 'divider',
    shapes: [rule, { kind: 'text', x: 0, y: top + theme.small, text, size: theme.small, fill: ink3 }],
  }
}

function entryShapes(
  path: RelationPath,
  { x, y, width }: { x: number; y: number; width: number },
  { theme, m }: { theme: ChartTheme; m: Messages },
): Shape[] {
  const { ink, ink2 } = theme.colors
  const name = fitText(path.area.name, theme.small, width * 0.5)
  const after = x + textWidth(name, theme.small) + theme.small * 0.7
  const words = fitText(reasonText(path, m), theme.small, x + width - after)
  return [
    { kind: 'text', x, y, text: name, size: theme.small, fill: ink },
    { kind: 'text', x: after, y, text: words, size: theme.small, fill: ink2 },
  ]
}

/** Which axis is in the way, and why; once when both say the same. */
function reasonText({ points }: RelationPath, m: Messages): string {
  const [point, ...more] = points
  if (!point || more.length > 0) return relateMessages(m).noYear
  const { across, up, offAxis } = relateMessages(m)
  const [x, y] = [reasonOf(point.x, m), reasonOf(point.y, m)]
  if (x !== null && x === y) return x
  const parts = [x === null ? '' : offAxis(across, x), y === null ? '' : offAxis(up, y)]
  return parts.filter((part) => part !== '').join(m.clauseSeparator)
}

function reasonOf(reading: TownReading, m: Messages): string | null {
  if (reading.placement === 'compared') return null
  if (!hasNumber(reading)) return m.states[reading.state]
  const { observation, exclusions } = reading
  if (observation && exclusions.includes('period')) return otherSpanText(observation.period, m)
  return exclusions.map((code) => m.shortReasons[code]).join(m.listSeparator)
}
