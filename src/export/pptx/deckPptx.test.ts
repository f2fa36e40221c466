import { beforeAll, describe, expect, test } from 'vitest'
import type { Interval } from '../../domain/values/interval.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import type { NativeChart } from '../../shown/slideContent.ts'
import { sheetsOf } from './sheets.ts'
import { type PptxFile, readPptx, textsOf } from './testing/readPptx.ts'
import {
  contentsOn,
  deckOf,
  demoBoard,
  HOSTILE,
  hostileBoard,
  viewSlide,
  wholeDeck,
  writeDeck,
} from './testing/sampleDecks.ts'
import { xmlFaults } from './testing/xmlFaults.ts'

const demo = demoBoard()
const hostile = hostileBoard()
const hostileDeck = deckOf(
  [
    { kind: 'cover', id: 'c', title: HOSTILE[0], notes: HOSTILE.join('\n'), subtitle: HOSTILE[4] },
    { kind: 'text', id: 't', title: HOSTILE[5], notes: '', text: HOSTILE.join('\n').repeat(9) },
    viewSlide(['#/compare/petitions.handled?year=2022'], { title: HOSTILE[2], remark: HOSTILE[5], notes: HOSTILE[3] }),
    viewSlide(['#/trend/petitions.handled', '#/data?year=2022&panel=matrix'], { title: HOSTILE[7] }),
  ],
  HOSTILE[0],
)
const CASES = [
  { name: 'the demo county', deck: wholeDeck(), board: demo, m: zh },
  { name: 'the demo county in English', deck: wholeDeck(), board: demo, m: en },
  { name: 'hostile names', deck: hostileDeck, board: hostile, m: zh },
  { name: 'an empty deck', deck: deckOf([]), board: demo, m: zh },
]

describe.each(CASES)('$name', ({ deck, board, m }) => {
  let file: PptxFile
  beforeAll(async () => {
    file = await readPptx(await writeDeck(deck, board, m))
  })

  test('is XML that a strict reader takes, without half-made values', () => {
    for (const { path, text } of file.like(/\.(?:xml|rels|svg)$/)) {
      expect({ path, faults: xmlFaults(text) }).toEqual({ path, faults: [] })
      expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/)
    }
  })

  test('is in one language, the one it was written in', () => {
    const texts = file.like(/^ppt\/(?:slides|notesSlides|charts)\/[^/]*\.xml$/).map(({ text }) => text)
    const languages = texts.flatMap((text) => [...text.matchAll(/ lang="([^"]*)"/g)].map(([, language]) => language))
    expect(new Set(languages).size).toBeLessThanOrEqual(1)
    expect(languages.filter((language) => language !== m.locale)).toEqual([])
  })

  test('gives every part a type, and names no part that is missing', () => {
    const types = file.text('[Content_Types].xml')
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path)
    const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending))
    expect(named.filter((path) => !file.paths.includes(path ?? ''))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    const untyped = file.paths.filter((path) => !named.includes(path) && !endings.has(path.split('.').at(-1)))
    expect(untyped).toEqual([])
    expect(file.paths.filter((path) => path.endsWith('/'))).toEqual([])
  })

  test('relates only to parts of its own', () => {
    for (const { path, text } of file.like(/\.rels$/)) {
      const folder = path.replace(/_rels\/[^/]+$/, '')
      const targets = [...text.matchAll(/Target="([^"]+)"/g)].map(([, target]) => resolvePath(folder, target ?? ''))
      expect(targets.filter((target) => !file.paths.includes(target))).toEqual([])
      expect(text).not.toContain('TargetMode="External"')
      const ids = [...text.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('numbers the objects of a slide apart', () => {
    for (const { text } of file.like(/^ppt\/(?:slides|slideLayouts|notesSlides)\/[^/]+\.xml$/)) {
      const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('has a slide for each page, and says on each which data they are', () => {
    const sheets = sheetsOf(deck, contentsOn(board, m))
    const slides = file.like(/^ppt\/slides\/slide\d+\.xml$/)
    expect(slides.length).toBe(sheets.length)
    for (const [index, { pictures }] of sheets.entries()) {
      const said = textsOf(slides[index]?.text ?? '', 'a:t').join('\n')
      for (const { content } of pictures) {
        if (content?.stamp.synthetic != null) expect(said).toContain(content.stamp.synthetic)
        expect(said).toContain(content?.stamp.issued)
      }
    }
  })

  test('keeps in each chart, and in the worksheet behind it, the numbers of the snapshot and nothing for the rest', async () => {
    const natives = nativesOf(deck, board, m)
    const charts = file.like(/^ppt\/charts\/chart\d+\.xml$/).filter(({ text }) => !isLineOfFigure(text))
    expect(charts.length).toBe(natives.length)
    for (const [index, native] of natives.entries()) {
      const chart = charts[index]
      const wanted = numbersOf(native)
      expect(numbersIn(chart?.text ?? '')).toEqual(wanted)
      const book = await readPptx(file.bytes(bookOf(file, chart?.path ?? '')))
      expect(cellsIn(book)).toEqual(wanted)
    }
  })
})

/** As the chart's relation file names it. */
function bookOf(file: PptxFile, chart: string): string {
  const relations = file.text(chart.replace('charts/', 'charts/_rels/') + '.rels')
  return `ppt/${/Target="\.\.\/([^"]+)"/.exec(relations)?.[1] ?? ''}`
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts = folder.split('/').filter((part) => part !== '')
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** The small lines beside figures have no value axis. */
function isLineOfFigure(chart: string): boolean {
  return chart.includes('<c:lineChart>') && chart.includes('<c:delete val="1"/>')
}

function nativesOf(...[deck, board, m]: [typeof hostileDeck, typeof demo, typeof zh]): NativeChart[] {
  return sheetsOf(deck, contentsOn(board, m)).flatMap(({ pictures }) =>
    pictures.flatMap(({ shown }) => {
      const native = shown?.body.kind === 'chart' ? shown.body.chart.native : null
      return native !== null && numbersOf(native).length > 0 ? [native] : []
    }),
  )
}

/** All numbers that may be drawn, smallest first: lower ends; medians and standards stand with their bars. */
function numbersOf(native: NativeChart): number[] {
  const reported = native.kind === 'scatter' ? native.points.flatMap(({ x, y }) => [x, y]) : drawnOf(native)
  return reported.map(({ lo }) => Number(lo.toPrecision(10))).toSorted((a, b) => a - b)
}

function drawnOf(native: Exclude<NativeChart, { kind: 'scatter' }>): Interval[] {
  const values = native.series.flatMap((series) => series.values.filter((value) => value !== null))
  const isCompared = native.series.some(({ compared, values: all }) => compared.some((is, at) => is && all[at]))
  return native.kind === 'bars' && isCompared ? [...values, ...native.references.map(({ value }) => value)] : values
}

function numbersIn(chart: string): number[] {
  const caches = [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/g)].map(([cache]) => cache)
  return caches.flatMap((cache) => textsOf(cache, 'c:v').map(Number)).toSorted((a, b) => a - b)
}

/** Cells without a type are numbers; words are shared strings or typed as text. */
function cellsIn(book: PptxFile): number[] {
  const sheet = book.text('xl/worksheets/sheet1.xml')
  const cells = [...sheet.matchAll(/<c ([^>]*)>(?:(?!<\/c>).)*<v>([^<]*)<\/v><\/c>/g)]
  return cells
    .filter(([, attributes = '']) => !/ t="(?!n")|^t="(?!n")/.test(attributes))
    .map(([, , value]) => Number(value))
    .toSorted((a, b) => a - b)
}
