// breaks eslint(eqeqeq)
export function isSame(a: unknown, b: unknown): boolean {
  return a == b
}
