import { init } from 'echarts/core'
import { type ReactElement, useLayoutEffect, useRef } from 'react'
import type { Chart } from './chart.ts'
import './svgRenderer.ts'

/**
 * A chart as SVG elements of the page: for slides and paper, which are printed as lines and letters. Hidden from
 * assistive technology: the marks beside it and the equal table speak for it.
 */
export function ChartSvg({ chart }: { chart: Chart }): ReactElement {
  const host = useRef<HTMLDivElement>(null)
  const { width, height, option } = chart
  useLayoutEffect(() => {
    const instance = init(host.current, null, { renderer: 'svg', width, height })
    instance.setOption(option)
    // Paper is drawn as soon as the page stands.
    instance.getZr().flush()
    return () => instance.dispose()
  }, [width, height, option])
  return <div ref={host} aria-hidden="true" style={{ width, height }} />
}
