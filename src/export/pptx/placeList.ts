import type PptxGenJS from 'pptxgenjs'
import type { SlideItem } from '../../shown/slideContent.ts'
import { hex, INK } from './chartInk.ts'
import type { SlideBox } from './slideBox.ts'
import { fitBox } from './writeText.ts'
import { cleanText } from './xmlText.ts'

/** Sentences in one text box, the grave ones in the colour of caution. How grave is said in a word as well. */
export function placeList(slide: PptxGenJS.Slide, items: readonly SlideItem[], box: SlideBox): void {
  if (items.length === 0) return
  const lines = items.map(({ text }) => cleanText(text).replace(/\s*\n\s*/g, ' '))
  const { text, size } = fitBox(lines.join('\n'), { w: box.w - 0.3, h: box.h * 0.86 }, { most: 20, least: 12 })
  const runs = text.split('\n').map((one, index) => ({
    text: one,
    options: {
      bullet: { indent: 16 },
      breakLine: true,
      color: hex(items[index]?.severity === 'error' ? INK.caution : INK.ink),
      paraSpaceAfter: size * 0.4,
    },
  }))
  slide.addText(runs, { ...box, margin: 0, fontSize: size, valign: 'top', lang: 'zh-CN' })
}
