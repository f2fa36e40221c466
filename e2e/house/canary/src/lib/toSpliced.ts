// breaks eslint(no-restricted-properties)
export function withoutFirst(values: readonly number[]): number[] {
  return values.toSpliced(0, 1)
}
