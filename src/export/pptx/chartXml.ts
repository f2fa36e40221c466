import { hatchFill, COLORS, line, NO_LINE, richText, solidFill, TEXT_SIZE, textProperties } from './drawingMl.ts'
import { SHEET, type ChartSeries, type ChartTable, type PlacedChart, type ChartPoint } from './chartTable.ts'
import { xmlText } from '../../lib/xmlText.ts'
import { textWidth } from '../../charts/textWidth.ts'
import type { SlideBox } from './slideLayout.ts'

interface LabelledPoint {
  index: number
  point: ChartPoint
  /** What stands there instead of the point's own words. */
  text?: string
  position?: LabelStyle['position']
}

interface LabelStyle {
  position: 'outEnd' | 'r' | 't'
  color: string
  bold?: boolean
}

const NUMBER_THEN_UNIT = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d"]*)$/

interface LineStyle {
  color: string
  /** Line and marker of the whole series. */
  theme: string
}

const POINTS_PER_INCH = 72

/** Programs measure text a little differently from each other. */
const SPARE = 1.08

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
/** Names of the two axes inside the part. */
const [ACROSS, UP] = [111_111_111, 222_222_222]

/** The chart part: cells repeated from the embedded worksheet, empty ones left out, gaps kept. `rId1` is the worksheet. */
export function chartXml({ table, box }: PlacedChart): string {
  const plot = `<c:plotArea>${layoutXml(table, box)}${plotXml(table)}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>`
  const chart = `<c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`
  const rest = `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textProperties(COLORS.ink2, TEXT_SIZE.small)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>${chart}${rest}</c:chartSpace>`
}

function plotXml(table: ChartTable): string {
  switch (table.kind) {
    case 'bars':
      return barsXml(table)
    case 'lines':
      return linesXml(table)
    case 'scatter':
      return scatterXml(table)
  }
}

function barsXml(table: ChartTable): string {
  const real = table.series.filter(({ emphasis }) => emphasis !== 'median')
  const series = table.series.map((one, index) => {
    const labels = one.points.flatMap((point, at): LabelledPoint[] =>
      point.value === null || one.emphasis === 'median' ? [] : [{ index: at, point }],
    )
    const color = one.emphasis === 'median' ? COLORS.ink2 : index === 0 ? COLORS.bar : COLORS.barStrong
    const head = seriesHead(one, { index }, `<c:spPr>${solidFill(color)}</c:spPr><c:invertIfNegative val="0"/>`)
    const hatchedPoints = one.points.flatMap((point, at) =>
      point.compared || point.value === null ? [] : [hatched(at)],
    )
    const text = labelsXml(labels, { position: 'outEnd', color: COLORS.ink })
    return `<c:ser>${head}${hatchedPoints.join('')}${text}${cells(table, one, index)}</c:ser>`
  })
  const gaps = `<c:gapWidth val="45"/><c:overlap val="${real.length > 1 ? 0 : 100}"/>`
  const axes = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`
  const chart = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}${gaps}${axes}</c:barChart>`
  return (
    chart +
    categoryAxis({ position: 'l', reversed: true }) +
    valueAxis({ id: UP, position: 't', hidden: true, most: table.most })
  )
}

