import { type BlockInput, blocksOfLines, CELL_END, joinBlocks, type ReportText } from '../text/reportText.ts'
import { type HtmlToken, htmlTokens } from './htmlTokens.ts'
import { readZip } from './readZip.ts'

const BODY = 'word/document.xml'
/** What Word keeps beside the text that is shown: the second copy of a text box, and text that was deleted. */
const SKIPPED = new Set(['mc:fallback', 'w:del', 'w:movefrom'])
const HEADING_STYLE = /w:val="(?:heading|标题|[1-9]"|title)/i

/** Where in the body the next text stands. */
interface Place {
  tables: number
  cells: number
  skipped: number
  /** Inside w:t, where text is text. */
  isText: boolean
}

/** A Word document (docx) as blocks: paragraphs, and tables row by row; null when it is broken. Macros and links are only bytes. */
export function readDocx(bytes: Uint8Array): ReportText | null {
  const body = readZip(bytes, /^word\/document\.xml$/)?.get(BODY)
  return body === undefined ? null : joinBlocks(blocksOf(htmlTokens(body)))
}

function blocksOf(tokens: readonly HtmlToken[]): BlockInput[] {
  const blocks: BlockInput[] = []
  const place: Place = { tables: 0, cells: 0, skipped: 0, isText: false }
  let line: BlockInput = { kind: 'paragraph', text: '' }
  const next = (kind: BlockInput['kind']): void => {
    blocks.push(...(line.kind === 'paragraph' ? blocksOfLines(line.text) : [line]))
    line = { kind, text: '' }
  }
  for (const token of tokens) {
    if (token.kind === 'text') line.text += place.isText && place.skipped === 0 ? token.text : ''
    else if (SKIPPED.has(token.name)) place.skipped += skippedBy(token)
    else readTag(token, { place, line, next })
  }
  next('paragraph')
  return blocks
}

type Tag = Exclude<HtmlToken, { kind: 'text' }>

/** An empty element closes itself. */
function skippedBy(token: Tag): number {
  if (token.kind === 'close') return -1
  return token.attributes.endsWith('/') ? 0 : 1
}

interface Writing {
  place: Place
  line: BlockInput
  next: (kind: BlockInput['kind']) => void
}

function readTag(token: Tag, { place, line, next }: Writing): void {
  const isOpen = token.kind === 'open'
  switch (token.name) {
    case 'w:t':
      place.isText = isOpen && !token.attributes.endsWith('/')
      return
    case 'w:tbl':
      place.tables = Math.max(0, place.tables + (isOpen ? 1 : -1))
      return
    case 'w:tr':
      if (place.tables !== 1) return
      place.cells = 0
      next(isOpen ? 'row' : 'paragraph')
      return
    case 'w:tc':
      if (place.tables !== 1 || !isOpen) return
      if (place.cells > 0) line.text = line.text.trimEnd() + CELL_END
      place.cells += 1
      return
    case 'w:pstyle':
      if (place.tables === 0 && isOpen && HEADING_STYLE.test(token.attributes)) line.kind = 'heading'
      return
    case 'w:tab':
      line.text += ' '
      return
    case 'w:p':
    case 'w:br':
    case 'w:cr':
      breakLine(place, { line, next })
      return
    default:
  }
}

/** A paragraph or a line ends; in a cell only a blank shows it. */
function breakLine({ tables }: Place, { line, next }: Pick<Writing, 'line' | 'next'>): void {
  if (tables === 0) next('paragraph')
  else if (/[^\s]$/.test(line.text)) line.text += ' '
}
