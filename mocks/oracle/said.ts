import { dataFile } from '../../src/export/table/dataFile.ts'
import { csvText } from '../../src/export/table/tableFile.ts'
import { contentFile } from '../../src/export/table/contentFile.ts'
import { rollupDocument, rollupIndicators } from '../../src/export/document/rollupDocument.ts'
import { readCsv, withoutApostrophe } from '../../src/export/table/testing/readCsv.ts'
import { mergeDocuments } from '../../src/data/merge/mergeDocuments.ts'
import { readDocument } from '../../src/data/document/readDocument.ts'
import { type Board, createBoard } from '../../src/domain/board/board.ts'
import { rollup } from '../../src/domain/rollup/rollup.ts'
import { zh } from '../../src/i18n/zh.ts'
import { invariant } from '../../src/lib/invariant.ts'
import { contentOf } from '../../src/shown/contentOf.ts'
import { shownData } from '../../src/shown/dataView/shownData.ts'
import type { SlideContent, TableCell } from '../../src/shown/slideContent.ts'
import { parseLink } from '../../src/state/link.ts'
import { resolveSelection } from '../../src/state/resolveSelection.ts'

const TODAY = '2026-11-22'

/** What a view says at a link: on screen and slide, and as a file. */
export interface Said {
  content: SlideContent
  /** Each page's rows, under one another. */
  rows: readonly (readonly TableCell[])[]
  /** Lines of the CSV file, its notes among them. */
  csv: readonly (readonly string[])[]
  /** Parts of the link that mean nothing to the board: it answers another question then. */
  unread: readonly string[]
}

/** Documents through the product's own reader. */
export function loadBoard(texts: readonly string[]): Board {
  const reports = texts.map((text, index) => {
    const read = readDocument(text, `${index}.json`)
    invariant(read.ok, 'a document was refused')
    return read.report
  })
  return createBoard(mergeDocuments(reports).set)
}

export function saidAt(board: Board, link: string): Said {
  const { selection, ignored } = parseLink(link)
  const resolved = resolveSelection(board, selection)
  invariant(resolved, `nothing to show at ${link}`)
  const unread = [...ignored, ...resolved.ignored].map(({ name }) => name)
  const content = contentOf({ board, selection, resolved, rowsPerPage: Infinity }, zh)
  const rows = content.pages.flatMap(({ table }) => table.rows)
  return {
    content,
    rows,
    unread,
    csv: linesOf(csvText(contentFile(content, { today: TODAY, m: zh }).lines())),
  }
}

/** The data view's own file: rows, silent ones among them, or states by town, year and indicator. */
export function dataLines(board: Board, table: 'rows' | 'matrix'): string[][] {
  const { selection } = parseLink(table === 'rows' ? '#/data?state=every' : '#/data?panel=matrix')
  const resolved = resolveSelection(board, selection)
  invariant(resolved, 'no data')
  const { shown, total, filter, matrix, findings } = shownData({ board, selection, resolved })
  const rest = { filter, matrix, findings, sort: null, title: '数据', exported: TODAY, m: zh }
  return linesOf(csvText(dataFile({ board, rows: shown, total, table, ...rest }).lines()))
}

/** As the file's own note says it is read back. */
function linesOf(csv: string): string[][] {
  return readCsv(csv.slice(1)).map((line) => line.map(withoutApostrophe))
}

/** The county's roll-up, as the text of the document that is written. */
export function rolledUp(board: Board): string {
  const county = [...board.areas.values()].find(({ level }) => level === 'county')
  invariant(county, 'no county')
  const indicators = rollupIndicators([...board.indicators.values()])
  return JSON.stringify(rollupDocument({ meta: board.meta, rollups: [rollup(board, county)], indicators }))
}
