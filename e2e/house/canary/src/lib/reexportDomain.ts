// breaks eslint(no-restricted-imports)
export type { Stub } from '../domain/stub.ts'
