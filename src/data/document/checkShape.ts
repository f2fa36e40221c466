import type { Fault } from '../../domain/board/loadIssue.ts'
import { describeValue } from './describeValue.ts'
import { repeatedKeyIn } from './repeatedKeys.ts'

/** Deepest nesting of a row; the format itself needs two levels. */
const DEPTH_LIMIT = 16

const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Whether a key would reach an object's prototype when copied carelessly (`town-report/1`, Loading rules). */
export function isPrototypeKey(key: string): boolean {
  return PROTOTYPE_KEYS.includes(key)
}

/** What makes a row unsafe to read, or its members unsafe to believe; null when it is fine. */
export function checkRow(row: unknown): Fault | null {
  const repeated = repeatedKeyIn(row)
  return repeated ? { code: 'repeatedKey', params: { key: describeValue(repeated.path) } } : checkShape(row)
}

/** What makes a parsed value unsafe to handle at all; null when it is fine. Walks without recursion. */
export function checkShape(value: unknown): Fault | null {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth >= DEPTH_LIMIT) return { code: 'tooDeep', params: { limit: DEPTH_LIMIT } }
    for (const key of Object.keys(next.value)) {
      if (isPrototypeKey(key)) return { code: 'prototypeKey', params: { key } }
      const inner: unknown = Reflect.get(next.value, key)
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, depth: next.depth + 1 })
    }
  }
  return null
}
