// breaks browsers(supported)
export function withoutFirst(values: readonly number[]): number[] {
  return values.toSpliced(0, 1)
}
