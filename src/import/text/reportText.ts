/** What a piece of a report is: a heading, a paragraph, or one row of a table with its cells apart by `CELL_END`. */
export type BlockKind = 'heading' | 'paragraph' | 'row'

/** A piece of a report where it stands in the one text; offsets are code units, the end is not part of it. */
export interface Block {
  kind: BlockKind
  start: number
  end: number
}

/** A piece before it has a place. */
export interface BlockInput {
  kind: BlockKind
  text: string
}

/** A report as every reader hands it on (报告全文): one text, and the pieces it consists of, in order and without overlap. */
export interface ReportText {
  text: string
  blocks: readonly Block[]
}

/** Stands between the cells of a table's row. */
export const CELL_END = '\t'

const MAX_HEADING = 60
const NUMBERED =
  /^\s*(?:第[一二三四五六七八九十]+[章节部分、]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:、|[.．](?!\d))|[（(]\d{1,2}[)）])/u
const SENTENCE_END = /[。；;！!？?]/u

/** Pieces as one text, a line each; empty ones are left out. */
export function joinBlocks(inputs: readonly BlockInput[]): ReportText {
  const blocks: Block[] = []
  let text = ''
  for (const input of inputs) {
    const line = input.text.replace(/[\r\n]+/g, ' ').trimEnd()
    if (line.trim() === '') continue
    const start = text.length
    text += `${line}\n`
    blocks.push({ kind: input.kind, start, end: start + line.length })
  }
  return { text, blocks }
}

/** Lines of a plain text: a short numbered line that is no sentence is a heading. */
export function blocksOfLines(text: string): BlockInput[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\f]/u)
    .map((line) => ({ kind: isHeading(line) ? 'heading' : 'paragraph', text: line }))
}

function isHeading(line: string): boolean {
  const words = line.trim()
  return words.length <= MAX_HEADING && NUMBERED.test(words) && !SENTENCE_END.test(words.slice(0, -1))
}
