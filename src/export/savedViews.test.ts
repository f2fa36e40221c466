import { xlsxBlob } from './table/xlsxBlob.ts'
import { csvText } from './table/tableFile.ts'
import { contentFile } from './table/contentFile.ts'
import { describe, expect, test } from 'vitest'
import { sampleBoards } from '../../mocks/sampleBoards.ts'
import { AWKWARD_STATES, buildAwkwardBoard, townOf } from '../charts/testing/sampleBoards.ts'
import type { Board } from '../domain/board/board.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import { contentOf } from '../shown/contentOf.ts'
import { type SlideContent, pictureOf } from '../shown/slideContent.ts'
import { SAMPLE_LINKS, shownOnAny } from '../shown/testing/sampleLinks.ts'
import { viewSvg } from './picture/viewSvg.ts'
import { stampedChart } from './picture/stampedChart.ts'
import { renderChartSvg } from '../charts/renderChartSvg.ts'
import { svgTextBox, svgTexts } from '../charts/testing/svgTexts.ts'
import { stampFacts } from '../shown/stamp.ts'
import { readCsv } from './table/testing/readCsv.ts'
import { readXlsx } from '../../mocks/readXlsx.ts'
import { readXml } from './picture/testing/readXml.ts'

const TODAY = '2026-11-22'
const WIDTH = 1200
const boards = sampleBoards()
const CASES = (['demo', 'faults', 'sample'] as const).flatMap((board) =>
  SAMPLE_LINKS.map((link) => [board, link] as const),
)
const LANGUAGES = [
  ['中文', zh],
  ['English', en],
] as const

function contentAt(board: Board, link: string, m: Messages = zh): SlideContent {
  return contentOf({ ...shownOnAny(board, link), rowsPerPage: Infinity }, m)
}

/** What somebody reads in each file, as one text. */
async function textsOf(content: SlideContent, m: Messages): Promise<Record<'svg' | 'csv' | 'xlsx', string>> {
  const sheets = await readXlsx(await xlsxBlob(contentFile(content, { today: TODAY, m })))
  return {
    svg: pictureOf(content) ? wordsOf(viewSvg(content, m)) : '',
    csv: readCsv(csvText(contentFile(content, { today: TODAY, m }).lines()).slice(1))
      .flat()
      .join('\n'),
    xlsx: sheets.flatMap(({ data }) => data.flat()).join('\n'),
  }
}

/** Texts as drawn and as described; what is broken into lines is joined again. */
function wordsOf(svg: string): string {
  const { texts } = readXml(svg)
  return `${texts.join('\n')}\n${texts.join('')}`
}

describe.each(LANGUAGES)('a comparison with every awkward state, %s', (_, m) => {
  const awkward = buildAwkwardBoard()
  const content = contentAt(awkward, '#/compare/petitions.handled?year=2022', m)

  test('carries its whole stamp in every file', async () => {
    const files = await textsOf(content, m)
    for (const [name, words] of stampFacts(content.stamp, m)) {
      expect([name, words].filter((text) => text === '')).toEqual([])
      for (const file of Object.values(files)) expect(file).toContain(words)
    }
  })

  test('names every town, and says every state in words', async () => {
    const files = await textsOf(content, m)
    const { refused, noNumber, notMentioned, noReport, notApplicable, notDisclosed } = m.states
    const towns = AWKWARD_STATES.map((state) => awkward.areas.get(townOf(state))?.name ?? '')
    const reported = [m.hedges.more('100'), m.onlySpan(m.spans['H1'] ?? ''), m.shortReasons.scope, m.reasons.unit]
    for (const words of [
      ...towns,
      refused,
      noNumber,
      notMentioned,
      noReport,
      notApplicable,
      notDisclosed,
      ...reported,
    ]) {
      for (const file of Object.values(files)) expect(file).toContain(words)
    }
  })

  test('holds 0 as a number only where a report says 0', async () => {
    const [data] = await readXlsx(await xlsxBlob(contentFile(content, { today: TODAY, m })))
    const zeros = (data?.data ?? []).filter((row) => row.includes(0))
    expect(zeros.map(([name]) => name)).toEqual([awkward.areas.get(townOf('zero'))?.name])
  })
})

