import type { Interval } from '../domain/values/interval.ts'
import type { Request } from '../domain/compare/question.ts'
import { shownNumber } from '../i18n/values/valueWords.ts'
import { NOTHING } from './contentTable.ts'
import type { SlidePlace, TableCell } from './slideContent.ts'

/** A name or a note; nothing to note is a dash. */
export function wordCell(text: string): TableCell {
  return { text: text === '' ? NOTHING : text, number: null, place: null }
}

/** A town's answer in words. */
export function evidenceCell(text: string, place: SlidePlace): TableCell {
  return { ...wordCell(text), place }
}

/** A town's answer with its value in the measure of the question; a plain number goes along as the text says it. */
export function valueCell(
  text: string,
  place: SlidePlace,
  { value, question }: { value: Interval | null; question: Pick<Request, 'indicator' | 'measure'> },
): TableCell {
  const number = shownNumber(value, question)
  const isRounded = number !== null && value !== null && number !== value.lo
  return { ...evidenceCell(text, place), number, ...(isRounded && { exact: value.lo }) }
}
