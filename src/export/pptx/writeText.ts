import type PptxGenJS from 'pptxgenjs'
import { fitText, textWidth } from '../../charts/textWidth.ts'
import { hex, COLORS, TEXT_SIZE } from './drawingMl.ts'
import type { SlideBox } from './slideLayout.ts'
import { cleanText } from '../../lib/xmlText.ts'

/** Height of a line in parts of its size, as Chinese fonts have it. */
const LEADING = 1.32
const POINTS_PER_INCH = 72
/** Estimated widths are a little short for some fonts. */
const SAFETY = 0.96

export interface TextStyle {
  /** In points: as large as fits, never below the smallest. */
  most: number
  least?: number
  color?: string
  bold?: boolean
  align?: 'left' | 'right' | 'center'
  valign?: 'top' | 'middle' | 'bottom'
  /** Name of a placeholder of the slide's layout. */
  placeholder?: string
}

/** Text in a box of the theme's font, made smaller or cut with … until it fits. Cut words stand in the notes. */
export function writeText(slide: PptxGenJS.Slide, text: string, place: { box: SlideBox; style: TextStyle }): void {
  const { box, style } = place
  const { most, least = TEXT_SIZE.small, color = COLORS.ink, bold = false, align = 'left', valign = 'top' } = style
  if (text.trim() === '' || box.h <= 0) return
  const fitted = fitBox(cleanText(text), box, { most, least })
  const theme = { fontSize: fitted.size, color: hex(color), bold }
  const isTitle = style.placeholder !== undefined
  // A placeholder's own options win over the box's, so that a title's size must stand at its words.
  slide.addText(isTitle ? [{ text: fitted.text.replace(/\s*\n\s*/g, ' '), options: { ...theme } }] : fitted.text, {
    ...box,
    ...theme,
    margin: 0,
    align,
    valign,
    ...(style.placeholder === undefined ? {} : { placeholder: style.placeholder }),
  })
}

/** The largest size at which all lines fit, else the smallest with what fits of the text. */
export function fitBox(
  text: string,
  { w, h }: Pick<SlideBox, 'w' | 'h'>,
  { most, least }: { most: number; least: number },
): { text: string; size: number } {
  const width = w * POINTS_PER_INCH * SAFETY
  const height = h * POINTS_PER_INCH
  for (let size = most; size >= least; size -= 1) {
    if (linesOf(text, size, width) * size * LEADING <= height) return { text, size }
  }
  return {
    text: cutLines(text, { size: least, width, lines: Math.max(1, Math.floor(height / (least * LEADING))) }),
    size: least,
  }
}

/** Inches that text of a size takes. */
export function textHeight(text: string, width: number, size: number): number {
  return (linesOf(text, size, width * POINTS_PER_INCH * SAFETY) * size * LEADING) / POINTS_PER_INCH
}

function linesOf(text: string, size: number, width: number): number {
  // A word at the line's end may go to the next as a whole: half a sign of each line is lost on average.
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((textWidth(part, size) + size / 2) / width)), 0)
}

function cutLines(text: string, { size, width, lines }: { size: number; width: number; lines: number }): string {
  const kept: string[] = []
  let left = lines
  for (const part of text.split('\n')) {
    if (left <= 0) break
    const taken = linesOf(part, size, width)
    kept.push(taken <= left ? part : fitText(part, size, left * width - size))
    left -= taken
  }
  const isCut = kept.length < text.split('\n').length && !(kept.at(-1) ?? '').endsWith('…')
  return kept.join('\n') + (isCut ? '…' : '')
}
