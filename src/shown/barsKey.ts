import { isPoint } from '../domain/values/interval.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { Messages } from '../i18n/messages.ts'
import { stateKey } from '../i18n/values/stateSigns.ts'

/** Explains only the signs that these bars hold (图例). */
export function barsKey(rows: readonly TownReading[], m: Messages): string[] {
  const t = m.compare.legend
  const has = (test: (row: TownReading) => boolean): boolean => rows.some(test)
  const items = [
    has((row) => row.value !== null && !isPoint(row.value)) && t.fade,
    has((row) => row.placement === 'notComparable') && t.hatch,
    has((row) => row.state === 'zero' && row.value !== null) && t.zero,
    ...stateKey(rows, m),
  ]
  return items.filter((item) => item !== false)
}
