import { PROJECTOR } from '../../charts/chartTheme.ts'
import { xmlText } from '../../lib/xmlText.ts'

export const COLORS = PROJECTOR.colors

/** Text sizes in points on a slide 540 points high; none is below 2.2 % of it. */
export const TEXT_SIZE = { small: 12, label: 13 }

/** Points to the unit of DrawingML's lines. */
const EMU = 12_700

/** A colour of the theme as PowerPoint writes it. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`
}

/** Slanted lines on paper: what may not be compared. */
export function hatchFill(color: string): string {
  const [front, back] = [hex(color), hex(COLORS.paper)]
  return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${front}"/></a:fgClr><a:bgClr><a:srgbClr val="${back}"/></a:bgClr></a:pattFill>`
}

export function line(color: string, points: number, dash = 'solid'): string {
  return `<a:ln w="${Math.round(points * EMU)}" cap="rnd">${solidFill(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>'

/** Text of a chart in the theme's fonts. */
export function textProperties(color: string, size: number, bold = false): string {
  return `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', { color, size, bold })}</a:pPr><a:endParaRPr/></a:p></c:txPr>`
}

interface Run {
  color: string
  size: number
  bold?: boolean
}

/** One run of text written by hand, as labels and axis titles are. */
export function richText(text: string, run: Run): string {
  const paragraph = `<a:pPr>${runProperties('defRPr', run)}</a:pPr><a:r>${runProperties('rPr', run)}<a:t>${xmlText(text)}</a:t></a:r>`
  return `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${paragraph}</a:p></c:rich></c:tx>`
}

function runProperties(tag: string, { color, size, bold = false }: Run): string {
  const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
  return `<a:${tag} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solidFill(color)}${fonts}</a:${tag}>`
}
