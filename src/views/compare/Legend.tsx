import type { ReactElement } from 'react'
import { isPoint } from '../../domain/interval.ts'
import type { TownReading } from '../../domain/readTown.ts'
import { hasSpoken } from '../../domain/verdict.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { LegendLine } from '../parts/LegendLine.tsx'

/** Explains only the signs that this picture holds. */
export function Legend({ rows }: { rows: readonly TownReading[] }): ReactElement {
  const t = useMessages().compare.legend
  const has = (test: (row: TownReading) => boolean): boolean => rows.some(test)
  const items = [
    has((row) => row.value !== null && !isPoint(row.value)) && t.fade,
    has((row) => row.placement === 'apart') && t.hatch,
    has((row) => row.state === 'zero' && row.value !== null) && t.zero,
    has((row) => row.state === 'noReport') && t.ring,
    has((row) => !hasSpoken(row) && row.state !== 'noReport') && t.words,
  ]
  return <LegendLine title={t.title} items={items.filter((item) => item !== false)} />
}
