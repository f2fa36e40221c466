// breaks import(no-cycle)
import type { Leaf } from './typeCycleB.ts'

export interface Branch {
  leaf: Leaf
}
