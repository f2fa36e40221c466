import { readFileSync } from 'node:fs'
import { mergeDocuments } from '../src/data/merge/mergeDocuments.ts'
import { readDocument } from '../src/data/document/readDocument.ts'
import { type Board, createBoard } from '../src/domain/board/board.ts'
import { invariant } from '../src/lib/invariant.ts'
import { buildFaultyCounty } from './generate/buildFaultyCounty.ts'

/** Boards that contents are told of. */
export interface SampleBoards {
  /** The fictional county. */
  demo: Board
  /** With every planted fault. */
  faults: Board
  /** Unrelated towns. */
  sample: Board
}

export function sampleBoards(): SampleBoards {
  return {
    demo: boardOf(readFileSync('mocks/fixtures/demo-county.json', 'utf8')),
    faults: boardOf(JSON.stringify(buildFaultyCounty())),
    sample: boardOf(readFileSync('mocks/fixtures/public-sample.json', 'utf8')),
  }
}

/** A small document that once showed a fault, by its name in `mocks/field`. */
export function fieldBoard(name: string): Board {
  return boardOf(readFileSync(`mocks/field/${name}.json`, 'utf8'))
}

function boardOf(text: string): Board {
  const read = readDocument(text, 'sample.json')
  invariant(read.ok, 'the sample cannot be read')
  return createBoard(mergeDocuments([read.report]).set)
}
