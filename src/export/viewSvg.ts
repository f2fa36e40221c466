import { SCREEN, type ChartTheme } from '../charts/chartTheme.ts'
import type { Size, Scene } from '../charts/scene.ts'
import type { Messages } from '../i18n/messages.ts'
import { saveMessages } from '../i18n/exports/saveMessages.ts'
import { invariant } from '../lib/invariant.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { pictureOf } from './pictureOf.ts'
import { stampFacts } from './stampFacts.ts'
import { stampedScene } from './stampedScene.ts'
import { escapeXml } from '../lib/escapeXml.ts'
import { renderSceneSvg } from '../charts/renderSceneSvg.ts'
import { WATERMARK_ANGLE, watermarkPlaces } from '../lib/watermarkTile.ts'

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

/** What XML 1.0 cannot carry, not even escaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** Fonts as ECharts writes them into a text's tag; texts themselves have their quotes escaped. */
const FONT = / style="font: ([\d.]+)px ([^"]*)"/g

const BOLD_FONT = / style="font: bold ([\d.]+)px ([^"]*)"/g

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
  const scene = stampedScene({ ...drawn, stamp, m }, WIDTH, SCREEN)
  const reported = stampFacts(stamp, m).map(([name, words]) => name + m.colon + words)
  const { columns, rows } = drawn.page.table
  const lines = [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(({ text }) => text))].map(
    (cells) => cells.join(m.clauseSeparator),
  )
  if (watermark !== null) reported.push(saveMessages(m).watermark + m.colon + watermark)
  const words = { title: stamp.title, description: [...reported, ...lines].join('\n'), language: m.locale, watermark }
  return { svg: sceneSvg(scene, SCREEN, words), frame: { width: scene.width, height: scene.height } }
}

/**
 * A scene as an SVG file that stands alone: no scripts, nothing from elsewhere, fonts of the system. Office programs do
 * not know baselines other than the usual one, so that texts are moved down to it.
 */
function sceneSvg(
  scene: Scene,
  theme: ChartTheme,
  { title, description, language, watermark = null }: SvgWords,
): string {
  // Names of fonts are not escaped by ECharts; and office programs read fonts as attributes only.
  const svg = renderSceneSvg(scene, { ...theme, font: theme.font.replaceAll('"', "'") })
    .replaceAll(BOLD_FONT, ' font-family="$2" font-size="$1" font-weight="bold"')
    .replaceAll(FONT, ' font-family="$2" font-size="$1"')
    .replaceAll(' dominant-baseline="central"', ' dy="0.35em"')
    .replace(/^<svg([^>]*)>/, (_, attributes: string) => {
      const words = `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(description)}</desc>\n`
      return `<svg${attributes} role="img" xml:lang="${escapeXml(language)}">\n${words}`
    })
  const marked =
    watermark === null ? svg : svg.replace(/<\/svg>\s*$/, () => `${watermarkSvg(watermark, scene, theme)}</svg>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${marked.replaceAll(NO_XML, '')}\n`
}

/** Each text is turned by itself about the picture's middle: office programs know no patterns of text. */
function watermarkSvg(text: string, { width, height }: Scene, theme: ChartTheme): string {
  const places = watermarkPlaces(text, { width, height, size: WATERMARK_SIZE })
  const texts = places.map(({ x, y }) => `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}">${escapeXml(text)}</text>`)
  const turned = `rotate(${WATERMARK_ANGLE} ${width / 2} ${height / 2})`
  const ink = `fill="${theme.colors.ink}" fill-opacity="${WATERMARK_OPACITY}"`
  return `<g aria-hidden="true" transform="${turned}" ${ink} font-family="${theme.font.replaceAll('"', "'")}" font-size="${WATERMARK_SIZE}">${texts.join('')}</g>\n`
}
