import type { LineSeriesOption } from 'echarts/charts'

/** While a town is pointed at its line stands out and those of the others step back. */
export function highlighting(
  lineStyle: NonNullable<LineSeriesOption['lineStyle']>,
): Pick<LineSeriesOption, 'emphasis' | 'blur'> {
  const pale = { opacity: 0.25 }
  return {
    emphasis: { focus: 'series', scale: false, lineStyle },
    blur: { lineStyle: pale, itemStyle: pale, endLabel: pale },
  }
}
