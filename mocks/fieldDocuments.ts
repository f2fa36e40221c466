import { readFileSync } from 'node:fs'
import type { LoadedDocument } from '../src/data/document/loadedDocument.ts'
import { mergeDocuments } from '../src/data/merge/mergeDocuments.ts'
import { readDocument } from '../src/data/document/readDocument.ts'
import { type Board, createBoard } from '../src/domain/board/board.ts'
import { invariant } from '../src/lib/invariant.ts'

/** A small document that once showed a fault, as its file has it (`mocks/field`); by name without ending. */
export function fieldText(name: string): string {
  return readFileSync(new URL(`field/${name}.json`, import.meta.url), 'utf8')
}

/** The same, read; fails when it cannot be. */
export function fieldDocument(name: string): LoadedDocument {
  const read = readDocument(fieldText(name), `${name}.json`)
  invariant(read.ok, `mocks/field/${name}.json cannot be read`)
  return read.report
}

/** Several of them as one board, merged in this order. */
export function fieldBoard(...names: readonly string[]): Board {
  return createBoard(mergeDocuments(names.map(fieldDocument)).set)
}
