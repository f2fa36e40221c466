import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import { evidenceOf } from '../../domain/evidence.ts'
import { readTown } from '../../domain/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import type { ResolvedSelection } from '../../state/resolveSelection.ts'
import { EvidenceCard } from '../parts/EvidenceCard.tsx'
import { EvidenceFrame } from '../parts/EvidenceFrame.tsx'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import panelStyles from '../parts/EvidencePanel.module.css'

/** What stands behind one row: the observation with what was found about it, or why there is none. */
export function DataEvidence({ board, resolved }: { board: Board; resolved: ResolvedSelection }): ReactElement {
  const m = useMessages()
  const target = useEvidenceTarget()
  const measure = 'total'
  const evidence = target?.observation === undefined ? null : evidenceOf(board, target.observation, measure)
  if (!target || !evidence) {
    const indicator = board.indicators.get(target?.indicator ?? '') ?? resolved.request.indicator
    const area = target ? board.areas.get(target.town) : undefined
    const question = { indicator, scope: null, measure, year: target?.year ?? 0, span: null } as const
    return <EvidencePanel board={board} measure={measure} reading={area ? readTown(board, area, question) : null} />
  }
  return (
    <EvidenceFrame about={evidence.area?.name ?? target.town} shown={evidence.observation}>
      <p className={panelStyles['meaning']}>
        {evidence.indicator ? m.pickName(evidence.indicator.name, evidence.indicator.nameEn) : target.indicator}
      </p>
      <EvidenceCard board={board} evidence={evidence} />
    </EvidenceFrame>
  )
}
