// breaks eslint(func-style)
export const half = function (value: number): number {
  return value / 2
}
