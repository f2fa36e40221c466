import type { Size } from '../../charts/scene.ts'
import { fitText, textWidth } from '../../charts/textWidth.ts'
import { firstLines, wrapText } from '../../charts/wrapText.ts'
import { innerWidth, SHEET } from './sheetMetrics.ts'

/** Title and words of a slide without a picture, in the largest sizes that fit. */
export interface FittedWords {
  title: { size: number; lines: readonly string[] }
  words: {
    size: number
    lines: readonly string[]
    /** Lines that have no room; 0 when all is shown. */
    left: number
  }
}

interface Words {
  kind: 'cover' | 'section' | 'text'
  title: string
  /** Subtitle or text; lines are paragraphs. */
  body: string
}

/** In the style sheet too. */
const TITLE_LINE = 1.2
const WORDS_LINE = 1.5
const TITLES: Readonly<Record<Words['kind'], readonly number[]>> = {
  cover: [0.085, 0.075, 0.065, 0.056, 0.048, 0.04],
  section: [0.07, 0.062, 0.054, 0.046, 0.04],
  text: [0.054, 0.048, 0.042, 0.036, 0.032],
}
const MAX_TITLE_LINES = 3
const SIZES = [0.042, 0.038, 0.034, 0.03, 0.0275, 0.025, 0.0225] as const
/** Everything above and below: banner, gaps, source. */
const AROUND = 0.24

export function layOutWords({ kind, title, body }: Words, frame: Size): FittedWords {
  const { height } = frame
  const width = innerWidth(frame)
  const head = titleIn(title, TITLES[kind], { width, height })
  const used = head.lines.length * head.size * TITLE_LINE
  return { title: head, words: wordsIn(body, { width, height: height * (1 - AROUND) - used }, height) }
}

/** On two lines if need be; a very long one on three, in the smallest size. */
function titleIn(text: string, sizes: readonly number[], { width, height }: Size): FittedWords['title'] {
  const fitting = sizes.find((size) => wrapText(text, size * height, width).length <= 2)
  const size = (fitting ?? sizes.at(-1) ?? 0) * height
  return { size, lines: firstLines(wrapText(text, size, width), MAX_TITLE_LINES) }
}

/** A text too long even for the smallest size says how many of its lines are missing. */
function wordsIn(text: string, available: Size, height: number): FittedWords['words'] {
  for (const part of SIZES) {
    const size = part * height
    const lines = wrapText(text, size, available.width)
    if (lines.length * size * WORDS_LINE <= available.height) return { size, lines, left: 0 }
  }
  const size = (SIZES.at(-1) ?? 0) * height
  const lines = wrapText(text, size, available.width)
  // One line is kept for saying so.
  const most = Math.max(0, Math.floor(available.height / (size * WORDS_LINE)) - 1)
  return { size, lines: lines.slice(0, most), left: lines.length - most }
}

/** The presentation's name beside the number of the slide, shortened where it has no room. */
export function deckTitleIn(title: string, number: string, height: number): string {
  const size = SHEET.note * height
  return fitText(title, size, SHEET.number * height - textWidth(`  ${number}`, size))
}
