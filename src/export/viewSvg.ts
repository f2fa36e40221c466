import { SCREEN } from '../charts/chartTheme.ts'
import type { Size } from '../charts/scene.ts'
import type { Messages } from '../i18n/messages.ts'
import { saveMessages } from '../i18n/saveMessages.ts'
import { invariant } from '../lib/invariant.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { pictureOf } from './pictureOf.ts'
import { sceneSvg } from './sceneSvg.ts'
import { stampFacts } from './stampFacts.ts'
import { stampedScene } from './stampedScene.ts'

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
