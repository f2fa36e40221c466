import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleBoards } from '../../../mocks/sampleBoards.ts'
import { projectorTheme } from '../../charts/chartTheme.ts'
import { renderChartSvg } from '../../charts/renderChartSvg.ts'
import { svgTextBox, svgTexts } from '../../charts/testing/svgTexts.ts'
import { zh } from '../../i18n/zh.ts'
import { contentOf } from '../contentOf.ts'
import { pagesOf, sheetPages } from './sheetPages.ts'
import { columnWidth, minPictureSize } from './sheetMetrics.ts'
import { SAMPLE_LINKS, shownAt, shownOnAny } from '../testing/sampleLinks.ts'

const boards = sampleBoards()
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
]
const anyBoard = fc.constantFrom(boards.demo, boards.faults, boards.sample)
const anyLink = fc.constantFrom(...SAMPLE_LINKS)
const anyScreen = fc.constantFrom(...SCREENS)

test('every picture of a slide stays in its room, in text of at least 2.2 % of the height', () => {
  fc.assert(
    fc.property(anyBoard, anyLink, anyScreen, fc.integer({ min: 0, max: 20 }), (board, link, screen, spare) => {
      const { height } = screen
      // What is around a picture leaves it at least this; short words leave it more.
      const available = { width: columnWidth(screen, 1), height: (minPictureSize(1).height + spare / 100) * height }
      for (const { body } of sheetPages(contentOf(shownOnAny(board, link), zh), 1)) {
        if (body.kind !== 'chart') continue
        const texts = svgTexts(renderChartSvg(body.chart.draw(available, projectorTheme(height), null)))
        expect(texts.filter(({ size }) => size < height * 0.022)).toEqual([])
        const outside = texts.filter((text) => {
          const { left, right, top, bottom } = svgTextBox(text)
          return left < -2 || right > available.width + 2 || top < -2 || bottom > available.height + 2
        })
        expect(outside.map((text) => [text.text, svgTextBox(text), available])).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('lines are at least three pixels on every screen, and thin to nothing in thumbnails', () => {
  for (const { height } of SCREENS) {
    const { line, thin } = projectorTheme(height)
    expect([line, thin].filter((width) => width < 3)).toEqual([])
  }
  expect(projectorTheme(108).line).toBeLessThan(1)
})

test('pages keep every row of the tables and every sentence, in order', () => {
  fc.assert(
    fc.property(anyBoard, anyLink, fc.constantFrom(1, 2), fc.boolean(), (board, link, pins, isTable) => {
      const content = contentOf(shownOnAny(board, link), zh)
      const pages = sheetPages(content, pins, isTable)
      const rowsOf = (all: typeof pages): string[] =>
        all.flatMap(({ table }) => table.rows.map((row) => row.map(({ text }) => text).join()))
      expect(rowsOf(pages)).toEqual(rowsOf([...content.pages]))
      expect(pages.filter(({ body, table }) => body.kind === 'table' && table.rows.length > 12)).toEqual([])
      const contents = Array.from({ length: pins }, () => content)
      expect(pagesOf(contents, isTable)).toBe(pages.length)
    }),
  )
})

test('two pictures turn together, and one that cannot be read has one page', () => {
  const [long, short] = [contentOf(shownAt(boards.demo, '#/data'), zh), contentOf(shownAt(boards.demo, '#/relate'), zh)]
  expect(pagesOf([short, long])).toBe(sheetPages(long, 2).length)
  expect(pagesOf([null])).toBe(1)
})
