import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, cutInThree, wholeDocument } from '../../mocks/arbitrary/cutDocument.ts'
import { fieldText } from '../../mocks/fieldDocuments.ts'
import type { TownReportDocument } from '../data/document/townReportSchema.ts'
import { mergeDocuments } from '../data/merge/mergeDocuments.ts'
import { readDocument } from '../data/document/readDocument.ts'
import { createBoard } from '../domain/board/board.ts'
import { invariant } from '../lib/invariant.ts'
import { runInMemory as run } from './testing/runInMemory.ts'

const THREE = ['a.json', 'b.json', 'c.json'] as const

test('three parts merged at a terminal, and merged again with each other, tell what the whole tells', () => {
  fc.assert(
    fc.property(wholeDocument, cut, (whole, how) => {
      const parts = cutInThree(whole, how).map((part) => JSON.stringify(part))
      const disk = Object.fromEntries(THREE.map((name, index) => [name, parts[index] ?? '']))
      const once = run('merge a.json b.json c.json -o m.json', disk).textOf('m.json')
      const two = run('merge c.json a.json -o ac.json --id ac', disk).textOf('ac.json')
      const again = run('merge ac.json b.json a.json -o m.json', { ...disk, 'ac.json': two }).textOf('m.json')
      const expected = currentOf(JSON.stringify(whole))
      expect(currentOf(once)).toEqual(expected)
      expect(currentOf(again)).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test.each(['old.json new.json', 'new.json old.json'])(
  'merging %s says which figure is current, why, and what to do',
  (files) => {
    const disk = { 'old.json': fieldText('retold-old'), 'new.json': fieldText('retold-new') }
    const { code, err, textOf } = run(`merge ${files} -o m.json`, disk)
    expect(code).toBe(0)
    expect(err.join('\n')).toContain('old.json：')
    expect(err.join('\n')).toMatch(
      /这里是 100 件，new\.json 是 104 件。现用这里的，因为.*这一期间的报告.*提高.*修订号.*移除/,
    )
    expect(currentOf(textOf('m.json'))).toContain('991056101 petitions.handled  2021-01-01 2021-12-31: 100')
  },
)

test('a merged document keeps when each of its documents was issued', () => {
  const reported = (issued: string | null, id: string, value: number): string => {
    const document = JSON.parse(fieldText('retold-old')) as TownReportDocument
    const [source] = document.sources
    const [row] = document.observations
    invariant(source && row, 'the field file has rows')
    const sources = [{ ...source, id }]
    const observations = [{ ...row, value, source: id }]
    return JSON.stringify({ ...document, meta: { ...document.meta, id: `d-${id}`, issued }, sources, observations })
  }
  const disk = {
    'a.json': reported('2024-01-01', 'a', 1),
    'b.json': reported('2023-01-01', 'b', 2),
    'c.json': reported(null, 'c', 3),
  }
  const merged = run('merge a.json c.json -o ac.json', disk).textOf('ac.json')
  const again = run('merge ac.json b.json -o m.json', { ...disk, 'ac.json': merged }).textOf('m.json')
  const { sources } = JSON.parse(again) as TownReportDocument
  expect(Object.fromEntries(sources.map(({ id, issued }) => [id, issued]))).toEqual({
    a: '2024-01-01',
    b: '2023-01-01',
    c: null,
  })
  expect(currentOf(merged)).toEqual(['991056101 petitions.handled  2021-01-01 2021-12-31: 1'])
  expect(currentOf(again)).toEqual(['991056101 petitions.handled  2021-01-01 2021-12-31: 2'])
})

/** The current figure of every town, indicator, scope and period, in one order. */
function currentOf(text: string): string[] {
  const read = readDocument(text, 'm.json')
  invariant(read.ok, 'what was merged can be read')
  const board = createBoard(mergeDocuments([read.report]).set)
  return [...board.figures.values()]
    .flat()
    .map(({ current: { area, indicator, scope, period, value } }) => {
      return `${area} ${indicator} ${scope ?? ''} ${period.start} ${period.end}: ${value}`
    })
    .toSorted()
}
