/** Plain code-unit order; never the machine's locale, which would make a result depend on it. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
