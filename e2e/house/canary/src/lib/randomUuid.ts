// breaks browsers(supported)
export function newId(): string {
  return crypto.randomUUID()
}
