import { xlsxBlob } from '../export/table/xlsxBlob.ts'
import { csvText } from '../export/table/tableFile.ts'
import { contentFile } from '../export/table/contentFile.ts'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../mocks/readXlsx.ts'
import { sampleBoards } from '../../mocks/sampleBoards.ts'
import { townProfile } from '../domain/town/townProfile.ts'
import { readCsv, withoutApostrophe } from '../export/table/testing/readCsv.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { MessagesContext } from '../i18n/MessagesContext.ts'
import { zh } from '../i18n/zh.ts'
import { contentOf } from '../shown/contentOf.ts'
import { joinedTables } from '../shown/pages.ts'
import { overviewOf } from '../shown/overview/overviewOf.ts'
import { overviewTable } from '../shown/overview/overviewTable.ts'
import { rowsTable } from '../shown/dataView/rowsTable.ts'
import { sheetPages } from '../shown/slide/sheetPages.ts'
import type { Shown, ContentTable, SlideContent } from '../shown/slideContent.ts'
import { shownData } from '../shown/dataView/shownData.ts'
import { shownAt } from '../shown/testing/sampleLinks.ts'
import { rowCells } from '../views/data/RowsPanel.tsx'
import { OverviewTable } from '../views/overview/OverviewTable.tsx'
import { ProfileTable } from '../views/town/ProfileTable.tsx'
import { DataTable } from '../views/parts/DataTable.tsx'

const { demo } = sampleBoards()
const TODAY = '2026-11-22'

/** Each view with a table, in its usual order and in others. */
const LINKS = [
  '#/compare/petitions.handled?year=2022',
  '#/compare/petitions.handled?year=2022&sort=-value',
  '#/compare/legalAdvisor.visits?year=2022&ranks=1&sort=reported',
  '#/compare/satisfaction.rate?year=2022&sort=name',
  '#/compare/petitions.handled?year=2022&vs=2021',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=-change',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=percent',
  '#/trend/petitions.handled',
  '#/trend/petitions.handled?sort=-2022&towns=990101101.102.103',
  '#/relate',
  '#/relate?paths=1&sort=-y',
  '#/overview?year=2022',
  '#/overview?year=2022&sort=-satisfaction.rate',
  '#/town?town=990101103&year=2020',
  '#/town?town=990101103&year=2020&sort=change',
  '#/data/petitions.handled?year=2022&state=every',
  '#/data/petitions.handled?year=2022&state=every&sort=-value',
] as const

/** What stands in a cell as it is read, without blanks and the brackets that a screen may leave out. */
function bare(text: unknown): string {
  return String(text).replace(/[\s（）()]/g, '')
}

type Rows = readonly (readonly string[])[]

/** The tables that a content is about; headline figures and sentences stand beside the table of an overview. */
function tablesOf({ pages }: SlideContent): ContentTable[] {
  const isMixed = pages.some(({ body }) => body.kind === 'list')
  return joinedTables(pages.filter(({ body }) => !isMixed || body.kind === 'table').map(({ table }) => table))
}

function rowsOf({ rows }: ContentTable): Rows {
  return rows.map((cells) => cells.map(({ text }) => bare(text)))
}

/** The rows of a rendered table; pictures, and what only ears hear, left out. */
function rowsIn(markup: string): Rows {
  const body = markup.slice(markup.indexOf('</thead>'))
  const rows = [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => row)
  return rows.map((row) =>
    [...row.matchAll(/<t([hd])[^>]*>(.*?)<\/t\1>/gs)].map(([, , cell = '']) => bare(seenIn(cell))),
  )
}

