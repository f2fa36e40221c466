import type PptxGenJS from 'pptxgenjs'
import type { Messages } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import type { SlideChart, SlideContent, SlidePage } from '../../shown/slideContent.ts'
import { INK } from './chartInk.ts'
import { type ChartTable, isEmptyChart, toChartTable } from './chartTable.ts'
import { keyText } from './keyText.ts'
import { type Parts, placeNative } from './placeNative.ts'
import { placeFigures } from './placeFigures.ts'
import { placeList } from './placeList.ts'
import { placeTable } from './placeTable.ts'
import type { SheetPicture } from './sheets.ts'
import { type SlideBox, splitBottom } from './slideBox.ts'
import { writeText } from './writeText.ts'
import { cleanText } from './xmlText.ts'

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
    writeText(slide, pptxMessages(m).unreadable, { box, style: { most: 16, color: INK.caution } })
    return
  }
  const key = keyText(shown, m)
  const [available, below] = splitBottom(box, key === '' ? 0 : 0.3)
  writeText(slide, key, { box: below, style: { most: 12, color: INK.ink2, valign: 'bottom' } })
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
  const altText = cleanText([content.title, ...content.takeaways].join(m.clauseSeparator))
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
  slide.addImage({ ...inside(box, picture.aspect), data: picture.png, altText, objectName })
}

/** As large as the box allows, never stretched. */
function inside(box: SlideBox, aspect: number): SlideBox {
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
