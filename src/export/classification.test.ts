import { dataFile } from './table/dataFile.ts'
import { xlsxBlob } from './table/xlsxBlob.ts'
import { csvText } from './table/tableFile.ts'
import { contentFile } from './table/contentFile.ts'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import type { Board } from '../domain/board/board.ts'
import type { Classification } from '../domain/board/reportSet.ts'
import { buildBoard, buildObservation } from '../domain/testing/buildBoard.ts'
import { completeness, expectedIndicators } from '../domain/overview/completeness.ts'
import { dataRows } from '../domain/tables/dataRows.ts'
import { findingsOf } from '../domain/findings/findings.ts'
import { zh } from '../i18n/zh.ts'
import { contentOf } from '../shown/contentOf.ts'
import { shownAt } from '../shown/testing/sampleLinks.ts'
import type { DataExport } from './table/dataExport.ts'
import { contentsOn, demoBoard, wholeDeck } from './pptx/testing/sampleDecks.ts'
import { deckPptx } from './pptx/deckPptx.ts'
import { readPptx } from './pptx/testing/readPptx.ts'
import { viewSvg } from './picture/viewSvg.ts'

const TODAY = '2026-11-22'
const WATERMARK = '某县 <内部> & 传阅'
const ESCAPED = '某县 &lt;内部&gt; &amp; 传阅'

function boardOf(classification: Classification) {
  const observations = ['990101101', '990101102'].map((area, index) =>
    buildObservation({ area, indicator: 'petitions.handled', value: 3 + index }),
  )
  return buildBoard({ observations, meta: { classification, synthetic: classification === 'demo' } })
}

function contentAt(board: Board) {
  return contentOf({ ...shownAt(board, '#/compare/petitions.handled?year=2022'), rowsPerPage: Infinity }, zh)
}

function dataOf(board: Board): DataExport {
  const frame = { towns: board.towns, years: board.years, indicators: expectedIndicators(board) }
  const rows = dataRows(board, findingsOf(board))
  return {
    board,
    rows,
    total: rows.length,
    filter: { towns: null, year: null, indicator: null, scope: null, state: null, finding: null },
    sort: null,
    matrix: completeness(board, frame),
    table: 'rows',
    findings: [],
    title: '数据',
    exported: TODAY,
    watermark: WATERMARK,
    m: zh,
  }
}

async function sheetsOf(file: Blob): Promise<string[]> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer())
  return Promise.all(zip.file(/^xl\/worksheets\/sheet\d+\.xml$/).map((sheet) => sheet.async('text')))
}

describe.each(['public', 'internal', 'demo'] as const)('%s data', (classification) => {
  const board = boardOf(classification)
  const words = zh.classifications[classification]
  const saved = { today: TODAY, watermark: WATERMARK, m: zh }
  const sheets = {
    view: () => sheetsOfView(),
    data: () => xlsxBlob(dataFile(dataOf(board))).then(sheetsOf),
  }
  function sheetsOfView(): Promise<string[]> {
    return xlsxBlob(contentFile(contentAt(board), saved)).then(sheetsOf)
  }

  test.each([
    ['the picture of a view', () => viewSvg(contentAt(board), zh, WATERMARK), ESCAPED],
    ['a view as CSV', () => csvText(contentFile(contentAt(board), saved).lines()), WATERMARK],
    ['the data as CSV', () => csvText(dataFile(dataOf(board)).lines()), WATERMARK],
  ] as const)('%s says so, and carries the watermark', (_, write, mark) => {
    expect(write()).toContain(words)
    expect(write()).toContain(mark)
  })

  test.each(['view', 'data'] as const)('every sheet of the %s says so above each printed page', async (kind) => {
    const reported = await sheets[kind]()
    expect(reported.length).toBeGreaterThan(1)
    for (const sheet of reported) {
      expect(sheet).toContain(`<oddHeader>&amp;L${words}`)
      expect(sheet).toContain('&amp;C某县 &lt;内部&gt; &amp;&amp; 传阅</oddHeader>')
    }
  })
})

test('every slide of a PPTX says so, and every layout carries the watermark', async () => {
  const board = demoBoard()
  const deck = wholeDeck()
  const drawPicture = () => Promise.resolve({ png: 'image/png;base64,', svg: '<svg/>', aspect: 2 })
  const file = await readPptx(
    await deckPptx({ deck, contentsOf: contentsOn(board), m: zh, watermark: WATERMARK, drawPicture }),
  )
  const slides = file.like(/^ppt\/slides\/slide\d+\.xml$/)
  expect(slides.length).toBeGreaterThan(deck.slides.length - 1)
  for (const { text, path } of slides) expect([path, text.includes('演示数据（虚构）')]).toEqual([path, true])
  const layouts = file.like(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/).filter(({ text }) => text.includes('ZHENJIAN'))
  expect(layouts.length).toBeGreaterThan(2)
  for (const { text } of layouts) expect(text).toContain(ESCAPED)
})
