import { expect, test } from 'vitest'
import { fieldBoard, sampleBoards } from '../../mocks/sampleBoards.ts'
import type { Board } from '../domain/board.ts'
import { invariant } from '../lib/invariant.ts'
import { zh } from '../i18n/zh.ts'
import type { SlideContent } from './slideContent.ts'
import { contentsOfLinks } from './testing/contentsOfLinks.ts'

function contentAt(board: Board, link: string): SlideContent {
  const [content] = contentsOfLinks(board, [link], zh)
  invariant(content, `nothing to show: ${link}`)
  return content
}

/** The rows of all tables of a view, as words. */
function rowsOf({ pages }: SlideContent): string[][] {
  return pages.flatMap(({ table }) => table.rows.map((row) => row.map(({ text }) => text)))
}

test('rates on fewer than ten cases are written k/n below the divider, and nothing is said of their rank', () => {
  const content = contentAt(fieldBoard('misc'), '#/compare/petitions.resolvedRate?year=2022&ranks=1')
  expect(rowsOf(content).map(([town, told]) => `${town} ${told}`)).toEqual([
    '白沙镇 100%',
    '南坪镇 90%',
    '西塘镇 80%',
    '石桥镇 未提及',
    '柳溪镇 未提及',
    '河口镇 未提及',
    '东岭镇 4/6',
    '北关镇 8/9',
  ])
  expect(content.stamp.coverage).toBe('3/8 镇可比')
  expect(content.stamp.reasons.join('；')).toMatch(/基数不足 10，只写几分之几，不参与比较：东岭镇、北关镇/)
  expect(content.takeaways.join('')).not.toMatch(/东岭镇|北关镇/)
})

test('a rate above 100 % is nobody’s best', () => {
  const { faults } = sampleBoards()
  const content = contentAt(faults, '#/compare/satisfaction.rate?year=2024&ranks=1')
  const row = rowsOf(content).find(([, told]) => told?.startsWith('103.5'))
  expect(row?.slice(1)).toEqual(['103.5%', '—', '超出 0–100%', '—'])
  expect(content.takeaways.join('')).not.toContain(row?.[0] ?? '')
})
