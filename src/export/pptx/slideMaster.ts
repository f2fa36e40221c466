import type PptxGenJS from 'pptxgenjs'
import { hex, INK } from './chartInk.ts'
import type { Sheet } from './sheets.ts'
import { MARGIN, PLACES, SLIDE_WIDTH, type SlideBox } from './slideBox.ts'

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
export function defineLayouts(pptx: PptxGenJS): void {
  pptx.layout = 'LAYOUT_WIDE'
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT }
  defineOne(pptx, 'ZHENJIAN', { ...PLACES.title, fontSize: 28, valign: 'middle' })
  defineOne(pptx, 'ZHENJIAN_PAIR', { ...PLACES.pairTitle, fontSize: 28, valign: 'middle' })
  defineOne(pptx, 'ZHENJIAN_COVER', { ...PLACES.coverTitle, fontSize: 44, valign: 'bottom' })
}

function defineOne(
  pptx: PptxGenJS,
  title: LayoutName,
  place: SlideBox & { fontSize: number; valign: 'middle' | 'bottom' },
): void {
  const options = { name: TITLE_PLACEHOLDER, type: 'title', margin: 0, align: 'left', bold: true, ...place } as const
  pptx.defineSlideMaster({
    title,
    background: { color: hex(INK.paper) },
    objects: [{ placeholder: { options, text: '' } }],
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
