/** A colour (#rrggbb), thinner. Not with two more digits: office programs know no such colours. */
export function withAlpha(hex: string, alpha: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `rgba(${red},${green},${blue},${alpha})`
}
