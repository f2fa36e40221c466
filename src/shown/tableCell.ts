import { type Interval, isPoint } from '../domain/interval.ts'
import type { SlidePlace, TableCell } from './slideContent.ts'

/** A name or a note; nothing to note is a dash, because an empty cell could be taken for a missing number. */
export function wordCell(text: string): TableCell {
  return { text: text === '' ? '—' : text, number: null, place: null }
}

/** A town's answer; the plain number goes along only where it is exactly what the text says. */
export function valueCell(text: string, place: SlidePlace, value: Interval | null = null): TableCell {
  return { ...wordCell(text), number: value && isPoint(value) ? value.lo : null, place }
}
