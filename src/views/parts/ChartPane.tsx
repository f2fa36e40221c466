import { createElement, type ReactElement, useCallback, useMemo, useRef, useState } from 'react'
import { ChartHost } from '../../charts/ChartHost.tsx'
import type { DrawChart } from '../../charts/chart.ts'
import type { AreaCode } from '../../domain/board/area.ts'
import type { ChartMark } from '../../charts/scene.ts'
import { markDrawn } from '../../lib/readiness.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { MarkLayer } from '../../ui/MarkLayer.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useAvailableSize } from '../../ui/useAvailableSize.ts'
import { useIdlePart } from '../../ui/useIdlePart.ts'
import type { PaperPictures as Pictures } from './PaperPictures.tsx'
import { useChartTheme } from './useChartTheme.ts'
import styles from './ChartPane.module.css'

/** Kept free under a picture: notes, key and footer. */
const BELOW = 84

interface ChartPaneProps {
  /** Draws for the room there is; called again when the room changes. */
  draw: DrawChart
  /** What the chart shows and how to move in it. */
  label: string
  /** On paper: the pictures that hold what pages hold on the screen; the same picture unless told otherwise. */
  onPaper?: readonly DrawChart[] | undefined
}

function onPick({ town, year }: ChartMark): void {
  openEvidence({ town, year })
}

/** A chart with its marks, fitted to the room left on the screen. */
export function ChartPane({ draw, label, onPaper }: ChartPaneProps): ReactElement {
  const pane = useRef<HTMLDivElement>(null)
  const available = useAvailableSize(pane, BELOW)
  const target = useEvidenceTarget()
  const isPrinting = usePrinting()
  const paperPictures = useIdlePart(loadPaperPictures)
  const onDrawn = useCallback(() => markDrawn('chart'), [])
  const theme = useChartTheme()
  // Pointing at a mark draws nothing anew.
  const chart = useMemo(() => available && draw(available, theme), [draw, available, theme])
  const [highlighted, setHighlighted] = useState<AreaCode | null>(null)
  const onPoint = useCallback((mark: ChartMark | null) => setHighlighted(mark?.town ?? null), [])
  const isPicked = useCallback(
    (mark: ChartMark): boolean => mark.town === target?.town && mark.year === target.year,
    [target],
  )
  return (
    <div ref={pane} className={styles['pane']}>
      {chart && (
        <div className={styles['screen']}>
          <ChartHost chart={chart} draw={draw} highlighted={highlighted} onDrawn={onDrawn} />
          <MarkLayer {...chart} label={label} isPicked={isPicked} onPick={onPick} onPoint={onPoint} />
        </div>
      )}
      {isPrinting && paperPictures && createElement(paperPictures, { draws: onPaper ?? [draw] })}
    </div>
  )
}

async function loadPaperPictures(): Promise<typeof Pictures> {
  return (await import('./PaperPictures.tsx')).PaperPictures
}
