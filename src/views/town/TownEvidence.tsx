import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { TownReading } from '../../domain/readTown.ts'
import { readingOfVersion } from '../../domain/restatements.ts'
import type { ProfileRow, TownProfile } from '../../domain/townProfile.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { nameOfIndicator } from '../../shown/names.ts'

/** What stands behind the number that was pressed, in the measure its row is shown in. */
export function TownEvidence({ board, profile }: { board: Board; profile: TownProfile }): ReactElement {
  const m = useMessages()
  const target = useEvidenceTarget()
  const picked = target?.town === profile.area.code ? pickedIn(profile.rows, target, board) : null
  const subject = picked?.row && nameOfIndicator(picked.row.indicator, m)
  return (
    <EvidencePanel
      board={board}
      measure={picked?.row?.request.measure ?? 'total'}
      reading={picked?.reading ?? null}
      subject={subject}
    />
  )
}

interface Picked {
  /** Undefined when a whole report is missing, which is about no indicator. */
  row: ProfileRow | undefined
  reading: TownReading
}

function pickedIn(rows: readonly ProfileRow[], target: EvidenceTarget, board: Board): Picked | null {
  const at = (row: ProfileRow | undefined): TownReading | undefined =>
    row?.points.find((point) => point.year === target.year)
  if (target.indicator === undefined) {
    const missing = rows.map(at).find((reading) => reading?.state === 'noReport')
    return missing ? { row: undefined, reading: missing } : null
  }
  const row = rows.find((one) => one.indicator.id === target.indicator)
  const reading = at(row)
  if (!reading) return null
  const version = board.observations.get(target.observation ?? '')
  const isOther = version !== undefined && version.id !== reading.observation?.id
  return { row, reading: isOther ? readingOfVersion(reading, version) : reading }
}
