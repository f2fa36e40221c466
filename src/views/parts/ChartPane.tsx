import { type ReactElement, useCallback, useRef } from 'react'
import { ChartHost } from '../../charts/ChartHost.tsx'
import { type Look, SCREEN } from '../../charts/look.ts'
import type { ChartMark, Frame, Scene } from '../../charts/scene.ts'
import { notePainted } from '../../lib/readiness.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { MarkLayer } from '../../ui/MarkLayer.tsx'
import { useRoom } from '../../ui/useRoom.ts'
import styles from './ChartPane.module.css'

/** Kept free under a picture: notes, key and footer. */
const BELOW = 84

interface ChartPaneProps {
  /** Draws for the room there is; called again when the room changes. */
  draw: (room: Frame, look: Look) => Scene
  /** What the chart shows and how to move in it. */
  label: string
}

/** A chart with its marks, fitted to the room left on the screen. */
export function ChartPane({ draw, label }: ChartPaneProps): ReactElement {
  const pane = useRef<HTMLDivElement>(null)
  const room = useRoom(pane, BELOW)
  const target = useEvidenceTarget()
  const onPainted = useCallback(() => notePainted('chart'), [])
  const scene = room && draw(room, SCREEN)
  const isPicked = (mark: ChartMark): boolean => mark.town === target?.town && mark.year === target.year
  return (
    <div ref={pane} className={styles['pane']}>
      {scene && (
        <>
          <ChartHost scene={scene} look={SCREEN} onPainted={onPainted} />
          <MarkLayer
            marks={scene.marks}
            label={label}
            isPicked={isPicked}
            onPick={({ town, year }) => openEvidence({ town, year })}
          />
        </>
      )}
    </div>
  )
}
