import { describe, expect, test } from 'vitest'
import { sampleBoards } from '../../mocks/sampleBoards.ts'
import { renderChartSvg } from '../charts/renderChartSvg.ts'
import { svgTexts } from '../charts/testing/svgTexts.ts'
import { SCREEN } from '../charts/chartTheme.ts'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { contentOf } from './contentOf.ts'
import type { NativeChart, SlideContent, SlidePage } from './slideContent.ts'
import { SAMPLE_LINKS, shownOnAny } from './testing/sampleLinks.ts'

const boards = sampleBoards()
const BOARDS = ['demo', 'faults', 'sample'] as const
const CASES = BOARDS.flatMap((board) => SAMPLE_LINKS.map((link) => [board, link] as const))

function contentAt(board: (typeof BOARDS)[number], link: string): SlideContent {
  return contentOf(shownOnAny(boards[board], link), zh)
}

function texts({ pages }: SlideContent): string[] {
  return pages.flatMap(({ table }) => table.rows.flatMap((row) => row.map(({ text }) => text)))
}

function nativeOf({ body }: SlidePage): NativeChart | null {
  return body.kind === 'chart' ? body.chart.native : null
}

function shownOn({ body, table }: SlidePage): number {
  switch (body.kind) {
    case 'list':
      return body.items.length
    case 'figures':
      return body.figures.length
    // One picture holds all lines and all points.
    case 'chart':
      return ['lines', 'relation', 'paths'].includes(body.chart.kind) ? 1 : table.rows.length - medians(table.rows)
    case 'table':
      return table.rows.length - medians(table.rows)
  }
}

function medians(rows: readonly (readonly { text: string }[])[]): number {
  return rows.filter(([first]) => first?.text === zh.trend.medianShort).length
}

describe.each(CASES)('%s %s', (board, link) => {
  const content = contentAt(board, link)

  test('has pages of at most twelve', () => {
    expect(content.pages.length).toBeGreaterThan(0)
    expect(Math.max(...content.pages.map(shownOn))).toBeLessThanOrEqual(12)
  })

  test('its tables are as wide as their heads, and no cell is empty', () => {
    for (const { table } of content.pages) {
      expect(table.rows.length).toBeGreaterThan(0)
      expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([])
    }
    expect(texts(content).filter((text) => text.trim() === '')).toEqual([])
  })

  test('a plain number goes along only with a text that has digits', () => {
    const numbered = content.pages.flatMap(({ table }) => table.rows.flat()).filter(({ number }) => number !== null)
    expect(numbered.filter(({ text }) => !/\d/.test(text))).toEqual([])
  })

  test('its stamp says everything', () => {
    const { reasons: _, synthetic, ...words } = content.stamp
    expect(Object.entries(words).filter(([, text]) => text === '')).toEqual([])
    expect(synthetic).toBe(board === 'sample' ? null : zh.synthetic)
  })

  test('no sentence keeps its marks of emphasis', () => {
    expect(
      [content.title, ...content.takeaways.map(({ text }) => text), ...texts(content)].filter((text) =>
        text.includes('**'),
      ),
    ).toEqual([])
  })

  test('numbers for other programs are parallel', () => {
    for (const native of content.pages.map(nativeOf)) {
      if (native === null || native.kind === 'scatter') continue
      for (const { values, labels, compared } of native.series) {
        expect([values.length, labels.length, compared.length]).toEqual(
          Array.from({ length: 3 }, () => native.categories.length),
        )
        expect(labels.filter((text) => text === '')).toEqual([])
      }
    }
  })

  test('pictures can be drawn', () => {
    for (const { body } of content.pages) {
      if (body.kind !== 'chart') continue
      const chart = body.chart.draw({ width: 900, height: 500 }, SCREEN, null)
      expect(svgTexts(renderChartSvg(chart)).length).toBeGreaterThan(0)
    }
  })

  test('English says as much', () => {
    const reported = contentOf(shownOnAny(boards[board], link), en)
    expect(reported.pages.map(({ table }) => [table.columns.length, table.rows.length])).toEqual(
      content.pages.map(({ table }) => [table.columns.length, table.rows.length]),
    )
  })
})

