import type { Size } from '../../charts/scene.ts'
import { textWidth } from '../../charts/textWidth.ts'
import { wrapText } from '../../charts/wrapText.ts'
import { SHEET } from './sheetMetrics.ts'
import type { SlideFigure } from '../slideContent.ts'

/** Large numbers side by side, or two by two where the room is narrow. */
export interface FittedFigures {
  columns: number
  width: number
  gap: number
  nameSize: number
  valueSize: number
  noteSize: number
  figures: readonly FittedFigure[]
}

interface FittedFigure {
  name: readonly string[]
  value: readonly string[]
  notes: readonly string[]
  /** For the years before. */
  line: Size
}

/** Sizes of the numbers in parts of the slide's height, the largest that fits on a line is taken. */
const VALUES = [0.085, 0.075, 0.065, 0.055, 0.048, 0.042, 0.036, 0.03] as const
const NAME = 0.03
const NOTE = 0.0245
const LINE = 1.4
/** The line of the years is no taller than this part of its width. */
const FLATTEST = 0.55

/** `height` is the slide's. */
export function fitFigures(figures: readonly SlideFigure[], available: Size, height: number): FittedFigures {
  const isNarrow = available.width < 4 * 0.34 * height
  const columns = Math.max(1, Math.min(figures.length, isNarrow ? 2 : 4))
  const rows = Math.ceil(figures.length / columns)
  const gap = SHEET.gutter * height
  const width = (available.width - gap * (columns - 1)) / columns
  const each = (available.height - SHEET.gutter * 0.4 * height * (rows - 1)) / Math.max(1, rows)
  const value = VALUES.find((size) => figures.every((one) => textWidth(one.value, size * height) <= width))
  const [nameSize, noteSize, valueSize] = [NAME * height, NOTE * height, (value ?? NAME) * height]
  return {
    columns,
    width,
    gap,
    nameSize,
    valueSize,
    noteSize,
    figures: figures.map((figure) => {
      const name = wrapText(figure.name, nameSize, width)
      const reported = wrapText(figure.value, valueSize, width)
      const notes = figure.notes.flatMap((note) => wrapText(note, noteSize, width))
      const used = (name.length * nameSize + reported.length * valueSize * 0.95 + notes.length * noteSize) * LINE
      const left = Math.max(0, each - used - 2 * SHEET.gap * height)
      return { name, value: reported, notes, line: { width, height: Math.min(left, width * FLATTEST) } }
    }),
  }
}
