import type PptxGenJS from 'pptxgenjs'
import type { Deck } from '../../domain/deck/deck.ts'
import type { Messages } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/deck/pptxMessages.ts'
import type { SlideContent, Stamp } from '../../shown/slideContent.ts'
import { hex, COLORS } from './drawingMl.ts'
import { notesText, type Sheet } from './sheets.ts'
import { type Parts, placePicture } from './placePicture.ts'
import { TITLE_PLACEHOLDER, columns, INNER_WIDTH, MARGIN, PLACES, type SlideBox, splitTop } from './slideLayout.ts'
import { bannerWords, factText, stampFoot, stampHead } from '../../shown/stamp.ts'
import { textHeight, writeText } from './writeText.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'

interface FootTexts {
  /** Under each picture: who is not compared and why, then what is said of this picture only. */
  each: readonly string[]
  /** What is said of all pictures of the slide. */
  all: string
}

/** In points: the smallest that the back row reads. */
const STAMP_SIZE = 12
/** Inches; what is cut stands in the notes. */
const MAX_STAMP_HEIGHT = 0.95

interface Place {
  deck: Deck
  /** What data the deck shows, for slides of words and pins that cannot be read; null when none can. */
  stamp: Stamp | null
  parts: Parts
  m: Messages
}

/** One slide of the file: title, pictures, remark, what they say of themselves, notes. */
export async function placeSheet(
  slide: PptxGenJS.Slide,
  sheet: Sheet,
  { deck, stamp, parts, m }: Place,
): Promise<void> {
  if (sheet.slide.kind === 'view') await placeView(slide, sheet, { parts, m })
  else placeWords(slide, sheet)
  writeBanner(slide, sheet.pictures.find(({ content }) => content !== null)?.content?.stamp ?? stamp)
  const style = { most: 12, color: COLORS.ink3, align: 'right' } as const
  // The number itself is a field of the layout.
  writeText(slide, deck.title, { box: { ...PLACES.foot, w: INNER_WIDTH - 0.6 }, style })
  const notes = notesText(sheet, m)
  if (notes !== '') slide.addNotes(notes)
}

function writeBanner(slide: PptxGenJS.Slide, stamp: Stamp | null): void {
  const style = { most: 13, color: COLORS.caution, bold: true, align: 'right', valign: 'middle' } as const
  if (stamp) writeText(slide, bannerWords(stamp).join('　'), { box: PLACES.banner, style })
}

function placeWords(slide: PptxGenJS.Slide, { slide: words }: Sheet): void {
  if (words.kind === 'text') {
    writeTitle(slide, words.title, PLACES.title)
    const box = { x: MARGIN, y: 1.75, w: INNER_WIDTH, h: 5.1 }
    writeText(slide, words.text, { box, style: { most: 24 } })
  } else if (words.kind !== 'view') {
    const isCover = words.kind === 'cover'
    const style = { most: isCover ? 44 : 36, bold: true, valign: 'bottom', placeholder: TITLE_PLACEHOLDER } as const
    writeText(slide, words.title, { box: PLACES.coverTitle, style })
    writeText(slide, words.subtitle, { box: PLACES.coverSubtitle, style: { most: 22, color: COLORS.ink2 } })
  }
}

function titleBox({ pictures }: Pick<Sheet, 'pictures'>): SlideBox {
  return pictures.length > 1 ? PLACES.pairTitle : PLACES.title
}

function writeTitle(slide: PptxGenJS.Slide, text: string, box: SlideBox): void {
  const style = { most: 28, least: 18, bold: true, valign: 'middle', placeholder: TITLE_PLACEHOLDER } as const
  writeText(slide, text, { box, style })
}

async function placeView(
  slide: PptxGenJS.Slide,
  sheet: Sheet,
  { parts, m }: Pick<Place, 'parts' | 'm'>,
): Promise<void> {
  const { slide: view, pictures, page, pages } = sheet
  if (view.kind !== 'view') return
  const contents = pictures.map(({ content }) => content)
  const first = contents.find((content) => content !== null)
  const pageText = pages > 1 ? m.bracketed(`${page}/${pages}`) : ''
  writeTitle(slide, (view.title === '' ? (first?.title ?? '') : view.title) + pageText, titleBox(sheet))
  if (pictures.length === 1) writeKicker(slide, first ?? null, PLACES.kicker)
  const stampTop = writeStamps(slide, contents, m)
  const top = writeLead(slide, sheet, m)
  const remark = view.remark === '' ? 0 : Math.min(0.7, textHeight(view.remark, INNER_WIDTH, 14) + 0.08)
  if (remark > 0) {
    const box = { x: MARGIN, y: stampTop - remark - 0.12, w: INNER_WIDTH, h: remark }
    writeText(slide, view.remark, { box, style: { most: 14, color: COLORS.ink2 } })
  }
  const available = { x: MARGIN, y: top, w: INNER_WIDTH, h: stampTop - remark - 0.22 - top }
  const boxes = columns(available, Math.max(1, pictures.length))
  for (const [index, picture] of pictures.entries()) {
    const box = boxes[index]
    if (box)
      await placePicture(slide, picture, {
        box: withHeading(slide, picture.content, { box, pictures: pictures.length }),
        parts,
        m,
      })
  }
}

