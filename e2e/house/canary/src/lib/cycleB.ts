// breaks import(no-cycle)
import { isEven } from './cycleA.ts'

export function isOdd(value: number): boolean {
  return value !== 0 && isEven(value - 1)
}
