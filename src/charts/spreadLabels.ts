/**
 * Moves labels apart so that neighbours are at least a gap from each other and all stay in the room,
 * as near as may be to where they wanted to be. Returns new middles in the order given.
 */
export function spreadLabels(wanted: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y)
  const fitting = Math.min(gap, (to - from) / Math.max(1, order.length - 1))
  let previous = -Infinity
  for (const label of order) {
    label.y = Math.max(label.y, previous + fitting, from)
    previous = label.y
  }
  let next = Infinity
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, next - fitting, to)
    next = label.y
  }
  const placed = wanted.map(() => 0)
  for (const { y, index } of order) placed[index] = y
  return placed
}