describe('states are words', () => {
  const states = [zh.states.noNumber, zh.states.notMentioned, zh.states.noReport, zh.states.notDisclosed]

  test.each([
    ['demo', '#/overview'],
    ['faults', '#/data?state=every'],
  ] as const)('in %s %s', (board, link) => {
    const reported = texts(contentAt(board, link))
    expect(states.filter((state) => reported.some((text) => text.includes(state))).length).toBeGreaterThan(1)
  })

  test('in lines, each year of each town', () => {
    const [page] = contentAt('demo', '#/trend/legalAdvisor.visits').pages
    const silent = page?.table.rows.flat().filter(({ text }) => states.some((state) => text.includes(state))) ?? []
    expect(silent.length).toBeGreaterThan(5)
    expect(silent.filter(({ number, place }) => number !== null || place === null)).toEqual([])
  })
})

describe('the overview', () => {
  const { pages } = contentAt('demo', '#/overview')

  test('begins with the headline figures, each with coverage and a line', () => {
    const body = pages[0]?.body
    const figures = body?.kind === 'figures' ? body.figures : []
    expect(figures).toHaveLength(4)
    expect(figures.filter(({ notes }) => !notes[0]?.includes('可比'))).toEqual([])
    expect(figures.every(({ line }) => line.length === 5)).toBe(true)
  })

  test('then says what needs attention, at most eight, with its place', () => {
    const body = pages[1]?.body
    const items = body?.kind === 'list' ? body.items : []
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThanOrEqual(8)
    expect(items[0]?.place).not.toBeNull()
  })

  test('of unrelated towns has no figures', () => {
    expect(contentAt('sample', '#/overview').pages.filter(({ body }) => body.kind === 'figures')).toEqual([])
  })
})

test('rows of data stop after five pages and say how many are left', () => {
  const { pages } = contentAt('demo', '#/data')
  expect(pages).toHaveLength(5)
  expect(pages[0]?.key.at(-1)).toMatch(/^另有 [\d,]+ 行未列/)
})

test('findings begin with the gravest and say how many are left', () => {
  const { pages } = contentAt('faults', '#/data?panel=findings')
  const body = pages[0]?.body
  expect(body?.kind === 'list' ? body.items[0]?.severity : null).toBe('error')
})

test('a line that breaks becomes two series, which share no year', () => {
  const native = contentAt('demo', '#/trend/legalAdvisor.visits').pages.map(nativeOf)[0]
  const series = native?.kind === 'lines' ? native.series : []
  const pieces = series.filter(({ name }) => name.includes('年起'))
  expect(pieces.length).toBeGreaterThan(0)
  for (const { name, values } of pieces) {
    const before = series.find((one) => one.name === name.replace(/（.*/, ''))
    expect(values.filter((value, index) => value !== null && before?.values[index] !== null)).toEqual([])
  }
})

test('points become a scatter, paths and dumbbells a picture', () => {
  expect(contentAt('demo', '#/relate').pages.map(nativeOf)[0]?.kind).toBe('scatter')
  expect(contentAt('demo', '#/relate?paths=1').pages.map(nativeOf)).toEqual([null])
  expect(contentAt('demo', '#/compare/petitions.handled?vs=2021').pages.map(nativeOf)[0]).toBeNull()
})

test.each([zh, en])('a profile pinned of a town that the data no longer hold says so, and shows no other town', (m) => {
  const content = contentOf(shownOnAny(boards.demo, '#/town?town=990101999&year=2022'), m)
  const names = boards.demo.towns.map(({ name }) => name)
  const reported = JSON.stringify([content.title, content.takeaways, content.pages])
  expect(reported).toContain('990101999')
  expect(names.filter((name) => reported.includes(name))).toEqual([])
})
