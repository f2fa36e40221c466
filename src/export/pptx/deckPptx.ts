import PptxGenJS from 'pptxgenjs'
import type { Deck, Slide } from '../../domain/deck/deck.ts'
import type { Messages } from '../../i18n/messages.ts'
import { drawPicture } from './drawPicture.ts'
import { finishPackage } from './finishPackage.ts'
import type { Parts } from './placePicture.ts'
import { placeSheet } from './placeSheet.ts'
import { type ContentsOf, sheetsOf } from './sheets.ts'
import { defineLayouts, layoutOf } from './slideLayout.ts'
import { cleanText } from '../../lib/xmlText.ts'

interface DeckPptxInput {
  deck: Deck
  contentsOf: ContentsOf
  /** Pale words across every slide; null for none. */
  watermark?: string | null
  m: Messages
  /** The words of each slide: at the level its data are about; `m` unless given. */
  messagesOf?: (slide: Slide) => Messages
  /** Draws what PowerPoint has no chart for; a canvas unless given. */
  drawPicture?: Parts['drawPicture']
}

/**
 * The deck as PowerPoint file: editable charts, text and tables, pictures for the rest, notes, stamps. Import this file
 * only when it is asked for.
 */
export async function deckPptx(input: DeckPptxInput): Promise<Blob> {
  const { deck, contentsOf, m } = input
  const pptx = new PptxGenJS()
  defineLayouts(pptx, input.watermark ?? null)
  pptx.title = cleanText(deck.title)
  pptx.subject = ''
  pptx.author = m.appName
  pptx.company = ''
  const parts: Parts = { charts: new Map(), svgs: new Map(), drawPicture: input.drawPicture ?? drawPicture }
  const sheets = sheetsOf(deck, contentsOf)
  const contents = sheets.flatMap(({ pictures }) => pictures.map(({ content }) => content))
  const stamp = contents.find((content) => content !== null)?.stamp ?? null
  for (const sheet of sheets) {
    await placeSheet(pptx.addSlide({ masterName: layoutOf(sheet) }), sheet, {
      deck,
      stamp,
      parts,
      m: input.messagesOf?.(sheet.slide) ?? m,
    })
  }
  return finishPackage(pptx, { ...parts, m })
}
