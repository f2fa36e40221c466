/** Rows that Page Up and Page Down pass over. */
const PAGE = 15

/** The place a key leads to in a list, which does not wrap; null for keys that mean nothing there. */
export function keptWithin(from: number, key: string, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, from + step))
}
