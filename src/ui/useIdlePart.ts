import { useEffect, useState } from 'react'
import { importWithRetry } from '../lib/importWithRetry.ts'
import { whenIdle } from '../lib/whenIdle.ts'

/**
 * A part of the page that must stand at once when it is asked for, as paper does: fetched while nobody waits. Null until
 * then, or where it cannot be had. `load` must be the same function each time.
 */
export function useIdlePart<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null)
  useEffect(() => whenIdle(() => void importWithRetry(load).then((one) => setPart(() => one ?? null))), [load])
  return part
}
