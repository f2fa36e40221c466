import { wordList } from '../../lib/wordList.ts'

/** A piece of a page: a tag that opens or closes, or text with its entities resolved. */
export type HtmlToken =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

/** Their content is no text of the page, and tags in it are none. */
const RAW = new Set(['script', 'style', 'textarea', 'noscript', 'iframe', 'template', 'xmp', 'noframes'])
const TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g
/** Name and sign of each entity that pages of offices use, in turn. */
const NAMED = wordList(`
  amp & lt < gt > quot " apos ' middot · ldquo “ rdquo ” lsquo ‘ rsquo ’ mdash — ndash – hellip … permil ‰
  times × bull • deg ° copy © reg ® yen ¥ sect § plusmn ± divide ÷
`)
const BLANK_NAMES = ['nbsp', 'ensp', 'emsp', 'thinsp']
const LAST_CODE_POINT = 0x10ffff

/**
 * Splits a page into tags and text without building it: nothing in it is run, loaded or nested, so that a hostile page is
 * only a long text. A tag that never ends, or has another in it, is text.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    if (match.index > at) tokens.push({ kind: 'text', text: withoutEntities(html.slice(at, match.index)) })
    at = TAG.lastIndex
    const name = match[2]?.toLowerCase()
    if (name === undefined) continue
    if (match[1] === '/') tokens.push({ kind: 'close', name })
    else tokens.push({ kind: 'open', name, attributes: match[3] ?? '' })
    if (match[1] !== '/' && RAW.has(name) && !match[3]?.endsWith('/')) {
      at = endOfRaw(html, name, at)
      TAG.lastIndex = at
    }
  }
  if (at < html.length) tokens.push({ kind: 'text', text: withoutEntities(html.slice(at)) })
  return tokens
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

function withoutEntities(text: string): string {
  return text
    .replace(/&([a-zA-Z]{2,8});?/g, namedSign)
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => signOf(Number(digits)))
    .replace(/&#[xX]([0-9a-fA-F]{1,6});?/g, (_, digits: string) => signOf(Number.parseInt(digits, 16)))
}

function namedSign(whole: string, name: string): string {
  if (BLANK_NAMES.includes(name)) return ' '
  const at = NAMED.indexOf(name)
  // Names stand at even places, each before its sign.
  return at >= 0 && at % 2 === 0 ? (NAMED[at + 1] ?? whole) : whole
}

function signOf(code: number): string {
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\ufffd'
}
