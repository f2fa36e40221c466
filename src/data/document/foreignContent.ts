import type { ForeignKind } from '../../domain/board/loadIssue.ts'
import { decodeText } from '../../lib/decodeText.ts'
import { withoutInvisible } from '../../lib/sameText.ts'

/** First bytes that no text begins with, as Latin-1. */
const MAGIC: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|mif1))/, 'image'],
  // oxlint-disable-next-line no-control-regex -- first bytes of files are what this is about
  [/^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/, 'archive'],
]
/** What lies in a zip file shows what it is; names of its parts are plain text. */
const ZIP_PARTS: readonly (readonly [RegExp, ForeignKind])[] = [
  [/xl\/(?:workbook|worksheets)/, 'xlsx'],
  [/word\/document/, 'docx'],
  [/ppt\/(?:presentation|slides)/, 'pptx'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument|OFD\.xml/, 'otherOffice'],
]
/** Names of streams in the older Office files are UTF-16. */
const OLE_PARTS: readonly (readonly [RegExp, ForeignKind])[] = [
  [/W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0\0/, 'xls'],
  [/W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0/, 'doc'],
  [/P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0/, 'ppt'],
]
// oxlint-disable-next-line no-control-regex -- first bytes of files are what this is about
const ZIP = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/
// oxlint-disable-next-line no-control-regex -- first bytes of files are what this is about
const OLE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/
/** So much of a file's beginning and end holds the names of its parts. */
const INSPECTED_LENGTH = 256 * 1024
const SEPARATORS = [',', '\t', ';', '，', '|'] as const
/** Lines looked at to see whether they are rows of a table. */
const MAX_LINES = 20

/**
 * What a file is that is no JSON, by its content, never by its name: spreadsheets and documents are renamed, and
 * saved under the wrong ending. Null for what may be JSON, sound or broken.
 */
export function foreignContent(bytes: Uint8Array): ForeignKind | null {
  if (isUtf16(bytes)) return 'utf16'
  const head = latin1(bytes.subarray(0, INSPECTED_LENGTH))
  const known = firstOf(MAGIC, head)
  if (known) return known
  if (ZIP.test(head)) return firstOf(ZIP_PARTS, head + latin1(bytes.subarray(-INSPECTED_LENGTH))) ?? 'archive'
  if (OLE.test(head)) return firstOf(OLE_PARTS, head + latin1(bytes.subarray(-INSPECTED_LENGTH))) ?? 'otherOffice'
  return foreignText(bytes)
}

/** By its mark, or by the zeros beside the first sign of a document, `{`, of which UTF-8 has none. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const hasZeros = (first === 0) !== (second === 0) && (third === 0) !== (fourth === 0)
  return hasZeros && (first === 0) === (third === 0)
}

function foreignText(bytes: Uint8Array): ForeignKind | null {
  const text = withoutInvisible(decodeText(bytes.subarray(0, INSPECTED_LENGTH)).text).trim()
  if (text === '') return bytes.length > INSPECTED_LENGTH ? null : 'empty'
  if (text.startsWith('<')) return /^<(?:!doctype\s+html|html|head|body|script|div|!--)/i.test(text) ? 'html' : 'xml'
  if (/^[{[]/.test(text) || (bytes.length <= INSPECTED_LENGTH && isJson(text))) return null
  return isTable(text) ? 'csv' : 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** At least two rows with as many cells. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const [first = '', ...rest] = lines.slice(0, MAX_LINES)
  return SEPARATORS.some((separator) => {
    const cells = cellsIn(first, separator)
    const even = rest.filter((line) => cellsIn(line, separator) === cells)
    return cells > 1 && even.length > 0 && even.length >= rest.length / 2
  })
}

/** Separators in quotes separate nothing. */
function cellsIn(line: string, separator: string): number {
  return line.replace(/"[^"]*"/g, '').split(separator).length
}

function firstOf(patterns: readonly (readonly [RegExp, ForeignKind])[], text: string): ForeignKind | null {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** A sign for a byte; `TextDecoder` has no such encoding. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
