import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applySettings, NO_SETTINGS, withGroup, withStandard } from '../../domain/board/settings.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../../data/testing/exampleDocument.ts'
import { buildJsonSchema } from '../../data/document/jsonSchema.ts'
import type { LoadedDocument } from '../../data/document/loadedDocument.ts'
import { mergeDocuments } from '../../data/merge/mergeDocuments.ts'
import { readDocument } from '../../data/document/readDocument.ts'
import type { TownReportDocument } from '../../data/document/townReportSchema.ts'
import { type Board, createBoard } from '../../domain/board/board.ts'
import { isIsoDate } from '../../domain/board/period.ts'
import { settingsFrom } from '../../domain/testing/settingsFrom.ts'
import { invariant } from '../../lib/invariant.ts'
import { settingsDocument } from './settingsDocument.ts'

const validate = new Ajv2020({ formats: { date: isIsoDate }, strictTypes: false }).compile(buildJsonSchema())

function load(document: unknown, name = 'a.json'): LoadedDocument {
  const read = readDocument(JSON.stringify(document), name)
  invariant(read.ok, 'the document can be read')
  expect(read.issues.filter((issue) => issue.severity === 'error')).toEqual([])
  return read.report
}

function boardOf(...documents: readonly LoadedDocument[]): Board {
  return createBoard(mergeDocuments(documents).set)
}

function write(board: Board, revision?: number): TownReportDocument {
  const written = settingsDocument(board, revision)
  invariant(written, 'the board can be written')
  return written
}

function demo(name: string): Board {
  return boardOf(
    load(JSON.parse(readFileSync(new URL(`../../../mocks/fixtures/${name}.json`, import.meta.url), 'utf8'))),
  )
}

const small = boardOf(
  load(
    exampleDocument(
      { notes: ['附注'] },
      {
        indicators: [
          { id: 'courts.opened', name: '开庭', unit: '次', kind: 'flow', standard: null },
          { id: 'satisfaction.rate', decimals: 2 },
        ],
        observations: [
          exampleObservation({ value: 100, op: 'gt', upper: 199, raw: '100余件', flags: ['x'] }),
          exampleObservation({ value: 90, revision: 2 }),
          exampleObservation({ indicator: 'courts.opened', value: null, status: 'L', unit: '次' }),
          exampleObservation({ area: '990101102', source: 'r2', indicator: 'new.one', value: 95, unit: '%' }),
        ],
      },
    ),
  ),
)

test('groups and standards that were set come back from the exported document, and all else is as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (seeds) => {
      const board = applySettings(small, settingsFrom(small, seeds))
      expect(boardOf(load(write(board)))).toEqual(board)
    }),
  )
})

test.each(['demo-county', 'public-sample'])('%s, exported and loaded, is the same board', (name) => {
  const board = demo(name)
  const written = write(board)
  validate(JSON.parse(JSON.stringify(written)))
  expect(validate.errors).toBeNull()
  expect(boardOf(load(written))).toEqual(board)
})

test('a document with settings follows the published schema and names them', () => {
  const set = withStandard(withGroup(NO_SETTINGS, ['990101101'], '重点镇'), 'legalAdvisor.visits', null)
  const written = write(applySettings(small, set))
  validate(JSON.parse(JSON.stringify(written)))
  expect(validate.errors).toBeNull()
  expect(written.areas.find((area) => area.code === '990101101')?.group).toBe('重点镇')
  expect(written.indicators?.find((one) => one.id === 'legalAdvisor.visits')?.standard).toBeNull()
})

test('as a newer revision it replaces the document it came from', () => {
  const original = load(exampleDocument())
  const board = applySettings(boardOf(original), withGroup(NO_SETTINGS, ['990101101'], '重点镇'))
  const newer = load(write(board, board.meta.revision + 1), 'b.json')
  expect(boardOf(original, newer).areas.get('990101101')?.group).toBe('重点镇')
})

test('a union of documents is one document, its long source ids shortened', () => {
  const id = 'r'.repeat(80)
  const documents = ['x', 'y'].map((name, index) =>
    load(
      exampleDocument(
        { id: name.repeat(70), revision: index + 1 },
        {
          sources: [{ ...exampleSource(id, '990101101'), title: name }],
          observations: [exampleObservation({ source: id, value: index + 1 })],
        },
      ),
      `${name}.json`,
    ),
  )
  const board = boardOf(...documents)
  const again = boardOf(load(write(board)))
  expect([...again.sources.values()].map((source) => source.title)).toEqual(
    [...board.sources.values()].map((source) => source.title),
  )
  expect([...again.observations.values()].map((one) => [one.value, again.sources.get(one.source)?.title])).toEqual(
    [...board.observations.values()].map((one) => [one.value, board.sources.get(one.source)?.title]),
  )
})

test('invented and real areas are never written into one document', () => {
  const real = exampleDocument(
    { id: 'real', synthetic: false },
    { areas: [{ code: '110101001', name: '某街道', level: 'town' }], sources: [], observations: [] },
  )
  expect(settingsDocument(boardOf(load(exampleDocument()), load(real, 'real.json')))).toBeNull()
})
