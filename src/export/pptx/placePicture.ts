import type PptxGenJS from 'pptxgenjs'
import type { Messages } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/deck/pptxMessages.ts'
import type {
  SlideChart,
  SlideContent,
  SlidePage,
  NativeChart,
  SlideItem,
  SlideFigure,
} from '../../shown/slideContent.ts'
import { COLORS, hex } from './drawingMl.ts'
import { type ChartTable, isEmptyChart, toChartTable, type PlacedChart } from './chartTable.ts'
import { placeTable } from './placeTable.ts'
import type { SheetPicture } from './sheets.ts'
import { type SlideBox, splitBottom, columns, splitTop } from './slideLayout.ts'
import { writeText, fitBox } from './writeText.ts'
import { cleanText } from '../../lib/xmlText.ts'
import { relateMessages } from '../../i18n/relateMessages.ts'
import { allStateKeys } from '../../i18n/values/stateSigns.ts'
import type { Picture } from './drawPicture.ts'

/** What goes into the file beside the slides, by a name that the slide mentions. */
export interface Parts {
  charts: Map<string, PlacedChart>
  svgs: Map<string, string>
  /** Null when it cannot be drawn here. */
  drawPicture: (chart: SlideChart, box: SlideBox) => Promise<Picture | null>
}

const MAX_FIGURES_PER_ROW = 4

/** A figure with its line needs this much, in inches. */
const LINE_SHARE = 3

/** Inches. */
const THICKEST_ROW = 0.5

interface Place {
  box: SlideBox
  parts: Parts
  m: Messages
}

/** A pinned view as native chart, picture, text or table. */
export async function placePicture(slide: PptxGenJS.Slide, picture: SheetPicture, place: Place): Promise<void> {
  const { content, shown } = picture
  const { box, m } = place
  if (content === null || shown === null) {
    writeText(slide, pptxMessages(m).unreadable, { box, style: { most: 16, color: COLORS.caution } })
    return
  }
  const key = keyText(shown, m)
  const [available, below] = splitBottom(box, key === '' ? 0 : 0.3)
  writeText(slide, key, { box: below, style: { most: 12, color: COLORS.ink2, valign: 'bottom' } })
  const { body, table } = shown
  switch (body.kind) {
    case 'chart':
      await placeChart(slide, { chart: body.chart, content, shown }, { ...place, box: available })
      return
    case 'figures':
      placeFigures(slide, body.figures, { box: available, parts: place.parts })
      return
    case 'list':
      placeList(slide, body.items, available)
      return
    case 'table':
      placeTable(slide, table, available)
  }
}

interface Drawn {
  chart: SlideChart
  content: SlideContent
  shown: SlidePage
}

async function placeChart(slide: PptxGenJS.Slide, drawn: Drawn, { box, parts, m }: Place): Promise<void> {
  const { chart, content, shown } = drawn
  const altText = cleanText([content.title, ...content.takeaways.map(({ text }) => text)].join(m.clauseSeparator))
  if (chart.native !== null) {
    const table = { ...toChartTable(chart.native, m), most: sharedMost(content) }
    // Names and words without a single bar are a table.
    if (isEmptyChart(chart.native)) placeTable(slide, shown.table, box)
    else placeNative(slide, { table, box: barsBox(table, box) }, { parts, altText })
    return
  }
  const picture = await parts.drawPicture(chart, box)
  if (picture === null) {
    placeTable(slide, shown.table, box)
    return
  }
  const objectName = `picture-${parts.svgs.size + 1}-of-deck`
  parts.svgs.set(objectName, picture.svg)
  slide.addImage({ ...fitInside(box, picture.aspect), data: picture.png, altText, objectName })
}

/** As large as the box allows, never stretched. */
function fitInside(box: SlideBox, aspect: number): SlideBox {
  const w = Math.min(box.w, box.h * aspect)
  return { ...box, x: box.x + (box.w - w) / 2, w, h: w / aspect }
}

