import type PptxGenJS from 'pptxgenjs'
import { hex, COLORS } from './drawingMl.ts'
import { WATERMARK_ANGLE } from '../../lib/watermarkTile.ts'
import type { Sheet } from './sheets.ts'
import { cleanText } from '../../lib/xmlText.ts'

/** A place on a slide, in inches; a slide is 13.33 by 7.5. */
export interface SlideBox {
  x: number
  y: number
  w: number
  h: number
}

const SLIDE_WIDTH = 13.333

export const SLIDE_HEIGHT = 7.5

export const MARGIN = 0.67

export const INNER_WIDTH = SLIDE_WIDTH - 2 * MARGIN

/** Fixed places of every slide: the line above the title, the title, the bottom line. */
export const PLACES = {
  kicker: { x: MARGIN, y: 0.36, w: 7.6, h: 0.34 },
  banner: { x: 8.4, y: 0.36, w: SLIDE_WIDTH - MARGIN - 8.4, h: 0.34 },
  title: { x: MARGIN, y: 0.7, w: INNER_WIDTH, h: 0.84 },
  /** Two pictures have their own headings below the title, and need the height. */
  pairTitle: { x: MARGIN, y: 0.36, w: 7.6, h: 0.66 },
  coverTitle: { x: 1.1, y: 2.2, w: SLIDE_WIDTH - 2.2, h: 1.7 },
  coverSubtitle: { x: 1.1, y: 4.1, w: SLIDE_WIDTH - 2.2, h: 1.2 },
  foot: { x: MARGIN, y: 7.04, w: INNER_WIDTH, h: 0.3 },
} as const satisfies Record<string, SlideBox>

type LayoutName = 'ZHENJIAN' | 'ZHENJIAN_PAIR' | 'ZHENJIAN_COVER'

/** A real title, so that outline and screen readers find it. */
export const TITLE_PLACEHOLDER = 'title'
/** Western and Chinese signs alike; WPS and PowerPoint on Windows have it, others put their own in its place. */
export const FONT = 'Microsoft YaHei'

export function layoutOf({ slide, pictures }: Sheet): LayoutName {
  if (slide.kind === 'cover' || slide.kind === 'section') return 'ZHENJIAN_COVER'
  return pictures.length > 1 ? 'ZHENJIAN_PAIR' : 'ZHENJIAN'
}

/** Paper, a title, and the slide's number as a field: for a picture or text, for two pictures, for covers. */
export function defineLayouts(pptx: PptxGenJS, watermark: string | null): void {
  pptx.layout = 'LAYOUT_WIDE'
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT }
  const texts = watermark === null ? [] : watermarkTexts(watermark)
  defineOne(pptx, 'ZHENJIAN', { ...PLACES.title, fontSize: 28, valign: 'middle', texts })
  defineOne(pptx, 'ZHENJIAN_PAIR', { ...PLACES.pairTitle, fontSize: 28, valign: 'middle', texts })
  defineOne(pptx, 'ZHENJIAN_COVER', { ...PLACES.coverTitle, fontSize: 44, valign: 'bottom', texts })
}

type MasterText = Extract<NonNullable<PptxGenJS.SlideMasterProps['objects']>[number], { text: unknown }>

/** On the layout, so that it lies under every slide and nobody moves it by mistake. */
function watermarkTexts(watermark: string): MasterText[] {
  const [width, height] = [4.6, 0.5]
  const places = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })))
  return places.map(({ row, column }) => ({
    text: {
      text: cleanText(watermark),
      options: {
        x: (column - 0.25) * 4.9 + (row % 2) * 1.2 - 0.6,
        y: 0.9 + row * 2.5,
        w: width,
        h: height,
        margin: 0,
        align: 'center',
        fontSize: 16,
        color: hex(COLORS.ink),
        transparency: 92,
        rotate: 360 + WATERMARK_ANGLE,
      },
    },
  }))
}

function defineOne(
  pptx: PptxGenJS,
  title: LayoutName,
  { texts, ...place }: SlideBox & { fontSize: number; valign: 'middle' | 'bottom'; texts: readonly MasterText[] },
): void {
  const options = { name: TITLE_PLACEHOLDER, type: 'title', margin: 0, align: 'left', bold: true, ...place } as const
  pptx.defineSlideMaster({
    title,
    background: { color: hex(COLORS.paper) },
    objects: [...texts, { placeholder: { options, text: '' } }],
    slideNumber: {
      x: SLIDE_WIDTH - MARGIN - 0.55,
      y: PLACES.foot.y,
      w: 0.55,
      h: PLACES.foot.h,
      margin: 0,
      align: 'right',
      fontSize: 12,
      color: hex(COLORS.ink3),
    },
  })
}

/** Side by side with a gap; one box for one. */
export function columns(box: SlideBox, count: number): SlideBox[] {
  const gap = 0.4
  const w = (box.w - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => ({ ...box, x: box.x + index * (w + gap), w }))
}

/** What is left of a box below `height`, and the part above. */
export function splitTop(box: SlideBox, height: number): [top: SlideBox, rest: SlideBox] {
  const h = Math.min(height, box.h)
  return [
    { ...box, h },
    { ...box, y: box.y + h, h: box.h - h },
  ]
}

export function splitBottom(box: SlideBox, height: number): [rest: SlideBox, bottom: SlideBox] {
  const [rest, bottom] = splitTop(box, box.h - Math.min(height, box.h))
  return [rest, bottom]
}
