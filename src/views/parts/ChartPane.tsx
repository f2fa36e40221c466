import { type ReactElement, useCallback, useRef } from 'react'
import { ChartHost } from '../../charts/ChartHost.tsx'
import { type ChartTheme, SCREEN, WIDE_SCREEN } from '../../charts/chartTheme.ts'
import type { ChartMark, Size, Scene } from '../../charts/scene.ts'
import { markPainted } from '../../lib/readiness.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { MarkLayer } from '../../ui/MarkLayer.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useAvailableSize } from '../../ui/useAvailableSize.ts'
import { useWideScreen } from '../../ui/useWideScreen.ts'
import styles from './ChartPane.module.css'
import { SceneSvg } from '../../charts/SceneSvg.tsx'
import { useSelection } from '../../state/selectionStore.ts'
import { paperOf } from './paperOf.ts'

/** What a page of A4 has room for inside its margins, in pixels, with the heading and the key left free. */
const PICTURE_SIZES = { portrait: { width: 700, height: 620 }, landscape: { width: 1030, height: 480 } } as const

/** Kept free under a picture: notes, key and footer. */
const BELOW = 84

interface ChartPaneProps {
  /** Draws for the room there is; called again when the room changes. */
  draw: (available: Size, theme: ChartTheme) => Scene
  /** What the chart shows and how to move in it. */
  label: string
  /** On paper: the pictures that hold what pages hold on the screen; the same picture unless told otherwise. */
  onPaper?: readonly ((available: Size, theme: ChartTheme) => Scene)[] | undefined
}

/** A chart with its marks, fitted to the room left on the screen. */
export function ChartPane({ draw, label, onPaper }: ChartPaneProps): ReactElement {
  const pane = useRef<HTMLDivElement>(null)
  const available = useAvailableSize(pane, BELOW)
  const target = useEvidenceTarget()
  const isPrinting = usePrinting()
  const onPainted = useCallback(() => markPainted('chart'), [])
  const theme = useWideScreen() ? WIDE_SCREEN : SCREEN
  const scene = available && draw(available, theme)
  const isPicked = (mark: ChartMark): boolean => mark.town === target?.town && mark.year === target.year
  return (
    <div ref={pane} className={styles['pane']}>
      {scene && (
        <div className={styles['screen']}>
          <ChartHost scene={scene} theme={theme} onPainted={onPainted} />
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

/** The picture once more, as lines and letters at the width of the paper. */
function PaperPictures({ draws }: { draws: readonly ((available: Size, theme: ChartTheme) => Scene)[] }): ReactElement {
  const available = PICTURE_SIZES[paperOf(useSelection()) === 'portrait' ? 'portrait' : 'landscape']
  return (
    <div className={styles['paper']}>
      {draws.map((draw, index) => (
        <SceneSvg key={index} scene={draw(available, SCREEN)} theme={SCREEN} />
      ))}
    </div>
  )
}
