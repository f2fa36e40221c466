import type { Chart } from '../../charts/chart.ts'
import { renderChartSvg } from '../../charts/renderChartSvg.ts'
import { cleanText } from '../../lib/xmlText.ts'

/** A text with a rim, as ECharts writes it: browsers paint the rim first, office programs last, over the letters. */
const RIMMED = /<text ([^>]*?) (stroke="[^"]*" stroke-width="[^"]*") paint-order="stroke"([^>]*)>([^<]*)<\/text>/g
const STYLE = / style="([^"]*)"/g
/** bold 14px 'Noto Sans CJK SC',sans-serif */
const FONT = /^(bold )?([\d.]+)px (.*)$/

/**
 * A chart as SVG that office programs read: they know fonts as attributes only, no baseline but the usual one, and no order
 * of painting. What ECharts writes as text has its quotes escaped; fonts are named in single quotes.
 */
export function officeSvg(chart: Chart): string {
  return cleanText(renderChartSvg(chart))
    .replaceAll(STYLE, (_, style: string) => attributesOf(style))
    .replaceAll(' dominant-baseline="central"', ' dy="0.35em"')
    .replaceAll(RIMMED, '<text $1 $2$3 aria-hidden="true">$4</text>\n<text $1$3>$4</text>')
}

function attributesOf(style: string): string {
  return style
    .split(';')
    .map((rule) => rule.split(/:\s*/, 2))
    .map(([name = '', value = '']) => {
      const [, bold, size, family] = (name === 'font' ? FONT.exec(value) : null) ?? []
      if (size !== undefined) return `${bold ? ' font-weight="bold"' : ''} font-family="${family}" font-size="${size}"`
      return name === '' ? '' : ` ${name}="${value.replace(/px$/, '')}"`
    })
    .join('')
}
