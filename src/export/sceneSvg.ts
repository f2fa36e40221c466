import type { Look } from '../charts/look.ts'
import { renderSceneSvg } from '../charts/renderSceneSvg.ts'
import type { Scene } from '../charts/scene.ts'

/** What a picture says to those who cannot see it. */
export interface SvgWords {
  title: string
  /** The stamp and the table as text. */
  description: string
  language: string
}

/** What XML 1.0 cannot carry, not even escaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** Fonts as ECharts writes them into a text's tag; texts themselves have their quotes escaped. */
const FONT = / style="font: ([\d.]+)px ([^"]*)"/g
const BOLD_FONT = / style="font: bold ([\d.]+)px ([^"]*)"/g

/**
 * A scene as an SVG file that stands alone: no scripts, nothing from elsewhere, fonts of the system. Office programs do
 * not know baselines other than the usual one, so that texts are moved down to it.
 */
export function sceneSvg(scene: Scene, look: Look, { title, description, language }: SvgWords): string {
  // Names of fonts are not escaped by ECharts; and office programs read fonts as attributes only.
  const svg = renderSceneSvg(scene, { ...look, font: look.font.replaceAll('"', "'") })
    .replaceAll(BOLD_FONT, ' font-family="$2" font-size="$1" font-weight="bold"')
    .replaceAll(FONT, ' font-family="$2" font-size="$1"')
    .replaceAll(' dominant-baseline="central"', ' dy="0.35em"')
    .replace(/^<svg([^>]*)>/, (_, attributes: string) => {
      const words = `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(description)}</desc>\n`
      return `<svg${attributes} role="img" xml:lang="${escapeXml(language)}">\n${words}`
    })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replaceAll(NO_XML, '')}\n`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
