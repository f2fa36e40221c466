// breaks eslint(no-restricted-properties)
export function newId(): string {
  return crypto.randomUUID()
}
