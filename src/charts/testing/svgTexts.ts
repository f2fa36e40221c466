import { textWidth } from '../textWidth.ts'

/** A text as ECharts writes it into SVG; the place is its middle's height, and across as `anchor` says. */
export interface SvgText {
  text: string
  x: number
  y: number
  size: number
  anchor: 'start' | 'middle' | 'end'
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** Every text of a picture, in the order it is drawn. */
export function svgTexts(svg: string): SvgText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/.exec(attributes) ?? []
    return {
      text: text.replaceAll(/&\w+;|&#39;/g, (entity) => ENTITIES[entity] ?? entity),
      x: Number(x) + numberOf(attributes, 'x'),
      y: Number(y) + numberOf(attributes, 'y'),
      size: Number(/([\d.]+)px/.exec(attributes)?.[1]),
      anchor: (/text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start') as SvgText['anchor'],
    }
  })
}

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1] ?? 0)
}

/** Where a text stands, by estimated widths. */
export function svgTextBox({ text, x, y, size, anchor }: SvgText): {
  left: number
  right: number
  top: number
  bottom: number
} {
  const width = textWidth(text, size)
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - size / 2, bottom: y + size / 2 }
}
