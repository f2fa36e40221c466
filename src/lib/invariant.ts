/** Stops at what cannot happen. Bad input is never an invariant: it comes back as a value with an issue code. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant: ${message}`)
}
