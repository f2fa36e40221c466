import { type BlockInput, blocksOfLines, joinBlocks, type ReportText } from '../text/reportText.ts'
import { type HtmlToken, htmlTokens } from './htmlTokens.ts'
import { readZip } from './readZip.ts'

const PAGE = /(?:^|\/)Pages\/Page_(\d+)\/Content\.xml$/i
/** A line that reaches so far to the right goes on in the next. */
const FULL_LINE = 0.9
const SENTENCE_END = /[。；;！!？?：:]$/u

/** A piece of text with its place on the page, in millimetres. */
interface Piece {
  top: number
  right: number
  height: number
  text: string
}

/** An OFD document (版式文件) as blocks: the text of its pages, lines put together as paragraphs; null when it is broken or has none. */
export function readOfd(bytes: Uint8Array): ReportText | null {
  const parts = readZip(bytes, PAGE)
  if (!parts) return null
  const pages = [...parts].toSorted(([a], [b]) => pageOf(a) - pageOf(b))
  return joinBlocks(pages.flatMap(([, page]) => paragraphsOf(linesOf(piecesOf(htmlTokens(page))))))
}

function pageOf(name: string): number {
  return Number(PAGE.exec(name)?.[1] ?? 0)
}

function piecesOf(tokens: readonly HtmlToken[]): Piece[] {
  const pieces: Piece[] = []
  let piece: Piece = { top: 0, right: 0, height: 0, text: '' }
  let isText = false
  for (const token of tokens) {
    if (token.kind === 'text') piece.text += isText ? token.text : ''
    else if (/(?:^|:)textobject$/.test(token.name) && token.kind === 'open') {
      piece = { ...boundaryOf(token.attributes), text: '' }
      pieces.push(piece)
    } else if (/(?:^|:)textcode$/.test(token.name)) isText = token.kind === 'open'
  }
  return pieces
}

function boundaryOf(attributes: string): Omit<Piece, 'text'> {
  const numbers = /Boundary="([^"]*)"/i.exec(attributes)?.[1]?.split(/\s+/).map(Number) ?? []
  const [left = 0, top = 0, width = 0, height = 0] = numbers.filter(Number.isFinite)
  return { top, right: left + width, height }
}

/** Pieces at one height are one line. */
function linesOf(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const isSame = last !== undefined && Math.abs(last.top - piece.top) < Math.max(last.height, piece.height, 1) / 2
    if (isSame)
      lines[lines.length - 1] = { ...last, text: last.text + piece.text, right: Math.max(last.right, piece.right) }
    else lines.push(piece)
  }
  return lines
}

function paragraphsOf(lines: readonly Piece[]): BlockInput[] {
  const width = Math.max(0, ...lines.map(({ right }) => right))
  let text = ''
  for (const line of lines) {
    const goesOn = line.right >= width * FULL_LINE && !SENTENCE_END.test(line.text.trim())
    text += line.text.trim() + (goesOn ? '' : '\n')
  }
  return blocksOfLines(text)
}