/** Bars that go on over several pages keep their scale; one page leaves it to the program. */
function sharedMost({ pages }: SlideContent): number | null {
  if (pages.length < 2) return null
  const ends = pages.flatMap(({ body }) =>
    body.kind === 'chart' && body.chart.native?.kind === 'bars'
      ? body.chart.native.series.flatMap(({ values }) => values.map((value) => value?.lo ?? 0))
      : [],
  )
  const most = Math.max(0, ...ends.filter(Number.isFinite))
  return most > 0 ? Number((most * 1.02).toPrecision(3)) : null
}

/** Few bars do not fill a slide: on a second page they are as thick as on the first. */
function barsBox({ kind, categories }: ChartTable, box: SlideBox): SlideBox {
  return kind === 'bars' ? { ...box, h: Math.min(box.h, categories.length * THICKEST_ROW) } : box
}

/** What stands under a picture: its signs and warnings. A native chart has other signs than the picture. */
function keyText({ key, body }: SlidePage, m: Messages): string {
  const native = body.kind === 'chart' ? body.chart.native : null
  if (native === null) return key.join('　')
  const unseen = new Set(unseenSigns(native, m))
  const reported = key.filter((text) => !unseen.has(text))
  return (isEmptyChart(native) ? reported : [...reported, pptxMessages(m).approximate]).join('　')
}

/** Signs that the picture has and the native chart has not. */
function unseenSigns({ kind }: NativeChart, m: Messages): string[] {
  switch (kind) {
    case 'bars': {
      const { fade, zero } = m.compare.legend
      return [fade, zero, ...allStateKeys(m)]
    }
    case 'lines': {
      const { whisker, cross, break: cut } = m.trend.legend
      return [whisker, cross, cut, ...allStateKeys(m)]
    }
    case 'scatter':
      return Object.values(relateMessages(m).legend)
  }
}

/** Sentences in one text box, the grave ones in the colour of caution. How grave is said in a word as well. */
function placeList(slide: PptxGenJS.Slide, items: readonly SlideItem[], box: SlideBox): void {
  if (items.length === 0) return
  const lines = items.map(({ text }) => cleanText(text).replace(/\s*\n\s*/g, ' '))
  const { text, size } = fitBox(lines.join('\n'), { w: box.w - 0.3, h: box.h * 0.86 }, { most: 20, least: 12 })
  const runs = text.split('\n').map((one, index) => ({
    text: one,
    options: {
      bullet: { indent: 16 },
      breakLine: true,
      color: hex(items[index]?.severity === 'error' ? COLORS.caution : COLORS.ink),
      paraSpaceAfter: size * 0.4,
    },
  }))
  slide.addText(runs, { ...box, margin: 0, fontSize: size, valign: 'top' })
}

/** Large numbers with their names, up to four in a row, with a hairline above each. */
function placeFigures(
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
  slide.addShape('line', { x: box.x, y: box.y, w: box.w, h: 0, line: { color: hex(COLORS.ruleStrong), width: 1 } })
  const [, inside] = splitTop(box, 0.14)
  const hasLine = line.some((point) => point.value !== null) && inside.h >= LINE_SHARE
  const [words, chart] = splitBottom(inside, hasLine ? inside.h * 0.36 : 0)
  const [head, afterHead] = splitTop(words, 0.4)
  writeText(slide, name, { box: head, style: { most: 16, color: COLORS.ink2 } })
  const [number, afterNumber] = splitTop(afterHead, Math.min(0.8, afterHead.h * 0.45))
  writeText(slide, value, { box: number, style: { most: 32, least: 16, bold: true, valign: 'middle' } })
  writeText(slide, notes.join('\n'), { box: afterNumber, style: { most: 15, color: COLORS.ink2 } })
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

/** Only the frame: part and worksheet are written when the package is finished. */
function placeNative(
  slide: PptxGenJS.Slide,
  chart: PlacedChart,
  { parts, altText }: { parts: Parts; altText: string },
): void {
  const name = `chart-${parts.charts.size + 1}-of-deck`
  parts.charts.set(name, chart)
  slide.addChart('bar', [{ name, labels: ['1'], values: [1] }], { ...chart.box, altText })
}
