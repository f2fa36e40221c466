import ReactEChartsCore from 'echarts-for-react/esm/core'
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { echartsCore } from './echartsCore.ts'
import type { AreaCode } from '../domain/board/area.ts'
import type { Chart } from './chart.ts'

interface ChartHostProps {
  chart: Chart
  /** The town whose line stands out while the others step back; null for none. */
  highlighted: AreaCode | null
  /** Called each time the chart stands on the canvas. */
  onPainted: () => void
}

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

function Canvas({ chart, highlighted, onPainted, ratio }: ChartHostProps & { ratio: number }): ReactElement {
  const host = useRef<ReactEChartsCore>(null)
  const isReady = useRef(false)
  const canvas = useMemo(() => ({ renderer: 'canvas', devicePixelRatio: ratio }) as const, [ratio])
  const { width, height, option } = chart
  const size = useRef({ width, height })

  useLayoutEffect(() => {
    size.current = { width, height }
    if (isReady.current) host.current?.getEchartsInstance()?.resize({ width, height })
  }, [width, height])

  useEffect(() => {
    if (isReady.current) onPainted()
  }, [option, onPainted])

  useEffect(() => {
    const instance = isReady.current ? host.current?.getEchartsInstance() : undefined
    if (!instance || highlighted === null) return undefined
    instance.dispatchAction({ type: 'highlight', seriesId: highlighted })
    return () => {
      if (!instance.isDisposed()) instance.dispatchAction({ type: 'downplay', seriesId: highlighted })
    }
  }, [highlighted, option])

  return (
    <div aria-hidden="true">
      <ReactEChartsCore
        ref={host}
        echarts={echartsCore}
        option={option}
        notMerge
        opts={canvas}
        autoResize={false}
        style={{ width, height }}
        // The component first makes a passing instance to measure itself; what is set on that one is lost.
        shouldSetOption={() => isReady.current}
        onChartReady={(instance) => {
          if (instance.isDisposed()) return
          isReady.current = true
          instance.resize(size.current)
          onPainted()
        }}
      />
    </div>
  )
}
