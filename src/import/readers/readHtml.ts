import { wordList } from '../../lib/wordList.ts'
import { type BlockInput, blocksOfLines, CELL_END, joinBlocks, type ReportText } from '../text/reportText.ts'
import { type HtmlToken, htmlTokens } from './htmlTokens.ts'
import { isPageFurniture } from './pageFurniture.ts'

/** Parts of a page that are no part of its text. */
const SKIPPED = new Set(wordList('nav footer form select button svg head aside menu object audio video'))
/** They stand within a line; every other tag ends one. */
const INLINE = new Set(
  wordList(`
    a abbr acronym b bdo big cite code del dfn em font i img
    ins kbd label mark o:p q s samp small span strike strong
    st1:chsdate sub sup tt u ucaps var wbr
  `),
)
const EMPTY = new Set(wordList('br hr img input meta link wbr area base col embed source track param'))
const HEADING = /^h[1-6]$/
/** A line of which so much is links is a menu. */
const MENU_SHARE = 0.6

/** A line as it grows. */
interface Line {
  text: string
  linked: number
  kind: BlockInput['kind']
}

/** A saved page as blocks (网页另存): its text in lines and rows, without navigation and what else pages carry around it. */
export function readHtml(html: string): ReportText {
  const lines = linesOf(htmlTokens(html)).filter((line) => !isMenu(line))
  return joinBlocks(lines.flatMap(toBlocks).filter(({ text }) => !isPageFurniture(text)))
}

function toBlocks({ text, kind }: Line): BlockInput[] {
  return kind === 'paragraph' ? blocksOfLines(text) : [{ kind, text }]
}

function isMenu({ text, linked, kind }: Line): boolean {
  const length = text.replace(/\s/g, '').length
  return kind !== 'heading' && length > 0 && linked / length > MENU_SHARE
}

/** Where in the page the next text stands. */
interface Place {
  /** Open elements that are left out, the innermost last. */
  skipped: string[]
  links: number
  cells: number
}

function linesOf(tokens: readonly HtmlToken[]): Line[] {
  const lines: Line[] = []
  const place: Place = { skipped: [], links: 0, cells: 0 }
  let line = newLine('paragraph')
  const next = (kind: Line['kind']): void => {
    if (line.text.trim() !== '') lines.push({ ...line, text: line.text.replace(/[ \u00a0]+/g, ' ').trim() })
    line = newLine(kind)
  }
  for (const token of tokens) {
    if (token.kind === 'text') addText(line, token.text, place)
    else if (!skips(token, place)) readTag(token, { place, line, next })
  }
  next('paragraph')
  return lines
}

function newLine(kind: Line['kind']): Line {
  return { text: '', linked: 0, kind }
}

function addText(line: Line, text: string, { skipped, links }: Place): void {
  if (skipped.length > 0) return
  const words = text.replace(/\s+/g, ' ')
  line.text += words
  if (links > 0) line.linked += words.replace(/\s/g, '').length
}

/** Whether a tag opens, closes or lies in a part that is left out. */
function skips(token: Exclude<HtmlToken, { kind: 'text' }>, { skipped }: Place): boolean {
  if (token.kind === 'open' && (SKIPPED.has(token.name) || isHidden(token.attributes)) && !EMPTY.has(token.name)) {
    skipped.push(token.name)
    return true
  }
  if (skipped.length === 0) return false
  const innermost = skipped.at(-1)
  if (token.kind === 'open' && token.name === innermost) skipped.push(token.name)
  if (token.kind === 'close' && token.name === innermost) skipped.pop()
  return true
}

function isHidden(attributes: string): boolean {
  return /(?:^|\s)hidden(?:[\s=]|$)|display\s*:\s*none/i.test(attributes)
}

interface Writing {
  place: Place
  line: Line
  next: (kind: Line['kind']) => void
}

function readTag(token: Exclude<HtmlToken, { kind: 'text' }>, { place, line, next }: Writing): void {
  const { name } = token
  const isOpen = token.kind === 'open'
  if (name === 'a') place.links = Math.max(0, place.links + (isOpen ? 1 : -1))
  else if (name === 'tr') {
    place.cells = 0
    next(isOpen ? 'row' : 'paragraph')
  } else if (name === 'td' || name === 'th') {
    if (isOpen && place.cells > 0 && line.kind === 'row') line.text += CELL_END
    if (isOpen) place.cells += 1
  } else if (line.kind === 'row') line.text += INLINE.has(name) ? '' : ' '
  else if (HEADING.test(name)) next(isOpen ? 'heading' : 'paragraph')
  else if (!INLINE.has(name)) next('paragraph')
}
