import { csvText } from './table/tableFile.ts'
import { contentFile } from './table/contentFile.ts'
import { expect, test } from 'vitest'
import { fieldBoard } from '../../mocks/sampleBoards.ts'
import type { Board } from '../domain/board/board.ts'
import { buildBoard, buildObservation, buildStock } from '../domain/testing/buildBoard.ts'
import { dataRows } from '../domain/tables/dataRows.ts'
import { findingsOf } from '../domain/findings/findings.ts'
import { dataTable } from './table/dataFile.ts'
import { zh } from '../i18n/zh.ts'
import { invariant } from '../lib/invariant.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { contentsOfLinks } from '../shown/testing/contentsOfLinks.ts'

function contentAt(board: Board, link: string): SlideContent {
  const [content] = contentsOfLinks(board, [link], zh)
  invariant(content, `nothing to show: ${link}`)
  return content
}

function rowsOf({ pages }: SlideContent): string[] {
  return pages.flatMap(({ table }) => table.rows.map((row) => row.map(({ text }) => text).join(' | ')))
}

/** Lines of the file that hold the table. */
function linesOf(content: SlideContent, exact = false): string[] {
  const lines = csvText(contentFile(content, { today: '2026-11-25', exact, m: zh }).lines()).split('\r\n')
  return lines.slice(lines.findIndex((line) => line.replaceAll(',', '') === '') + 1)
}

test('60 → 92.35 is up 32.35 points and 99.9 → 99.95 up 0.05, each as written, in table, sentence and file alike', () => {
  const content = contentAt(fieldBoard('decimals'), '#/compare/petitions.handledRate?year=2022&vs=2021')
  expect(rowsOf(content)).toEqual([
    '河口镇 | 99.9% | 99.95% | ▲ 上升0.05 个百分点',
    '柳溪镇 | 96.3% | 96.35% | ▲ 上升0.05 个百分点',
    '石桥镇 | 60% | 92.35% | ▲ 上升32.35 个百分点',
    '东岭镇 | 50% | 92.35% | ▲ 上升42.35 个百分点',
    '南坪镇 | 88.1% | 88.15% | ▲ 上升0.05 个百分点',
    '西塘镇 | 0.3% | 0.35% | ▲ 上升0.05 个百分点',
  ])
  expect(content.takeaways.map(({ text }) => text)).toContain('东岭镇上升42.35 个百分点，增幅最大。')
  expect(linesOf(content)).toContain('石桥镇,60,92.35,▲ 上升32.35 个百分点')
})

test.each(['#/compare/satisfaction.rate?year=2022&scope=信访', '#/data?year=2022'])(
  '99.5%%以下 is 0–99.5, 96.5%%以上 96.5–100, 近92.4%% 83.1–92.4, each marked as implied (%s)',
  (link) => {
    const content = contentAt(fieldBoard('decimals'), link)
    for (const words of ['99.5%以下 | 0–99.5（推定）', '96.5%以上 | 96.5–100（推定）', '近92.4% | 83.1–92.4（推定）'])
      expect(rowsOf(content).join('\n')).toContain(words)
    expect(linesOf(content).join('\n')).toContain('近92.4%,83.1–92.4（推定）')
  },
)

test('lower and upper ends in the file of the data are those its words say', () => {
  const board = fieldBoard('decimals')
  const rows = dataRows(board, findingsOf(board))
  const { head, rows: cells } = dataTable({ rows, board, m: zh })
  const reported = cells.filter((row) => row[head.indexOf('数值')] === '近92.4%')
  expect(reported.map((row) => ['理解为', '下限', '上限'].map((name) => row[head.indexOf(name)]))).toEqual([
    ['83.1–92.4（推定）', 83.1, 92.4],
  ])
})

test('implied ends are marked in medians, sums, overview, trend and their files', () => {
  const near = fieldBoard('near')
  const compared = contentAt(near, '#/compare/legalAdvisor.visits?year=2022&per=total')
  expect(compared.takeaways.map(({ text }) => text)).toContain('可比 11 镇合计 98–111 次（推定）。')
  expect(compared.takeaways[0]?.text).toContain('中位数 9–10 次（推定）的')
  expect(linesOf(compared)).toContain('石桥镇,近5 次,4–5（推定）,约数，按用语推定区间')
  const trend = contentAt(near, '#/trend/legalAdvisor.visits?per=total')
  expect(rowsOf(trend).at(-1)).toBe('全县中位数 | 9–10（推定）（11 镇）')
  const overview = contentAt(fieldBoard('decimals'), '#/overview?year=2022')
  expect(rowsOf(overview)[0]).toContain('95.8–98.5%（推定）')
})

test('99.98 is never written 100.0, nor a change of 0.04 as 0.0', () => {
  const board = fieldBoard('refused-row')
  const contents = [
    '#/compare/satisfaction.rate?year=2024',
    '#/compare/satisfaction.rate?vs=2023',
    '#/trend/satisfaction.rate',
  ]
  const said = contents.flatMap((link) => {
    const content = contentAt(board, link)
    return [...content.takeaways.map(({ text }) => text), ...rowsOf(content), ...linesOf(content)]
  })
  expect(said.filter((text) => /100(\.0)?%|100\.0|\b0\.0(?!\d)/.test(text))).toEqual([])
  expect(said).toContain('丙镇下降0.04 个百分点，降幅最大。')
  expect(said.find((text) => text.includes('中位数') && text.includes('2023'))).toMatch(/99\.34%.*99\.3%/)
})

/** Four towns of twenty villages. */
function visitsBoard(...visits: readonly number[]): Board {
  return buildBoard({
    observations: visits.flatMap((value, index) => [
      buildObservation({ area: `99010110${index + 1}`, indicator: 'legalAdvisor.visits', value }),
      buildStock(`99010110${index + 1}`, 'context.villages', { value: 20 }),
    ]),
  })
}

test('just below the standard is seen to be below it, and one visit a year is not none', () => {
  const content = contentAt(visitsBoard(1, 239, 240, 250), '#/compare/legalAdvisor.visits?per=village-month&ranks=1')
  expect(rowsOf(content)).toEqual([
    '990101104镇 | 250 次 | 1.04 | 第 1（镇 4 个）',
    '990101103镇 | 240 次 | 1.00 | 第 2（镇 4 个）',
    '990101102镇 | 239 次 | 0.996 | 第 3（镇 4 个）',
    '990101101镇 | 1 次 | 0.004 | 第 4（镇 4 个）',
  ])
  expect(content.takeaways.map(({ text }) => text)).toContain('对照标准（每村每月 1 次以上）：达标 2 镇、未达标 2 镇。')
})

test('files write numbers as shown, and the exact ones in a column of their own where asked', () => {
  const content = contentAt(visitsBoard(131, 140, 151), '#/compare/legalAdvisor.visits?per=villages')
  expect(linesOf(content).slice(0, 2)).toEqual(['镇,数值,换算值（次/村）', '990101103镇,151 次,7.6'])
  expect(linesOf(content, true).slice(0, 3)).toEqual([
    '镇,数值,换算值（次/村）,换算值（次/村）：精确值',
    '990101103镇,151 次,7.6,7.55',
    '990101102镇,140 次,7,7',
  ])
})