const PICTURED = CASES.flatMap(([board, link]) => {
  const content = contentAt(boards[board], link)
  const picture = pictureOf(content)
  return picture ? [{ board, link, content, picture }] : []
})
/** Lines and points may name only some towns. */
const NAMING_ALL = PICTURED.filter(({ picture }) => !['lines', 'relation', 'paths'].includes(picture.chart.kind))

test('most views have a picture, on every board', () => {
  expect(PICTURED.length).toBeGreaterThan(CASES.length / 3)
  expect(new Set(NAMING_ALL.map(({ board }) => board)).size).toBe(3)
})

describe.each(PICTURED)('$board $link', ({ content }) => {
  test('the SVG is well-formed, stands alone and carries the stamp', () => {
    const svg = viewSvg(content, zh)
    const { tags, attributes } = readXml(svg)
    expect(tags.filter((tag) => ['script', 'image', 'style', 'foreignObject', 'a', 'use'].includes(tag))).toEqual([])
    const references = attributes.filter((one) => /url\(|href|https?:/.test(one) && !one.startsWith('xmlns'))
    expect(references.filter((one) => !/="url\(#[\w-]+\)"$/.test(one))).toEqual([])
    for (const [, words] of stampFacts(content.stamp, zh)) expect(wordsOf(svg)).toContain(words)
  })

  test('the SVG is such as office programs read: fonts as attributes, plain colours, rims below their letters', () => {
    const svg = viewSvg(content, zh)
    expect(svg).not.toMatch(/ style="|paint-order|dominant-baseline|"#[\da-f]{8}"/i)
    const texts = [...svg.matchAll(/<text ([^>]*)>/g)].map(([, attributes = '']) => attributes)
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((one) => !/ font-size="[\d.]+"/.test(one) || !/ font-family="[^"]+"/.test(one))).toEqual([])
  })

  test('nothing of the stamp leaves the paper', () => {
    const chart = stampedChart(content, { m: zh, watermark: null })
    const texts = svgTexts(renderChartSvg(chart))
    const outside = texts.filter((text) => {
      const { left, right, top, bottom } = svgTextBox(text)
      return left < 20 || right > WIDTH - 20 || top < 0 || bottom > chart.height
    })
    expect(texts.map(({ text }) => text).join('')).toContain(content.stamp.title.slice(0, 20))
    expect(outside.map(({ text }) => text)).toEqual([])
  })
})

test.each(NAMING_ALL)('the picture of $board $link holds every town of its table', ({ content, picture }) => {
  const { texts } = readXml(viewSvg(content, zh))
  const drawn = texts.slice(2).join('\n')
  const names = picture.page.table.rows.map(([first]) => first?.text.replace(/（\d{4} 年）$/, '') ?? '')
  expect(names.filter((name) => name !== zh.trend.medianShort && !drawn.includes(name))).toEqual([])
})

test('a title of any length is wrapped, never clipped', () => {
  const content = contentAt(boards.demo, '#/compare/petitions.handled')
  const title = '马头山彝族苗族回族乡信访事项办结情况（含上级转送、交办与自行受理）'.repeat(5)
  const chart = stampedChart({ ...content, stamp: { ...content.stamp, title } }, { m: zh, watermark: null })
  const lines = svgTexts(renderChartSvg(chart)).filter(({ size }) => size === 26)
  expect(lines.map(({ text }) => text).join('')).toBe(title)
  expect(lines.filter((line) => svgTextBox(line).right > WIDTH - 40)).toEqual([])
})

test('a workbook has both ends of what is said in words as numbers, behind the columns as they are read', async () => {
  const sheetAt = async (link: string): Promise<unknown[][]> => {
    const sheets = await readXlsx(await xlsxBlob(contentFile(contentAt(boards.demo, link), { today: TODAY, m: zh })))
    return sheets[0]?.data ?? []
  }
  const endsOf = (rows: unknown[][], town: string): unknown[] => rows.find(([name]) => name === town)?.slice(-2) ?? []
  const counts = await sheetAt('#/compare/petitions.handled?year=2022')
  expect(counts[0]?.slice(-2)).toEqual(['理解为（件）：下限', '理解为（件）：上限'])
  expect(endsOf(counts, '云溪镇')).toEqual([101, 199])
  expect(endsOf(counts, '石桥镇')).toEqual([214, 214])
  const changes = await sheetAt('#/compare/petitions.handled?year=2022&vs=2021')
  expect(changes[0]?.slice(-4)).toEqual(['增减：下限', '增减：上限', '增减幅度：下限', '增减幅度：上限'])
})
