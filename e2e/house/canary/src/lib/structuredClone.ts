// breaks browsers(supported)
export function copy(value: unknown): unknown {
  return structuredClone(value)
}
