import { type BlockInput, blocksOfLines, CELL_END, joinBlocks, type ReportText } from '../text/reportText.ts'
import { readCompoundFile } from './readCompoundFile.ts'

const WORD = 0xa5ec
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const PIECES = 2
const ONE_BYTE = 0x40000000
/** A field's instruction, which is not shown, from its beginning to its result; then the signs of fields and drawings. */
// oxlint-disable-next-line no-control-regex -- signs of the format
const FIELDS = /\u0013[^\u0013\u0014\u0015]*[\u0014\u0015]/g
// oxlint-disable-next-line no-control-regex -- signs of the format
const SIGNS = /[\u0000-\u0006\u0008\u000e-\u001f]/g
// oxlint-disable-next-line no-control-regex -- signs of the format
const LINE_ENDS = /[\u000b\u000c]/g
const CELL = '\u0007'

/**
 * An older Word or WPS document (.doc, .wps) as blocks: its main text, put together from its pieces. Null when it is
 * broken, encrypted, or of a kind before Word 97. Best effort: numbering that the program makes is not in the text.
 */
export function readDoc(bytes: Uint8Array): ReportText | null {
  const streams = readCompoundFile(bytes)
  const main = streams?.get('WordDocument')
  if (!main || main.length < 0x1aa) return null
  const view = viewOf(main)
  const flags = view.getUint16(10, true)
  const table = streams?.get((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table')
  if (view.getUint16(0, true) !== WORD || (flags & ENCRYPTED) !== 0 || !table) return null
  try {
    const text = textOf(main, table.subarray(view.getUint32(0x1a2, true)), view.getUint32(0x1a6, true))
    const length = view.getUint32(0x4c, true)
    return text === null ? null : joinBlocks(blocksOf(text.slice(0, length)))
  } catch (error) {
    // Offsets beyond the end of a broken file.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The pieces that the text consists of, in order, each in one or two bytes a sign. */
function textOf(main: Uint8Array, table: Uint8Array, length: number): string | null {
  const view = viewOf(table)
  let at = 0
  // Formatting that comes before the list of pieces.
  while (at < length && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true)
  if (at >= length || view.getUint8(at) !== PIECES) return null
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12)
  const [places, pieces] = [at + 5, at + 5 + (count + 1) * 4]
  let text = ''
  for (let piece = 0; piece < count; piece += 1) {
    const signs = view.getUint32(places + piece * 4 + 4, true) - view.getUint32(places + piece * 4, true)
    text += pieceOf(main, view.getUint32(pieces + piece * 8 + 2, true), signs)
  }
  return text
}

function pieceOf(main: Uint8Array, place: number, signs: number): string {
  const isNarrow = (place & ONE_BYTE) !== 0
  const start = isNarrow ? (place & ~ONE_BYTE) / 2 : place
  const bytes = main.subarray(start, start + signs * (isNarrow ? 1 : 2))
  return new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le').decode(bytes)
}

function blocksOf(text: string): BlockInput[] {
  // A row ends with a sign more than its cells.
  const shown = text
    .replace(FIELDS, '')
    .replaceAll(CELL + CELL, `${CELL}\n`)
    .replace(LINE_ENDS, '\n')
  return blocksOfLines(shown.replace(SIGNS, '')).map(({ kind, text: line }) =>
    line.includes(CELL) ? { kind: 'row', text: line.split(CELL).slice(0, -1).join(CELL_END) } : { kind, text: line },
  )
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