function hatched(index: number): string {
  const theme = `<c:spPr>${hatchFill(COLORS.ink3)}${line(COLORS.ink3, 0.75)}</c:spPr>`
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${theme}</c:dPt>`
}

function linesXml(table: ChartTable): string {
  const series = table.series.map((one, index) => {
    const style = lineStyle(one)
    const head = seriesHead(one, { index }, style.theme)
    return `<c:ser>${head}${lineLabels(one, style.color)}${cells(table, one, index)}<c:smooth val="0"/></c:ser>`
  })
  const axes = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`
  const chart = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axes}</c:lineChart>`
  return (
    chart +
    categoryAxis({ position: 'b' }) +
    valueAxis({ id: UP, position: 'l', title: table.axes[1], hidden: table.axes[1] === '' })
  )
}

function scatterXml(table: ChartTable): string {
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>${solidFill(COLORS.barStrong)}${line(COLORS.paper, 0.75)}</c:spPr></c:marker>`
  const series = table.series.map((one, index) => {
    const theme = `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker}`
    const labels = one.points.flatMap((point, at): LabelledPoint[] =>
      point.value === null ? [] : [{ index: at, point, text: point.words }],
    )
    const text = labelsXml(labels, { position: 'r', color: COLORS.ink })
    const data = `<c:xVal>${numbers('B', table.xs)}</c:xVal><c:yVal>${numbers('C', one.points.map(valueOf))}</c:yVal>`
    return `<c:ser>${seriesHead(one, { index, letter: 'C' }, theme)}${text}${data}<c:smooth val="0"/></c:ser>`
  })
  const axes = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`
  const chart = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}${axes}</c:scatterChart>`
  const across = valueAxis({ id: ACROSS, position: 'b', title: table.axes[0], fromZero: false })
  return chart + across + valueAxis({ id: UP, position: 'l', title: table.axes[1], fromZero: false })
}

function seriesHead(
  one: ChartSeries,
  { index, letter = column(index) }: { index: number; letter?: string },
  theme: string,
): string {
  const name = `<c:tx><c:strRef><c:f>${SHEET}!$${letter}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(one.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  return `<c:idx val="${index}"/><c:order val="${index}"/>${name}${theme}`
}

function cells(table: ChartTable, one: ChartSeries, index: number): string {
  const names = table.categories.map((name, at) => `<c:pt idx="${at}"><c:v>${xmlText(name)}</c:v></c:pt>`)
  const range = `${SHEET}!$A$2:$A$${table.categories.length + 1}`
  const cat = `<c:cat><c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${names.length}"/>${names.join('')}</c:strCache></c:strRef></c:cat>`
  return `${cat}<c:val>${numbers(column(index), one.points.map(valueOf))}</c:val>`
}

