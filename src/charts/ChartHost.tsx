import type { EChartsType } from 'echarts/core'
import ReactEChartsCore from 'echarts-for-react/esm/core'
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { echartsCore } from './echartsCore.ts'
import type { AreaCode } from '../domain/board/area.ts'
import { exposeInDevelopment } from '../lib/exposeInDevelopment.ts'
import type { Chart, DrawChart } from './chart.ts'

interface ChartHostProps {
  chart: Chart
  /** What drew the chart: the same in another room stands there at once. */
  draw: DrawChart
  /** The town whose line stands out while the others step back; null for none. */
  highlighted: AreaCode | null
  /** Called each time the chart is drawn on the canvas; what it returns, once the chart stands still or is gone. */
  onDrawn: () => () => void
}

/** The chart on the canvas, and whether it is still on its way there. */
interface Shown {
  chart: Chart
  draw: DrawChart
  isMoving: boolean
}

/** Moving more at once is no longer followed by the eye, and holds up the page. */
const MAX_MOVING = 200
/** A town goes from one place to the next; what is new stands there at once. */
const MOTION = {
  animation: true,
  animationDuration: 0,
  animationDurationUpdate: 250,
  animationEasingUpdate: 'cubicOut',
} as const
/** Its component draws for a passing instance too: what is shown is set by ourselves, once the lasting one is there. */
const NOTHING = {}

/**
 * The one place where a chart meets ECharts. The canvas is hidden from assistive technology:
 * the marks beside it and the equal table speak for it.
 */
export function ChartHost(props: ChartHostProps): ReactElement {
  const ratio = useSyncExternalStore(onRatioChange, () => window.devicePixelRatio)
  // ECharts takes the ratio once, when it makes its canvas.
  return <Canvas key={ratio} ratio={ratio} {...props} />
}

/** Zooming resizes the window; moving to a finer screen only changes how many dots a pixel has. */
function onRatioChange(onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange)
  try {
    observer.observe(document.documentElement, { box: 'device-pixel-content-box' })
  } catch {
    // Safari does not know the box; there the window's size must do.
  }
  window.addEventListener('resize', onChange)
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', onChange)
  }
}

function Canvas({ chart, draw, highlighted, onDrawn, ratio }: ChartHostProps & { ratio: number }): ReactElement {
  const [instance, setInstance] = useState<EChartsType | null>(null)
  const element = useRef<HTMLDivElement>(null)
  const shown = useRef<Shown | null>(null)
  const canvas = useMemo(() => ({ renderer: 'canvas', devicePixelRatio: ratio }) as const, [ratio])
  const { width, height } = chart

  useLayoutEffect(() => {
    if (!instance) return undefined
    exposeInDevelopment(element.current, { instance })
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const before = shown.current
    // The room may change with what is shown; what is on its way goes on.
    const isNew = before !== null && (before.draw !== draw || before.isMoving)
    const isMoving = !isStill && isNew && mayMove(before.chart, chart)
    const now = { chart, draw, isMoving }
    shown.current = now
    if (instance.getWidth() !== chart.width || instance.getHeight() !== chart.height) instance.resize(chart)
    const markStill = onDrawn()
    const onStill = (): void => {
      now.isMoving = false
      markStill()
    }
    // Where nothing has to move it is finished before the call returns.
    if (isMoving) instance.on('finished', onStill)
    instance.setOption(isMoving ? { ...chart.option, ...MOTION } : chart.option, { notMerge: true })
    if (!isMoving) onStill()
    return () => {
      instance.off('finished', onStill)
      markStill()
    }
  }, [instance, chart, draw, onDrawn])

  useEffect(() => {
    if (!instance || highlighted === null) return undefined
    instance.dispatchAction({ type: 'highlight', seriesId: highlighted })
    return () => {
      if (!instance.isDisposed()) instance.dispatchAction({ type: 'downplay', seriesId: highlighted })
    }
  }, [instance, highlighted, chart])

  return (
    <div ref={element} aria-hidden="true">
      <ReactEChartsCore
        echarts={echartsCore}
        option={NOTHING}
        opts={canvas}
        autoResize={false}
        style={{ width, height }}
        onChartReady={(ready) => {
          if (!ready.isDisposed()) setInstance(ready)
        }}
      />
    </div>
  )
}

type Movable = Pick<Chart, 'moves' | 'marks' | 'width'>

/** Whether towns of the one are in the other too, few enough to be followed; a window that is made wider moves nothing. */
export function mayMove(before: Movable, after: Movable): boolean {
  if (!before.moves || !after.moves || before.width !== after.width) return false
  if (before.marks.length > MAX_MOVING || after.marks.length > MAX_MOVING) return false
  const towns = new Set(before.marks.map(({ town }) => town))
  return after.marks.some(({ town }) => towns.has(town))
}
