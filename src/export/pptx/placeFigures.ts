import type PptxGenJS from 'pptxgenjs'
import type { SlideFigure } from '../../shown/slideContent.ts'
import { hex, INK } from './chartInk.ts'
import type { ChartTable } from './chartTable.ts'
import { type Parts, placeNative } from './placeNative.ts'
import { columns, type SlideBox, splitBottom, splitTop } from './slideBox.ts'
import { cleanText } from './xmlText.ts'
import { writeText } from './writeText.ts'

const MAX_FIGURES_PER_ROW = 4
/** A figure with its line needs this much, in inches. */
const LINE_SHARE = 3

/** Large numbers with their names, up to four in a row, with a hairline above each. */
export function placeFigures(
  slide: PptxGenJS.Slide,
  figures: readonly SlideFigure[],
  { box, parts }: { box: SlideBox; parts: Parts },
): void {
  const rows = Math.max(1, Math.ceil(figures.length / MAX_FIGURES_PER_ROW))
  const inRow = Math.max(1, Math.ceil(figures.length / rows))
  const gap = 0.25
  const height = (box.h - gap * (rows - 1)) / rows
  for (const [index, figure] of figures.entries()) {
    const row = Math.floor(index / inRow)
    const strip = { ...box, y: box.y + row * (height + gap), h: height }
    const place = columns(strip, inRow)[index % inRow]
    if (place) placeFigure(slide, figure, { box: place, parts })
  }
}

function placeFigure(
  slide: PptxGenJS.Slide,
  { name, value, notes, line }: SlideFigure,
  { box, parts }: { box: SlideBox; parts: Parts },
): void {
  slide.addShape('line', { x: box.x, y: box.y, w: box.w, h: 0, line: { color: hex(INK.ruleStrong), width: 1 } })
  const [, inside] = splitTop(box, 0.14)
  const hasLine = line.some((point) => point.value !== null) && inside.h >= LINE_SHARE
  const [words, chart] = splitBottom(inside, hasLine ? inside.h * 0.36 : 0)
  const [head, afterHead] = splitTop(words, 0.4)
  writeText(slide, name, { box: head, style: { most: 16, color: INK.ink2 } })
  const [number, afterNumber] = splitTop(afterHead, Math.min(0.8, afterHead.h * 0.45))
  writeText(slide, value, { box: number, style: { most: 32, least: 16, bold: true, valign: 'middle' } })
  writeText(slide, notes.join('\n'), { box: afterNumber, style: { most: 15, color: INK.ink2 } })
  if (hasLine) placeNative(slide, { table: lineTable(name, line), box: chart }, { parts, altText: cleanText(name) })
}

/** The years beside the number: a line without axes; gaps stay gaps. */
function lineTable(name: string, line: SlideFigure['line']): ChartTable {
  const points = line.map(({ value }) => ({
    value: value && Number.isFinite(value.lo) ? Number(value.lo.toPrecision(10)) : null,
    words: '',
    exact: true,
    compared: true,
  }))
  return {
    kind: 'lines',
    axes: ['', ''],
    categories: line.map(({ year }) => String(year)),
    xs: [],
    series: [{ name: cleanText(name), points, emphasis: 'rest', place: 0, joined: true }],
    most: null,
  }
}