/** With two pictures each has its own heading. */
function withHeading(
  slide: PptxGenJS.Slide,
  content: SlideContent | null,
  { box, pictures }: { box: SlideBox; pictures: number },
): SlideBox {
  if (pictures < 2) return box
  const [head, rest] = splitTop(box, 0.42)
  writeKicker(slide, content, head)
  return rest
}

function writeKicker(slide: PptxGenJS.Slide, content: SlideContent | null, box: SlideBox): void {
  writeText(slide, content?.title ?? '', { box, style: { most: 14, color: COLORS.ink2, valign: 'middle' } })
}

/** The weightiest 要点 under the title, unless it is the title. Returns where the picture may begin. */
function writeLead(slide: PptxGenJS.Slide, { slide: view, pictures }: Sheet, m: Messages): number {
  const title = titleBox({ pictures })
  const top = title.y + title.h
  const lead = pictures.length === 1 ? pictures[0]?.content?.takeaways[0]?.text : undefined
  if (lead === undefined || lead === view.title) return top + 0.08
  const box = { x: MARGIN, y: top, w: INNER_WIDTH, h: 0.34 }
  writeText(slide, pptxMessages(m).takeaways + m.colon + lead, { box, style: { most: 15, color: COLORS.ink2 } })
  return top + 0.42
}

/** At the bottom, as high as the words need within bounds. Returns where they begin. */
function writeStamps(slide: PptxGenJS.Slide, contents: readonly (SlideContent | null)[], m: Messages): number {
  const { each, all } = footTexts(contents, m)
  const width = columns(PLACES.foot, Math.max(1, each.length))[0]?.w ?? INNER_WIDTH
  const heights = each.map((text) => (text === '' ? 0 : textHeight(text, width, STAMP_SIZE)))
  const eachHeight = Math.min(MAX_STAMP_HEIGHT, Math.max(0, ...heights))
  const allHeight = Math.min(MAX_STAMP_HEIGHT, textHeight(all, INNER_WIDTH, STAMP_SIZE))
  const style = { most: STAMP_SIZE, color: COLORS.ink3 }
  const allBox = { x: MARGIN, y: PLACES.foot.y - allHeight - 0.04, w: INNER_WIDTH, h: allHeight }
  writeText(slide, all, { box: allBox, style })
  const eachBox = { ...allBox, y: allBox.y - eachHeight, h: eachHeight }
  const boxes = columns(eachBox, Math.max(1, each.length))
  for (const [index, text] of each.entries()) {
    const box = boxes[index]
    if (box) writeText(slide, text, { box, style })
  }
  const top = eachBox.y - 0.07
  slide.addShape('line', { x: MARGIN, y: top, w: INNER_WIDTH, h: 0, line: { color: hex(COLORS.rule), width: 0.75 } })
  return top
}

/** What stands under the pictures. Nothing is said twice where there are two. */
function footTexts(contents: readonly (SlideContent | null)[], m: Messages): FootTexts {
  const stamps = contents.map((content) => (content === null ? [] : stampParts(content.stamp, m)))
  const [first = []] = stamps
  const isShared = (part: string): boolean => stamps.length < 2 || stamps.every((parts) => parts.includes(part))
  return {
    each: contents.map((content, index) =>
      [...reasonLines(content, m), joined((stamps[index] ?? []).filter((part) => !isShared(part)))]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    all: joined(first.filter(isShared)),
  }
}

/** What stands under a picture, as parts to be set beside each other. Title and classification stand above. */
function stampParts(stamp: Stamp, m: Messages): string[] {
  const { classification } = slideMessages(m).stamp
  return [...stampHead(stamp, m), ...stampFoot(stamp, m)]
    .filter(([name]) => name !== classification)
    .map((fact) => factText(fact, m))
}

function reasonLines(content: SlideContent | null, m: Messages): string[] {
  const reasons = content?.stamp.reasons ?? []
  return reasons.length > 0 ? [slideMessages(m).stamp.reasons + m.colon + reasons.join(m.clauseSeparator)] : []
}

function joined(parts: readonly string[]): string {
  return parts.join('　')
}
