import { relateMessages } from '../i18n/relateMessages.ts'
import type { RelationPath } from '../domain/relate.ts'
import type { TownReading } from '../domain/readTown.ts'
import { hasSpoken } from '../domain/verdict.ts'
import type { Messages } from '../i18n/messages.ts'
import { otherSpanText } from '../i18n/periodWords.ts'
import type { Look } from './look.ts'
import type { ChartMark, Frame, SceneGroup, Shape } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

interface AsideInput {
  /** Towns without a compared point. */
  towns: readonly RelationPath[]
  /** What each mark says. */
  spokenOf: (path: RelationPath) => string
  m: Messages
}

/** Rows below the line: more than these are counted, not listed. */
const MOST_ROWS = { screen: 4, projector: 2 } as const
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
export function asideHeight(count: number, { width }: Pick<Frame, 'width'>, look: Look): number {
  if (count === 0) return 0
  const { rows, rowHeight } = gridOf(count, width, look)
  return look.small * HEAD + rows * rowHeight
}

/** Who is not compared and why, in words, below a line as in the comparison of one indicator. */
export function drawAside(input: AsideInput, frame: Frame, look: Look): { groups: SceneGroup[]; marks: ChartMark[] } {
  const { towns, m, spokenOf } = input
  if (towns.length === 0) return { groups: [], marks: [] }
  const grid = gridOf(towns.length, frame.width, look)
  const top = frame.height - asideHeight(towns.length, frame, look)
  const width = frame.width / grid.columns
  const placed = towns.slice(0, grid.shown).map((path, index) => ({
    path,
    x: (index % grid.columns) * width,
    y: top + look.small * HEAD + (Math.floor(index / grid.columns) + 0.5) * grid.rowHeight,
  }))
  const entries = placed.map(({ path, x, y }): SceneGroup => ({
    id: `aside ${path.area.code}`,
    shapes: entryShapes(path, { x, y, width: width - look.small }, { look, m }),
  }))
  const marks = placed.map(({ path, x, y }): ChartMark => {
    const box = { x, y: y - grid.rowHeight / 2, width: width - look.small, height: grid.rowHeight }
    const { code } = path.area
    const year = path.points.at(-1)?.year ?? 0
    return { id: `aside ${code}`, town: code, year, ...box, label: spokenOf(path), row: `aside ${y}` }
  })
  const beyond = towns.length - grid.shown
  return { groups: [headOf(top, beyond, { frame, look, m }), ...entries], marks }
}

function gridOf(count: number, width: number, look: Look): Grid {
  const columns = Math.max(1, Math.floor(width / (look.small * ENTRY[look.profile])))
  const rows = Math.min(Math.ceil(count / columns), MOST_ROWS[look.profile])
  const rowHeight = Math.max(24, look.small * (look.profile === 'projector' ? 1.35 : 1.5))
  return { columns, rows, rowHeight, shown: Math.min(count, rows * columns) }
}

function headOf(
  top: number,
  beyond: number,
  { frame, look, m }: { frame: Frame; look: Look; m: Messages },
): SceneGroup {
  const { ruleStrong, ink3 } = look.colors
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
    shapes: [rule, { kind: 'text', x: 0, y: top + look.small, text, size: look.small, fill: ink3 }],
  }
}

function entryShapes(
  path: RelationPath,
  { x, y, width }: { x: number; y: number; width: number },
  { look, m }: { look: Look; m: Messages },
): Shape[] {
  const { ink, ink2 } = look.colors
  const name = fitText(path.area.name, look.small, width * 0.5)
  const after = x + textWidth(name, look.small) + look.small * 0.7
  const words = fitText(reasonText(path, m), look.small, x + width - after)
  return [
    { kind: 'text', x, y, text: name, size: look.small, fill: ink },
    { kind: 'text', x: after, y, text: words, size: look.small, fill: ink2 },
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
  if (!hasSpoken(reading)) return m.states[reading.state]
  const { observation, exclusions } = reading
  if (observation && exclusions.includes('period')) return otherSpanText(observation.period, m)
  return exclusions.map((code) => m.shortReasons[code]).join(m.listSeparator)
}
