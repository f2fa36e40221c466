import type { Messages } from '../../i18n/messages.ts'
import { saveMessages } from '../../i18n/exports/saveMessages.ts'
import { escapeXml, INVALID_XML } from '../../lib/xmlText.ts'
import type { SlideContent } from '../../shown/slideContent.ts'
import { factText, stampFacts } from '../../shown/stamp.ts'
import { officeSvg } from './officeSvg.ts'
import { pictureIn, stampedChart } from './stampedChart.ts'

/**
 * The picture with its stamp as an SVG file that stands alone: no scripts, nothing from elsewhere, fonts of the system.
 * Only for contents whose first page is a picture.
 */
export function viewSvg(content: SlideContent, m: Messages, watermark: string | null = null): string {
  const words = `<title>${escapeXml(content.stamp.title)}</title>\n<desc>${escapeXml(descriptionOf(content, m, watermark))}</desc>\n`
  const svg = officeSvg(stampedChart(content, { m, watermark })).replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) => `<svg${attributes} role="img" xml:lang="${escapeXml(m.locale)}">\n${words}`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replaceAll(INVALID_XML, '')}\n`
}

/** What the picture says to those who cannot see it: the stamp and the table as text. */
function descriptionOf(content: SlideContent, m: Messages, watermark: string | null): string {
  const facts = stampFacts(content.stamp, m).map((fact) => factText(fact, m))
  const { columns, rows } = pictureIn(content).page.table
  const lines = [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(({ text }) => text))].map(
    (cells) => cells.join(m.clauseSeparator),
  )
  const marked = watermark === null ? [] : [saveMessages(m).watermark + m.colon + watermark]
  return [...facts, ...marked, ...lines].join('\n')
}
