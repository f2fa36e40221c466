import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, cutInThree, wholeDocument } from '../../../mocks/arbitrary/cutDocument.ts'
import { fieldBoard, fieldDocument } from '../../../mocks/fieldDocuments.ts'
import { type Board, createBoard } from '../../domain/board/board.ts'
import { comparePeriods } from '../../domain/compare/comparePeriods.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { restatementsOf } from '../../domain/town/townReports.ts'
import { invariant } from '../../lib/invariant.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { mergeDocuments } from './mergeDocuments.ts'
import { readDocument } from '../document/readDocument.ts'
import type { TownReportDocument } from '../document/townReportSchema.ts'

test('a document cut in three by rows, towns or sources and merged in any order is what the whole is', () => {
  fc.assert(
    fc.property(wholeDocument, cut, (whole, how) => {
      expect(meaningOf(boardOf(...cutInThree(whole, how)))).toEqual(meaningOf(boardOf(whole)))
    }),
    { numRuns: 400 },
  )
})

test('rows, sources and areas in any order mean the same', () => {
  const shuffled = wholeDocument.chain((whole) =>
    fc.record({
      whole: fc.constant(whole),
      sources: fc.shuffledSubarray(whole.sources, { minLength: whole.sources.length }),
      observations: fc.shuffledSubarray(whole.observations, { minLength: whole.observations.length }),
      areas: fc.shuffledSubarray(whole.areas, { minLength: whole.areas.length }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ whole, ...lists }) => {
      expect(meaningOf(boardOf({ ...whole, ...lists }))).toEqual(meaningOf(boardOf(whole)))
    }),
    { numRuns: 400 },
  )
})

test('who is current is what the format says, worked out a second way', () => {
  fc.assert(
    fc.property(wholeDocument, cut, (whole, how) => {
      const board = boardOf(...cutInThree(whole, how))
      const issued = whole.meta.issued ?? null
      const dates = new Map(whole.sources.map((one) => [one.id, one.issued === undefined ? issued : one.issued]))
      for (const { current, superseded } of [...board.figures.values()].flat())
        for (const other of superseded)
          expect(rankOf(board, current, dates) <= rankOf(board, other, dates), current.id).toBe(true)
    }),
    { numRuns: 400 },
  )
})

/** The five criteria one after the other as one text that sorts: revision, own period, published, issued, source id. */
function rankOf(board: Board, reported: Observation, dates: ReadonlyMap<string, string | null>): string {
  const source = board.sources.get(reported.source)
  invariant(source, 'every figure has its source')
  const { start, end } = reported.period
  const isOwn = source.period.start <= start && end <= source.period.end
  return [9 - reported.revision, isOwn ? 0 : 1, source.published ?? '9', dates.get(source.id) ?? '9', source.id].join(
    ' ',
  )
}

test.each([
  ['old first', 'retold-old', 'retold-new'],
  ['new first', 'retold-new', 'retold-old'],
])('the 2021 report speaks for 2021, what is told later is history: %s', (_name, ...names) => {
  const board = fieldBoard(...names)
  const [restated] = restatementsOf(board, '991056101')
  expect([restated?.current.value, restated?.others[0]?.observation.value]).toEqual([100, 104])
  const indicator = board.indicators.get('petitions.handled')
  invariant(indicator, 'built in')
  const asked = { indicator, scope: null, measure: 'total' as const, towns: board.towns }
  const year = (of: number) => ({ year: of, span: null })
  const { total } = comparePeriods(board, { ...asked, period: year(2022), baseline: year(2021) })
  expect([total?.before.lo, total?.after.lo, total?.towns]).toEqual([150, 180, 2])
  expect(total?.change.ratio?.lo).toBeCloseTo(0.2, 12)
  expect(findingsOf(board).all.map((finding) => finding.code)).toContain('tellingsDisagree')
  const { issues } = mergeDocuments(names.map(fieldDocument))
  expect(issues.map(({ code, document, params }) => [code, document, params])).toEqual([
    [
      'documentsDisagree',
      'retold-old.json',
      expect.objectContaining({ value: '100 件', other: '104 件', with: 'retold-new.json', why: 'ownPeriod' }),
    ],
  ])
})

/** Everything a reader is told, in an order of its own: figures with their histories, years, reports and findings. */
function meaningOf(board: Board) {
  const reported = ({ reading, ...words }: Observation) => ({ ...words, ...reading })
  return {
    figures: [...board.figures.values()]
      .flat()
      .map(({ current, superseded }) => ({ current: reported(current), superseded: superseded.map(reported) }))
      .toSorted((a, b) => (a.current.id < b.current.id ? -1 : 1)),
    sources: [...board.sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    towns: board.towns,
    indicators: [...board.indicators.values()],
    reports: Object.fromEntries(board.reports),
    order: Object.fromEntries([...board.figures].map(([key, all]) => [key, all.map(({ current }) => current.id)])),
    years: board.years,
    findings: findingsOf(board).all,
  }
}

function boardOf(...documents: readonly TownReportDocument[]): Board {
  return createBoard(mergeDocuments(documents.map(load)).set)
}

function load(document: TownReportDocument, index: number): LoadedDocument {
  const result = readDocument(JSON.stringify(document), `${index}.json`)
  invariant(result.ok, 'the document can be read')
  return result.report
}
