// breaks import(no-cycle)
import { isOdd } from './cycleB.ts'

export function isEven(value: number): boolean {
  return value === 0 || isOdd(value - 1)
}
