import type PptxGenJS from 'pptxgenjs'
import { hex, INK } from './chartInk.ts'
import { WATERMARK_ANGLE } from '../../lib/watermarkTile.ts'
import type { Sheet } from './sheets.ts'
import { MARGIN, PLACES, SLIDE_WIDTH, type SlideBox } from './slideBox.ts'
import { cleanText } from './xmlText.ts'

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
        color: hex(INK.ink),
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
    background: { color: hex(INK.paper) },
    objects: [...texts, { placeholder: { options, text: '' } }],
    slideNumber: {
      x: SLIDE_WIDTH - MARGIN - 0.55,
      y: PLACES.foot.y,
      w: 0.55,
      h: PLACES.foot.h,
      margin: 0,
      align: 'right',
      fontSize: 12,
      color: hex(INK.ink3),
    },
  })
}
