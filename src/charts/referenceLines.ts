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
  [from, to]: readonly [number, number],
): ReferenceLine[] {
  const gap = CLEARANCE * 3
  const placed = lines
    .toSorted((a, b) => a.from - b.from)
    .map((line) => ({ ...line, labelX: (line.from + line.to) / 2, half: textWidth(line.text, size) / 2 }))
  let free = from
  for (const line of placed) {
    line.labelX = Math.max(line.labelX, free + line.half)
    free = line.labelX + line.half + gap
  }
  let end = to
  for (const line of placed.toReversed()) {
    line.labelX = Math.min(line.labelX, end - line.half)
    end = line.labelX - line.half - gap
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
