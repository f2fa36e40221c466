import { textWidth } from './textWidth.ts'

/** An upright line with a label below the chart: the median, a standard. */
export interface ReferenceLine {
  id: 'median' | 'standard'
  /** Pixels; equal for a plain number, apart for an interval. */
  from: number
  to: number
  text: string
  dashed: boolean
  labelX: number
}

const CLEARANCE = 5

type Unplaced = Omit<ReferenceLine, 'labelX'>

/** Labels of neighbouring lines are put side by side when they would touch, and kept inside the room given. */
export function placeReferences(
  lines: readonly Unplaced[],
  size: number,
  room: readonly [number, number],
): ReferenceLine[] {
  const placed: ReferenceLine[] = []
  for (const line of lines.toSorted((a, b) => a.from - b.from)) {
    const half = textWidth(line.text, size) / 2
    const previous = placed.at(-1)
    const free = previous ? previous.labelX + textWidth(previous.text, size) / 2 + CLEARANCE * 3 : room[0]
    const wished = (line.from + line.to) / 2
    placed.push({ ...line, labelX: Math.max(free + half, Math.min(wished, room[1] - half)) })
  }
  return placed
}

/** Where a label may start so that no reference line runs through it: moved right, past each line in its way. */
export function dodge(x: number, width: number, lines: readonly Pick<ReferenceLine, 'from' | 'to'>[]): number {
  const edges = lines.flatMap((line) => [line.from, line.to]).toSorted((a, b) => a - b)
  return edges.reduce(
    (start, edge) => (edge > start - CLEARANCE && edge < start + width + CLEARANCE ? edge + CLEARANCE : start),
    x,
  )
}
