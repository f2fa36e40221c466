import { type ReactElement, useCallback, useRef } from 'react'
import { ChartHost } from '../../charts/ChartHost.tsx'
import { type Look, SCREEN } from '../../charts/look.ts'
import type { ChartMark, Frame, Scene } from '../../charts/scene.ts'
import { notePainted } from '../../lib/readiness.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { MarkLayer } from '../../ui/MarkLayer.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useRoom } from '../../ui/useRoom.ts'
import styles from './ChartPane.module.css'
import { PaperPictures } from './PaperPictures.tsx'

/** Kept free under a picture: notes, key and footer. */
const BELOW = 84

interface ChartPaneProps {
  /** Draws for the room there is; called again when the room changes. */
  draw: (room: Frame, look: Look) => Scene
  /** What the chart shows and how to move in it. */
  label: string
  /** On paper: the pictures that hold what pages hold on the screen; the same picture unless told otherwise. */
  onPaper?: readonly ((room: Frame, look: Look) => Scene)[] | undefined
}

/** A chart with its marks, fitted to the room left on the screen. */
export function ChartPane({ draw, label, onPaper }: ChartPaneProps): ReactElement {
  const pane = useRef<HTMLDivElement>(null)
  const room = useRoom(pane, BELOW)
  const target = useEvidenceTarget()
  const isPrinting = usePrinting()
  const onPainted = useCallback(() => notePainted('chart'), [])
  const scene = room && draw(room, SCREEN)
  const isPicked = (mark: ChartMark): boolean => mark.town === target?.town && mark.year === target.year
  return (
    <div ref={pane} className={styles['pane']}>
      {scene && (
        <div className={styles['screen']}>
          <ChartHost scene={scene} look={SCREEN} onPainted={onPainted} />
          <MarkLayer
            marks={scene.marks}
            label={label}
            isPicked={isPicked}
            onPick={({ town, year }) => openEvidence({ town, year })}
          />
        </div>
      )}
      {isPrinting && <PaperPictures draws={onPaper ?? [draw]} />}
    </div>
  )
}
