import { richText, TEXT_SIZE, textProperties } from './chartInk.ts'
import type { ChartPoint } from './chartTable.ts'
import { xmlText } from './xmlText.ts'

export interface LabelledPoint {
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

/** Labels of some points of a series; all others have none. */
export function labelsXml(points: readonly LabelledPoint[], style: LabelStyle): string {
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

const NUMBER_THEN_UNIT = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d"]*)$/

/** `0.0" 件"` for 8.4 件; null when the words are not just the exact number and a unit. */
export function numberFormat({ value, words, exact }: ChartPoint): string | null {
  const [, whole = '', fraction = '', unit = ''] = NUMBER_THEN_UNIT.exec(words) ?? []
  if (whole === '' || value === null || !exact) return null
  const digits = Math.max(0, fraction.length - 1)
  const said = Number(whole.replaceAll(',', '') + fraction)
  if (said.toFixed(digits) !== value.toFixed(digits)) return null
  const number = (whole.includes(',') ? '#,##0' : '0') + (digits > 0 ? `.${'0'.repeat(digits)}` : '')
  return unit === '' ? number : `${number}"${unit}"`
}
