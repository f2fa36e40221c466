// breaks eslint(no-restricted-imports)
export function load(): Promise<unknown> {
  return import('../domain/stub.ts')
}
