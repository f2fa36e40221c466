// clean
export async function readAll(values: readonly number[]): Promise<number | undefined> {
  const first = await Promise.resolve(values.at(0))
  const sorted = values.toSorted((a, b) => a - b)
  return first ?? sorted.findLast((value) => value > 0)
}
