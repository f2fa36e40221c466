import { type ComponentProps, type ComponentType, type ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Overview } from '../../domain/overview.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { nameOfIndicator } from '../../shown/names.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import type { EvidencePanel as Panel } from '../parts/EvidencePanel.tsx'
import { PartMissing } from '../parts/PartMissing.tsx'

/** Nobody needs it before a cell is pressed. */
const EvidencePanel = lazyComponent(loadPanel, { Missing: PartMissing })

type Picked = Pick<ComponentProps<typeof Panel>, 'reading' | 'measure' | 'subject'>

/** The evidence of the picked cell, above everything else beside the table: it is what was just asked for. */
export function PickedEvidence({ board, shown }: { board: Board; shown: Overview }): ReactElement | null {
  const m = useMessages()
  const target = useEvidenceTarget()
  const picked = target && pickedIn(shown, target, m)
  if (!picked) return null
  return <EvidencePanel board={board} hasHint={false} {...picked} />
}

/** Null when the cell is not shown (any more). */
function pickedIn({ rows, columns }: Overview, target: EvidenceTarget, m: Messages): Picked | null {
  const at = columns.findIndex(({ comparison }) => comparison.request.indicator.id === target.indicator)
  const reading = rows.find((row) => row.area.code === target.town && row.year === target.year)?.readings[at]
  const request = columns[at]?.comparison.request
  return reading && request
    ? { reading, measure: request.measure, subject: nameOfIndicator(request.indicator, m) }
    : null
}

async function loadPanel(): Promise<ComponentType<ComponentProps<typeof Panel>>> {
  const module = await import('../parts/EvidencePanel.tsx')
  return module.EvidencePanel
}
