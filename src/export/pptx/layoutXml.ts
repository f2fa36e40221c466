import { textWidth } from '../../charts/textWidth.ts'
import { TEXT_SIZE } from './chartInk.ts'
import type { ChartTable } from './chartTable.ts'
import type { SlideBox } from './slideBox.ts'

const POINTS_PER_INCH = 72
/** Programs measure text a little differently from each other. */
const SPARE = 1.08

/** Room for the names of the rows on the left and for labels at the right end, which no program leaves by itself. */
export function layoutXml(table: ChartTable, box: SlideBox): string {
  if (table.kind === 'scatter') return '<c:layout/>'
  const width = box.w * POINTS_PER_INCH
  const left = table.kind === 'bars' ? widest(table.categories) + 10 : table.axes[1] === '' ? 8 : 60
  const right = widest(endLabels(table)) + 12
  const x = Math.min(0.4, left / width)
  const w = Math.max(0.3, 1 - x - Math.min(0.4, right / width))
  const [y, h] = table.kind === 'bars' ? [0.01, 0.98] : [0.06, 1 - 0.06 - 30 / (box.h * POINTS_PER_INCH)]
  return layout({ x, y, w, h })
}

function endLabels({ kind, series }: ChartTable): string[] {
  const colored = series.filter(({ emphasis }) => emphasis !== 'rest')
  if (kind === 'bars')
    return colored.flatMap(({ points }) => points.map(({ value, words }) => (value === null ? '' : words)))
  return colored.map(({ name, points }) => `${name} ${points.findLast(({ value }) => value !== null)?.words ?? ''}`)
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, TEXT_SIZE.label) * SPARE), 0)
}

function layout({ x, y, w, h }: { x: number; y: number; w: number; h: number }): string {
  const [left, top, width, height] = [x, y, w, h].map((part) => part.toFixed(4))
  const box = `<c:x val="${left}"/><c:y val="${top}"/><c:w val="${width}"/><c:h val="${height}"/>`
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${box}</c:manualLayout></c:layout>`
}
