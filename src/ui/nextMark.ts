/** A place over a picture, in its pixels. */
export interface Mark {
  id: string
  x: number
  y: number
  width: number
  height: number
  label: string
  /** Shown beside the mark while it is pointed at; none when the picture says it already. */
  tip?: string
  /** Marks of one row or line share this. */
  row: string
}

/**
 * Index of the mark an arrow key leads to; null for other keys and at the ends.
 * Up and Down go to the mark above or below at about the same place across; Left and Right stay in the row.
 */
export function nextMark(marks: readonly Mark[], from: number, key: string): number | null {
  const mark = marks[from]
  if (!mark) return null
  if (key === 'Home') return 0
  if (key === 'End') return marks.length - 1
  if (key === 'ArrowLeft' || key === 'ArrowRight') return inRow(marks, from, key === 'ArrowRight' ? 1 : -1)
  if (key === 'ArrowUp' || key === 'ArrowDown') return acrossRows(marks, mark, key === 'ArrowDown' ? 1 : -1)
  return null
}

function inRow(marks: readonly Mark[], from: number, step: 1 | -1): number | null {
  const next = marks[from + step]
  return next && next.row === marks[from]?.row ? from + step : null
}

function acrossRows(marks: readonly Mark[], mark: Mark, step: 1 | -1): number | null {
  const from = centre(mark)
  const ahead = marks
    .map((other, index) => ({ index, row: other.row, ...offset(from, centre(other)) }))
    .filter((other) => other.row !== mark.row && other.down * step > 0)
    .toSorted((a, b) => distance(a) - distance(b))
  return ahead[0]?.index ?? null
}

/** Staying level across counts for more than being near. */
function distance({ down, across }: { down: number; across: number }): number {
  return Math.abs(down) + Math.abs(across) * 3
}

function offset(from: { x: number; y: number }, to: { x: number; y: number }): { down: number; across: number } {
  return { down: to.y - from.y, across: to.x - from.x }
}

function centre(mark: Mark): { x: number; y: number } {
  return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 }
}
