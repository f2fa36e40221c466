import { SCREEN, type ChartTheme } from '../../charts/chartTheme.ts'
import type { Chart } from '../../charts/chart.ts'
import type { Size } from '../../charts/scene.ts'
import type { Messages } from '../../i18n/messages.ts'
import { saveMessages } from '../../i18n/exports/saveMessages.ts'
import { invariant } from '../../lib/invariant.ts'
import { pictureOf, type SlideContent } from '../../shown/slideContent.ts'
import { factText, stampFacts } from '../../shown/stamp.ts'
import { stampedChart } from './stampedChart.ts'
import { escapeXml, INVALID_XML } from '../../lib/xmlText.ts'
import { officeSvg } from './officeSvg.ts'
import { WATERMARK_ANGLE, watermarkPlaces } from '../../lib/watermarkTile.ts'

/** What a picture says to those who cannot see it. */
interface SvgWords {
  title: string
  /** The stamp and the table as text. */
  description: string
  language: string
  /** Pale words across the picture; null for none. */
  watermark?: string | null
}

const WATERMARK_SIZE = 18

/** Seen on paper too, and no word under it is harder to read. */
const WATERMARK_OPACITY = 0.07

/** Width of a picture in a file, in pixels: a desk screen's picture with its margins. */
const WIDTH = 1200

/** The picture with its stamp; only for contents whose first page is one. */
export function viewSvg(
  content: SlideContent,
  m: Messages,
  watermark: string | null = null,
): { svg: string; frame: Size } {
  const drawn = pictureOf(content)
  invariant(drawn, 'pictures are offered only where there is one')
  const { stamp } = content
  const chart = stampedChart({ ...drawn, stamp, m }, WIDTH, SCREEN)
  const reported = stampFacts(stamp, m).map((fact) => factText(fact, m))
  const { columns, rows } = drawn.page.table
  const lines = [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(({ text }) => text))].map(
    (cells) => cells.join(m.clauseSeparator),
  )
  if (watermark !== null) reported.push(saveMessages(m).watermark + m.colon + watermark)
  const words = { title: stamp.title, description: [...reported, ...lines].join('\n'), language: m.locale, watermark }
  return { svg: standaloneSvg(chart, SCREEN, words), frame: { width: chart.width, height: chart.height } }
}

/**
 * A chart as an SVG file that stands alone: no scripts, nothing from elsewhere, fonts of the system.
 */
function standaloneSvg(
  chart: Chart,
  theme: ChartTheme,
  { title, description, language, watermark = null }: SvgWords,
): string {
  const svg = officeSvg(chart).replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const words = `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(description)}</desc>\n`
    return `<svg${attributes} role="img" xml:lang="${escapeXml(language)}">\n${words}`
  })
  const marked =
    watermark === null ? svg : svg.replace(/<\/svg>\s*$/, () => `${watermarkSvg(watermark, chart, theme)}</svg>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${marked.replaceAll(INVALID_XML, '')}\n`
}

/** Each text is turned by itself about the picture's middle: office programs know no patterns of text. */
function watermarkSvg(text: string, { width, height }: Size, theme: ChartTheme): string {
  const places = watermarkPlaces(text, { width, height, size: WATERMARK_SIZE })
  const texts = places.map(({ x, y }) => `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}">${escapeXml(text)}</text>`)
  const turned = `rotate(${WATERMARK_ANGLE} ${width / 2} ${height / 2})`
  const ink = `fill="${theme.colors.ink}" fill-opacity="${WATERMARK_OPACITY}"`
  return `<g aria-hidden="true" transform="${turned}" ${ink} font-family="${theme.font.replaceAll('"', "'")}" font-size="${WATERMARK_SIZE}">${texts.join('')}</g>\n`
}