function seenIn(cell: string): string {
  return cell
    .replace(/<svg.*?<\/svg>|<span[^>]*visually-hidden[^>]*>.*?<\/span>|<button[^>]*note[^>]*>.*?<\/button>/gs, '')
    .replace(/<span[^>]*(?:role="img"|standing)[^>]*>.*?<\/span>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
}

function rendered(element: ReactElement, m: Messages): Rows {
  return rowsIn(renderToStaticMarkup(<MessagesContext value={m}>{element}</MessagesContext>))
}

/** The rows as the view shows them on the screen. */
function onScreen(shown: Shown, m: Messages): Rows {
  const { board, selection, resolved } = shown
  switch (selection.view) {
    case 'overview': {
      const overview = overviewOf(shown)
      const rows = overviewTable(overview, { sort: selection.sort, saysYear: false }, m)
      const title = 'x'
      const rest = { board, title, selection, columns: overview.columns, byObservation: new Map(), saysYear: false }
      return rendered(<OverviewTable {...rest} shown={rows} />, m)
    }
    case 'town': {
      const { town, request } = resolved
      if (!town) return []
      const profile = townProfile(board, town, request.period.year)
      const rows = rendered(<ProfileTable {...{ board, selection, profile }} title="x" />, m)
      // The line is a picture; a head between the parts is one cell.
      return rows.filter((row) => row.length > 1).map(([name = '', , ...cells]) => [name, ...cells])
    }
    case 'data': {
      const { shown: rows } = shownData(shown)
      const table = rowsTable(rows, board, m)
      return rows.map((row) => rowCells(row, table, { board, m }).map(({ text }) => bare(text)))
    }
    default: {
      const [table] = joinedTables(contentOf({ ...shown, rowsPerPage: Infinity }, m).pages.map((page) => page.table))
      return table ? rendered(<DataTable board={board} caption="x" table={table} />, m) : []
    }
  }
}

/** Of a trend on several pages the median stands on each. */
function withoutMedian(rows: Rows, m: Messages): Rows {
  return rows.filter(([name]) => name !== bare(m.trend.medianShort))
}

describe.each([zh, en])('$language', (m) => {
  describe.each(LINKS)('%s', (link) => {
    const shown = shownAt(demo, link)
    const content = contentOf({ ...shown, rowsPerPage: Infinity }, m)
    const [table] = tablesOf(content)
    const rows = table ? rowsOf(table) : []
    const firstHead = table?.columns[0]?.title

    test('has rows', () => {
      expect(rows.length).toBeGreaterThan(2)
    })

    test('the screen says the same, or in a way of its own what stands in brackets elsewhere', () => {
      const expected = table?.rows.map((cells) => cells.map(({ text, brief }) => ({ text, brief }))) ?? []
      const screen = onScreen(shown, m)
      expect(screen.map((row) => row.length)).toEqual(expected.map((row) => row.length))
      const differing = screen.flatMap((row, at) =>
        row.filter((cell, column) => {
          const { text = '', brief } = expected[at]?.[column] ?? {}
          return cell !== bare(text) && !(brief !== undefined && cell.startsWith(bare(brief)))
        }),
      )
      expect(differing).toEqual([])
    })

    test('slides say the same', () => {
      const slides = sheetPages(contentOf(shown, m), 1, true).map((page) => page.table)
      const [slide] = joinedTables(slides.filter(({ columns }) => columns[0]?.title === firstHead))
      expect(slide && withoutMedian(rowsOf(slide), m)).toEqual(withoutMedian(rows, m))
    })

    test('CSV and XLSX say the same, plain numbers as numbers', async () => {
      const cells = table?.rows.map((row) => row.map(({ text, number }) => String(number ?? text))) ?? []
      const csv = readCsv(csvText(contentFile(content, { today: TODAY, m }).lines()).slice(1)).map((line) =>
        line.map(withoutApostrophe),
      )
      const start = csv.findIndex(([first]) => first === firstHead) + 1
      const width = table?.columns.length ?? 0
      expect(csv.slice(start, start + cells.length).map((line) => line.slice(0, width))).toEqual(cells)
      const book = await readXlsx(await xlsxBlob(contentFile(content, { today: TODAY, m })))
      const sheet = book.find(({ data }) => data[0]?.[0] === firstHead)?.data ?? []
      // Numbers to calculate with stand behind.
      expect(sheet.slice(1).map((line) => line.slice(0, width).map(String))).toEqual(cells)
    })
  })
})