/** A missing number has no point at all, so that it is a gap and not 0. */
function numbers(letter: string, values: readonly (number | null)[]): string {
  const points = values.flatMap((value, at) => (value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`]))
  return `<c:numRef><c:f>${SHEET}!$${letter}$2:$${letter}$${values.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
}

/** Column of a series in the worksheet: B for the first. Past Z come AA, AB. */
function column(index: number): string {
  const at = index + 1
  const [first, second] = [Math.floor(at / 26) - 1, at % 26]
  return (first < 0 ? '' : String.fromCharCode(65 + first)) + String.fromCharCode(65 + second)
}

function valueOf({ value }: { value: number | null }): number | null {
  return value
}

function categoryAxis({ position, reversed = false }: { position: 'l' | 'b'; reversed?: boolean }): string {
  const order = `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`
  const theme = `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(COLORS.ruleStrong, 1)}</c:spPr>${textProperties(COLORS.ink, TEXT_SIZE.label)}`
  return `<c:catAx><c:axId val="${ACROSS}"/>${order}<c:delete val="0"/><c:axPos val="${position}"/>${theme}<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
}

interface ValueAxis {
  id: number
  position: 'l' | 'b' | 't'
  title?: string
  /** Values stand at the bars. */
  hidden?: boolean
  fromZero?: boolean
  most?: number | null
}

/** Starts at 0 where lengths and heights are compared. */
function valueAxis({ id, position, title = '', hidden = false, fromZero = true, most = null }: ValueAxis): string {
  const grid = hidden ? '' : `<c:majorGridlines><c:spPr>${line(COLORS.rule, 0.75)}</c:spPr></c:majorGridlines>`
  const run = { color: COLORS.ink2, size: TEXT_SIZE.small }
  const name = title === '' ? '' : `<c:title>${richText(title, run)}<c:overlay val="0"/></c:title>`
  const scaling = `<c:scaling><c:orientation val="minMax"/>${most === null ? '' : `<c:max val="${most}"/>`}${fromZero ? '<c:min val="0"/>' : ''}</c:scaling>`
  const crossed = id === UP ? ACROSS : UP
  const theme = `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${NO_LINE}</c:spPr>${textProperties(COLORS.ink2, TEXT_SIZE.small)}`
  return `<c:valAx><c:axId val="${id}"/>${scaling}<c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${position}"/>${grid}${name}${theme}<c:crossAx val="${crossed}"/><c:crosses val="autoZero"/><c:crossBetween val="${fromZero ? 'between' : 'midCat'}"/></c:valAx>`
}

/** Room for the names of the rows on the left and for labels at the right end, which no program leaves by itself. */
function layoutXml(table: ChartTable, box: SlideBox): string {
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

/** Chosen towns in their colours, the rest grey, the median dashed; what may not be compared is hollow and not joined. */
function lineStyle(one: ChartSeries): LineStyle {
  const color = colorOf(one)
  const isRest = one.emphasis === 'rest'
  const stroke = line(color, isRest ? 1.25 : 3, one.emphasis === 'median' ? 'dash' : 'solid')
  const size = isRest ? 4 : 8
  const theme = one.joined
    ? `<c:spPr>${stroke}</c:spPr>${seriesMarker(color, size)}`
    : `<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>${seriesMarker(color, size + 1, COLORS.paper)}`
  return { color, theme }
}

function colorOf({ emphasis, place }: ChartSeries): string {
  if (emphasis === 'rest') return COLORS.mute
  if (emphasis === 'median') return COLORS.ink
  return COLORS.series[place % COLORS.series.length] ?? COLORS.barStrong
}

function seriesMarker(color: string, size: number, fill = color): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${solidFill(fill)}${line(color, 1.5)}</c:spPr></c:marker>`
}

/** The name stands at the line's end; words stand where the number alone would not be true. */
function lineLabels(one: ChartSeries, color: string): string {
  if (one.emphasis === 'rest') return labelsXml([], { position: 'r', color })
  const last = one.points.reduce((found, { value }, index) => (value === null ? found : index), -1)
  const labels = one.points.flatMap((point, index): LabelledPoint[] => {
    if (point.value === null) return []
    if (index === last && one.joined) return [{ index, point, text: `${one.name} ${point.words}` }]
    return point.exact && point.compared ? [] : [{ index, point, text: point.words, position: 't' }]
  })
  return labelsXml(labels, { position: 'r', color, bold: true })
}

/** Labels of some points of a series; all others have none. */
function labelsXml(points: readonly LabelledPoint[], style: LabelStyle): string {
  const each = points.map((one) => labelXml(one, style)).join('')
  const isShown = '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>'
  return `<c:dLbls>${each}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textOf(style)}${isShown}<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
}

/**
 * An exact number that reads as the cell does follows the cell when it is edited; words (100余件) are written out,
 * since no number format says them.
 */
function labelXml({ index, point, text, position }: LabelledPoint, style: LabelStyle): string {
  const words = text ?? point.words
  const format = text === undefined ? numberFormat(point) : null
  const what = format === null ? richText(words, { ...style, size: TEXT_SIZE.label }) : ''
  const number = format === null ? '' : `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>`
  const shows = '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
  return `<c:dLbl><c:idx val="${index}"/>${what}${number}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textOf(style)}<c:dLblPos val="${position ?? style.position}"/>${shows}<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`
}

function textOf({ color, bold }: LabelStyle): string {
  return textProperties(color, TEXT_SIZE.label, bold)
}

/** `0.0" 件"` for 8.4 件; null when the words are not just the exact number and a unit. */
function numberFormat({ value, words, exact }: ChartPoint): string | null {
  const [, whole = '', fraction = '', unit = ''] = NUMBER_THEN_UNIT.exec(words) ?? []
  if (whole === '' || value === null || !exact) return null
  const digits = Math.max(0, fraction.length - 1)
  const said = Number(whole.replaceAll(',', '') + fraction)
  if (said.toFixed(digits) !== value.toFixed(digits)) return null
  const number = (whole.includes(',') ? '#,##0' : '0') + (digits > 0 ? `.${'0'.repeat(digits)}` : '')
  return unit === '' ? number : `${number}"${unit}"`
}
