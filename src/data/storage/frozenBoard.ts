import { type Board, createBoard } from '../../domain/board/board.ts'
import type { FrozenData } from '../../domain/deck/deck.ts'
import { maskEveryText } from '../../domain/personalData/maskEveryText.ts'
import { setMasker } from '../../domain/personalData/maskReportSet.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { readDocument } from '../document/readDocument.ts'

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
