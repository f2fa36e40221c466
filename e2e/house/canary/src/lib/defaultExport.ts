// breaks import(no-default-export)
export default function half(value: number): number {
  return value / 2
}
