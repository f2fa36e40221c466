/** A stretch of the text; the end is not part of it. */
export interface Stretch {
  start: number
  end: number
}

/** A sentence with the clauses that commas divide it into. */
export interface Sentence extends Stretch {
  clauses: readonly Stretch[]
}

const SENTENCE_ENDS = /[。;；!！?？\n]/u
/** A colon introduces what follows; an enumeration comma (、) does not end a clause. */
const CLAUSE_ENDS = /[,，:：\t]/u
const DIGIT = /\d/
/** No one writes longer sentences; what goes on without an end, a table without lines for one, is cut. */
const MAX_SENTENCE = 1500

/** Sentences of a text in half width; a comma or a colon between digits (1,200, 10:30) ends nothing. */
export function sentencesOf(text: string): Sentence[] {
  const sentences = cut(text, { start: 0, end: text.length }, SENTENCE_ENDS).flatMap(withoutExcess)
  return sentences.map((sentence) => ({ ...sentence, clauses: cut(text, sentence, CLAUSE_ENDS) }))
}

function withoutExcess({ start, end }: Stretch): Stretch[] {
  const count = Math.ceil((end - start) / MAX_SENTENCE)
  return Array.from({ length: count }, (_, at) => ({
    start: start + at * MAX_SENTENCE,
    end: Math.min(end, start + (at + 1) * MAX_SENTENCE),
  }))
}

function cut(text: string, whole: Stretch, ends: RegExp): Stretch[] {
  const pieces: Stretch[] = []
  let start = whole.start
  for (let at = whole.start; at < whole.end; at += 1) {
    if (!ends.test(text.charAt(at)) || isBetweenDigits(text, at)) continue
    if (at > start) pieces.push({ start, end: at })
    start = at + 1
  }
  if (whole.end > start) pieces.push({ start, end: whole.end })
  return pieces
}

function isBetweenDigits(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === ',') return DIGIT.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  return sign === ':' && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1))
}
