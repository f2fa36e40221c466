import { type Board, createBoard } from '../domain/board.ts'
import type { FrozenData } from '../domain/deck.ts'
import { maskEveryText } from '../domain/maskEveryText.ts'
import { setMasker } from '../domain/maskReportSet.ts'
import { mergeDocuments } from './mergeDocuments.ts'
import { readDocument } from './readDocument.ts'

const boards = new WeakMap<FrozenData, Board | null>()

/** The board a slide was pinned from; null when its document cannot be read. Read once. */
export function frozenBoard(frozen: FrozenData): Board | null {
  const known = boards.get(frozen)
  if (known !== undefined) return known
  const read = readDocument(JSON.stringify(frozen.document) ?? '', 'deck')
  setMasker(maskEveryText)
  const board = read.ok ? createBoard(mergeDocuments([read.report]).set) : null
  boards.set(frozen, board)
  return board
}
