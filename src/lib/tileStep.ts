/** The tile that a key leads to, counted from 0, in rows of so many; null for other keys. Ends hold. */
export function tileStep(
  from: number,
  key: string,
  { columns, count }: { columns: number; count: number },
): number | null {
  const step = new Map([
    ['ArrowLeft', -1],
    ['ArrowRight', 1],
    ['PageUp', -1],
    ['PageDown', 1],
    ['ArrowUp', -columns],
    ['ArrowDown', columns],
    ['Home', -Infinity],
    ['End', Infinity],
  ]).get(key)
  if (step === undefined || count === 0) return null
  const to = from + step
  // Above the first row and below the last there is nothing to go to; beside the first and the last neither.
  if (Math.abs(step) === columns && columns > 1 && (to < 0 || to >= count)) return from
  return Math.max(0, Math.min(to, count - 1))
}
