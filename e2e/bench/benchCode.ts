import { buildBigCounty } from '../../mocks/generate/buildBigCounty.ts'
import { mergeDocuments } from '../../src/data/merge/mergeDocuments.ts'
import { readDocument } from '../../src/data/document/readDocument.ts'
import { createBoard } from '../../src/domain/board/board.ts'
import { compare } from '../../src/domain/compare/compare.ts'
import { findingsOf } from '../../src/domain/findings/findings.ts'
import { maskEveryText } from '../../src/domain/personalData/maskEveryText.ts'
import { setMasker } from '../../src/domain/personalData/maskReportSet.ts'
import { townsOfYear, usualRequest } from '../../src/domain/compare/question.ts'
import { trend } from '../../src/domain/trend/trend.ts'
import { type Figure, timeOf } from './figure.ts'

const THAN = 'JSON.parse of the document'

/** The county of 52 towns, 10 years and 40 indicators, read and asked in Node. */
export function benchCode(): Figure[] {
  setMasker(maskEveryText)
  const text = JSON.stringify(buildBigCounty())
  const parse = timeOf(() => JSON.parse(text))
  const read = readDocument(text, 'big.json')
  if (!read.ok) throw new Error('The large county is not readable.')
  const { set } = mergeDocuments([read.report])
  const board = createBoard(set)
  const towns = townsOfYear(board, 2025)
  const requests = [...board.indicators.values()].map((one) => usualRequest(board, one, { year: 2025, towns }))
  const [first] = requests
  if (!first) throw new Error('The large county has no indicators.')
  const parts: [string, () => unknown][] = [
    [`read and check ${set.observations.length} observations`, () => readDocument(text, 'big.json')],
    ['merge', () => mergeDocuments([read.report])],
    ['build the board', () => createBoard(set)],
    [`compare ${towns.length} towns on one indicator`, () => compare(board, first)],
    [
      `compare ${towns.length} towns on ${requests.length} indicators`,
      () => requests.map((one) => compare(board, one)),
    ],
    [
      `trend of ${towns.length} towns over ${board.years.length} years`,
      () => trend(board, { ...first, years: board.years, span: null }),
    ],
    // A copy each time: what was found is kept for the board it was found on.
    ['findings', () => findingsOf({ ...board })],
  ]
  return parts.map(([what, run]) => {
    const milliseconds = timeOf(run)
    return { what, milliseconds, ratio: milliseconds / parse, than: THAN }
  })
}
