// breaks browsers(supported)
export function yearIn(text: string): string | undefined {
  return /(?<!\d)\d{4}/.exec(text)?.[0]
}
