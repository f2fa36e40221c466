import type { Size } from '../../charts/scene.ts'
import { textWidth } from '../../charts/textWidth.ts'
import { firstLines, WIDTH_SAFETY, wrapText } from '../../charts/wrapText.ts'
import { columnWidth, innerWidth, SHEET } from './sheetMetrics.ts'

/** Text in lines, ready to be set: sizes in pixels. */
export interface SheetText {
  size: number
  /** In pixels. */
  lineHeight: number
  lines: readonly string[]
}

/** What stands around the picture, or pictures, of a slide. */
export interface SheetWords {
  title: string
  remark: string
  /** Source, date, classification. */
  source: readonly string[]
  pins: readonly PinWords[]
}

/** What each picture says of itself. */
export interface PinWords {
  topic: string
  key: readonly string[]
  /** Verdict and coverage, then the reasons, the first ones first. */
  verdict: readonly string[]
  /** Nothing needs care. */
  isPlain: boolean
  /** Says how many reasons are left out. */
  more: (count: number) => string
}

export interface SheetLayout {
  eyebrow: SheetText | null
  title: SheetText
  remark: SheetText | null
  source: SheetText
  columns: readonly ColumnLayout[]
}

export interface ColumnLayout {
  topic: SheetText | null
  key: SheetText
  verdict: SheetText
  isPlain: boolean
  /** For the picture. */
  available: Size
}

/** Sizes of a title in parts of the height, with the lines it may take in each. */
const TITLES = [
  [0.054, 1],
  [0.048, 1],
  [0.044, 1],
  [0.042, 2],
  [0.036, 2],
  [0.032, 2],
  [0.028, 2],
] as const
const TITLE_LINE = 1.2
/** Kept free at the right of the eyebrow for the banner. */
const BANNER = 0.3
/** Space between signs of a key. */
const BETWEEN = '　'

/** Everything around the pictures, and the room it leaves them. */
export function layOutSheet(words: SheetWords, frame: Size): SheetLayout {
  const { height } = frame
  const width = innerWidth(frame)
  const isPair = words.pins.length > 1
  const topic = words.pins[0]?.topic ?? ''
  const eyebrow = isPair
    ? null
    : textIn(topic, { size: SHEET.eyebrow * height, width: width - BANNER * height, most: 1 })
  const title = titleIn(words.title, width, height)
  const remark = words.remark === '' ? null : textIn(words.remark, { size: SHEET.remark * height, width, most: 2 })
  const source = sourceIn(words.source, frame)
  const around = [
    { size: SHEET.eyebrow * height, lineHeight: SHEET.eyebrow * height * SHEET.noteLine, lines: [''] },
    title,
    ...(remark ? [remark] : []),
    source,
  ]
  const outside = (SHEET.top + SHEET.bottom + 6 * SHEET.gap) * height
  const left = height - outside - around.reduce((sum, text) => sum + heightOf(text), 0)
  const topics = isPair ? topicsIn(words.pins, frame) : []
  const columns = words.pins.map((pin, index) => columnOf(pin, { frame, head: topics[index] ?? null, left }))
  return { eyebrow, title, remark, source, columns }
}

/** Where the numbers come from, beside the number of the slide. */
function sourceIn(parts: readonly string[], frame: Size): SheetText {
  const { height } = frame
  const width = innerWidth(frame) - (SHEET.number + SHEET.gap) * height
  const size = SHEET.note * height
  return textOf(firstLines(flow(parts, size, width), 2), size)
}

function heightOf({ lines, lineHeight }: SheetText): number {
  return lines.length * lineHeight
}

/** Above two pictures side by side; as tall as each other, so that the pictures begin level. */
function topicsIn(pins: readonly PinWords[], frame: Size): SheetText[] {
  const width = columnWidth(frame, 2)
  const topics = pins.map(({ topic }) => textIn(topic, { size: SHEET.eyebrow * frame.height, width, most: 2 }))
  const most = Math.max(...topics.map(({ lines }) => lines.length))
  return topics.map((text) => ({
    ...text,
    lines: [...text.lines, ...Array<string>(most - text.lines.length).fill('')],
  }))
}

function columnOf(
  { key, verdict, isPlain, more }: PinWords,
  { frame, head, left }: { frame: Size; head: SheetText | null; left: number },
): ColumnLayout {
  const { height } = frame
  const width = columnWidth(frame, head ? 2 : 1)
  const size = SHEET.note * height
  const keyText = textOf(firstLines(flow(key, size, width), head ? 2 : 3), size)
  const verdictText = textOf(reasonsIn(verdict, { size, width, most: 2, more }), size)
  const used = [...(head ? [head] : []), keyText, verdictText].reduce((sum, text) => sum + heightOf(text), 0)
  const available = { width, height: left - used - 2 * SHEET.gap * height }
  return { topic: head, key: keyText, verdict: verdictText, isPlain, available }
}

function titleIn(text: string, width: number, height: number): SheetText {
  for (const [size, most] of TITLES) {
    const lines = wrapText(text, size * height, width)
    if (lines.length <= most) return { size: size * height, lineHeight: size * height * TITLE_LINE, lines }
  }
  const size = 0.028 * height
  return { size, lineHeight: size * TITLE_LINE, lines: firstLines(wrapText(text, size, width), 2) }
}

function textIn(text: string, { size, width, most }: { size: number; width: number; most: number }): SheetText {
  return textOf(firstLines(wrapText(text, size, width), most), size)
}

function textOf(lines: readonly string[], size: number): SheetText {
  return { size, lineHeight: size * SHEET.noteLine, lines }
}

/** Signs one after the other; a sign is not torn between lines unless it is longer than one. */
function flow(items: readonly string[], size: number, width: number): string[] {
  const lines: string[] = []
  for (const item of items) {
    const joined = lines.length > 0 ? `${lines.at(-1)}${BETWEEN}${item}` : item
    if (textWidth(joined, size) <= width * WIDTH_SAFETY) lines.splice(-1, 1, joined)
    else lines.push(...wrapText(item, size, width))
  }
  return lines
}

/** As many reasons as fit, and how many there are besides. */
function reasonsIn(
  reasons: readonly string[],
  { size, width, most, more }: { size: number; width: number; most: number; more: (count: number) => string },
): string[] {
  for (let count = reasons.length; count > 1; count -= 1) {
    const left = reasons.length - count
    const shown = [...reasons.slice(0, count), ...(left > 0 ? [more(left)] : [])]
    const lines = wrapText(shown.join(BETWEEN), size, width)
    if (lines.length <= most) return lines
  }
  const left = reasons.length - 1
  const lines = wrapText([reasons[0] ?? '', ...(left > 0 ? [more(left)] : [])].join(BETWEEN), size, width)
  return firstLines(lines, most)
}
