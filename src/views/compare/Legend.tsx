import type { ReactElement } from 'react'
import type { TownReading } from '../../domain/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { barsKey } from '../../shown/barsKey.ts'
import { LegendLine } from '../parts/LegendLine.tsx'

/** Explains only the signs that this picture holds. */
export function Legend({ rows }: { rows: readonly TownReading[] }): ReactElement {
  const m = useMessages()
  return <LegendLine title={m.compare.legend.title} items={barsKey(rows, m)} />
}
