// breaks typescript(no-unsafe-assignment)
export function parse(text: string): string {
  const value: string = JSON.parse(text)
  return value
}
