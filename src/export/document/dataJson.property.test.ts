import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileExport } from '../../../mocks/arbitrary/hostileExport.ts'
import { mergeDocuments } from '../../data/merge/mergeDocuments.ts'
import { readDocument } from '../../data/document/readDocument.ts'
import { type Board, createBoard } from '../../domain/board/board.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { dataJson } from './dataJson.ts'

const schema = JSON.parse(readFileSync('public/schema/town-report.schema.json', 'utf8')) as object
const isValid = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema)

/** Everything an observation says; ids number doubles anew. */
function contentOfObservation({ id: _id, ...reported }: Observation): string {
  return JSON.stringify(reported, Object.keys(reported).toSorted().concat('start', 'end', 'section', 'lo', 'hi'))
}

function contentsOfObservations(observations: Iterable<Observation>): string[] {
  return [...observations].map(contentOfObservation).toSorted()
}

function currentObservationsIn(board: Board): Observation[] {
  return [...board.figures.values()].flatMap((figures) => figures.map((figure) => figure.current))
}

test('the document is valid, loads without a fault and gives the same figures', () => {
  fc.assert(
    fc.property(hostileExport, (shown) => {
      const text = dataJson(shown)
      const document: unknown = JSON.parse(text)
      expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true)
      const read = readDocument(text, 'export.json')
      if (!read.ok) throw new Error(JSON.stringify(read.issues))
      expect(read.issues).toEqual([])
      const board = createBoard(mergeDocuments([read.report]).set)
      const reported = shown.rows.flatMap((row) => row.observation ?? [])
      expect(contentsOfObservations(board.observations.values())).toEqual(contentsOfObservations(reported))
      expect(contentsOfObservations(currentObservationsIn(board))).toEqual(
        contentsOfObservations(shown.rows.flatMap((row) => (row.current && row.observation ? [row.observation] : []))),
      )
    }),
  )
})

test('silence keeps its state: by the reports that came along, and by name', () => {
  fc.assert(
    fc.property(hostileExport, (shown) => {
      const document = JSON.parse(dataJson(shown)) as { export: { silent: { state: string; words: string }[] } }
      const silent = shown.rows.filter((row) => row.observation === null)
      expect(document.export.silent.map(({ state, words }) => [state, words])).toEqual(
        silent.map(({ state }) => [state, shown.m.states[state]]),
      )
    }),
  )
})
