import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compare } from '../../domain/compare/compare.ts'
import { createBoard } from '../../domain/board/board.ts'
import { townsOfYear, usualRequest } from '../../domain/compare/question.ts'
import { invariant } from '../../lib/invariant.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../testing/exampleDocument.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { readDocument } from './readDocument.ts'

const BLANKS = readFileSync('mocks/field/blanks.json', 'utf8')

function boardOf(text: string) {
  const read = readDocument(text, 'blanks.json')
  invariant(read.ok, 'the document is refused')
  return { read, board: createBoard(mergeDocuments([read.report]).set) }
}

test.each([
  ['petitions.handled', ['990909105'], 7],
  ['satisfaction.rate', ['990909104', '990909107'], 6],
])('%s: what differs in blanks, width or invisible signs only is compared', (id, apart, compared) => {
  const { board } = boardOf(BLANKS)
  const indicator = board.indicators.get(id)
  invariant(indicator, id)
  const towns = townsOfYear(board, 2024)
  const { verdict, rows } = compare(board, usualRequest(board, indicator, { year: 2024, towns }))
  expect(verdict.counts).toMatchObject({ total: 8, compared })
  expect(rows.filter(({ placement }) => placement !== 'compared').map(({ area }) => area.code)).toEqual(apart)
})

test('groups and types are the same too, and ranks go over all of one group', () => {
  const { board } = boardOf(BLANKS)
  expect(new Set(board.towns.map(({ group }) => group))).toEqual(new Set(['镇']))
  expect(new Set(board.towns.map(({ type }) => type))).toEqual(new Set(['镇']))
})

test('the words themselves stay as they are written, and what was changed is one note with an example', () => {
  const { read, board } = boardOf(BLANKS)
  const raws = [...board.observations.values()].map(({ raw }) => raw)
  expect(raws).toContain('106件\u200b')
  expect(raws).toContain('91％')
  const notes = read.issues.filter(({ code }) => code === 'spellingUnified')
  expect(notes.map(({ params, row }) => ({ ...params, row }))).toEqual([
    { count: 13, field: 'group', found: '镇 ', read: '镇', row: { list: 'areas', index: 2 } },
  ])
  expect(read.counts.get('spellingUnified')).toBe(1)
})

test('codes and ids that differ so are the same, and no row is lost for a blank behind its code', () => {
  const document = exampleDocument(
    {},
    {
      sources: [exampleSource('r1\u200b', '990101101 '), exampleSource(' r2', '９９０１０１１０２')],
      observations: [
        exampleObservation({ area: '990101101\ufeff', source: 'r1 ', indicator: 'petitions.handled\u00a0' }),
        exampleObservation({ area: '990101102', source: 'ｒ2', unit: '件', scope: '县级交办(热线)' }),
        exampleObservation({ area: '990101102', source: 'r2', unit: '件', scope: ' 县级交办 （热线）' }),
      ],
    },
  )
  const read = readDocument(JSON.stringify(document), 'a.json')
  expect(read.issues.map(({ code }) => code)).toEqual(['spellingUnified'])
  expect(read.ok && read.rows).toEqual({ found: 3, kept: 2, repeated: 1 })
})

test('one figure told in two documents with other blanks is one figure', () => {
  const scopes = ['热线', ' 热\u3000线']
  const reports = scopes.flatMap((scope, index) => {
    const rows = { observations: [exampleObservation({ scope })] }
    const read = readDocument(JSON.stringify(exampleDocument({ id: `d${index}` }, rows)), `${index}.json`)
    return read.ok ? [read.report] : []
  })
  expect(mergeDocuments(reports).set.observations).toHaveLength(1)
})

test('a document without such signs has no such note', () => {
  expect(readDocument(JSON.stringify(exampleDocument()), 'a.json').issues).toEqual([])
})
