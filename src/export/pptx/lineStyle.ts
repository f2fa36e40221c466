import { INK, line, solidFill } from './chartInk.ts'
import { type LabelledPoint, labelsXml } from './chartLabels.ts'
import type { ChartSeries } from './chartTable.ts'

interface LineStyle {
  color: string
  /** Line and marker of the whole series. */
  theme: string
}

/** Chosen towns in their colours, the rest grey, the median dashed; what may not be compared is hollow and not joined. */
export function lineStyle(one: ChartSeries): LineStyle {
  const color = colorOf(one)
  const isRest = one.emphasis === 'rest'
  const stroke = line(color, isRest ? 1.25 : 3, one.emphasis === 'median' ? 'dash' : 'solid')
  const size = isRest ? 4 : 8
  const theme = one.joined
    ? `<c:spPr>${stroke}</c:spPr>${marker(color, size)}`
    : `<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>${marker(color, size + 1, INK.paper)}`
  return { color, theme }
}

function colorOf({ emphasis, place }: ChartSeries): string {
  if (emphasis === 'rest') return INK.mute
  if (emphasis === 'median') return INK.ink
  return INK.series[place % INK.series.length] ?? INK.barStrong
}

function marker(color: string, size: number, fill = color): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${solidFill(fill)}${line(color, 1.5)}</c:spPr></c:marker>`
}

/** The name stands at the line's end; words stand where the number alone would not be true. */
export function lineLabels(one: ChartSeries, color: string): string {
  if (one.emphasis === 'rest') return labelsXml([], { position: 'r', color })
  const last = one.points.reduce((found, { value }, index) => (value === null ? found : index), -1)
  const labels = one.points.flatMap((point, index): LabelledPoint[] => {
    if (point.value === null) return []
    if (index === last && one.joined) return [{ index, point, text: `${one.name} ${point.words}` }]
    return point.exact && point.compared ? [] : [{ index, point, text: point.words, position: 't' }]
  })
  return labelsXml(labels, { position: 'r', color, bold: true })
}
