// breaks import(no-cycle)
import type { Branch } from './typeCycleA.ts'

export interface Leaf {
  branch: Branch
}
