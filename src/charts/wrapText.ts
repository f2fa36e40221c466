import { textWidth } from './textWidth.ts'

/** A word, a space, or one Chinese character, with the brackets before and the punctuation after it. */
const PIECES = /\s+|[（《“‘「]*(?:[\x21-\x7e–×·％]+|[^\s（《“‘「])[、，。；：！？）》”’」]*|[（《“‘「]+/gu

/** Text in lines that fit a width, by estimated widths: the same in a browser, in tests and in files. */
export function wrapText(text: string, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, size, width))
}

/** Fonts differ a little in their widths. */
export const WIDTH_SAFETY = 0.985

function wrapParagraph(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, size, width)) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width * WIDTH_SAFETY) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A word that is wider than the line is cut. */
function piecesOf(text: string, size: number, width: number): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => (textWidth(piece, size) > width ? Array.from(piece) : [piece]))
}

/** The lines that may be shown; the last one ends in … when there are more. */
export function firstLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const shown = lines.slice(0, most)
  return [...shown.slice(0, -1), `${(shown.at(-1) ?? '').slice(0, -1)}…`]
}

/** As many items a line as fit, none broken unless it is wider than a line; `separator` only between those of one line. */
export function wrapItems(
  items: readonly string[],
  separator: string,
  style: { size: number; width: number },
): string[] {
  const { size, width } = style
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const joined = last === undefined ? item : last + separator + item
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrapText(item, size, width))
  }
  return lines
}
