import type { ReactElement } from 'react'
import type { Relation } from '../../domain/relate.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { relateKey } from '../../shown/relateKey.ts'
import { LegendLine } from '../parts/LegendLine.tsx'

/** Explains only the signs that this picture holds, and why there is no slope where one might be looked for. */
export function RelateLegend({ relation }: { relation: Relation }): ReactElement {
  const m = useMessages()
  return <LegendLine title={m.compare.legend.title} items={relateKey(relation, m)} />
}
