import { expect, test } from 'vitest'
import { fieldBoard, sampleBoards } from '../../mocks/sampleBoards.ts'
import type { Board } from '../domain/board/board.ts'
import { groupBy } from '../lib/groupBy.ts'
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
  expect(rowsOf(content).map(([town, reported]) => `${town} ${reported}`)).toEqual([
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
  expect(sentencesOf(content).join('')).not.toMatch(/东岭镇|北关镇/)
})

test('a rate above 100 % is nobody’s best', () => {
  const { faults } = sampleBoards()
  const content = contentAt(faults, '#/compare/satisfaction.rate?year=2024&ranks=1')
  const row = rowsOf(content).find(([, reported]) => reported?.startsWith('103.5'))
  expect(row?.slice(1)).toEqual(['103.5%', '—', '不可比', '超出 0–100%', '—'])
  expect(sentencesOf(content).join('')).not.toContain(row?.[0] ?? '')
})

function sentencesOf({ takeaways }: SlideContent): string[] {
  return takeaways.map(({ text }) => text)
}

/** Every view of the document, and its ready-made presentation's titles. */
function sentencesOfViews(board: Board): string[] {
  const links = [
    '#/overview',
    '#/compare/propaganda.events',
    '#/compare/legalAdvisor.visits?per=total',
    '#/compare/propaganda.events?vs=2021',
    '#/trend/propaganda.events',
    '#/relate',
    '#/town?town=991028104',
  ]
  return contentsOfLinks(board, links, zh).flatMap((content) => (content ? sentencesOf(content) : []))
}

test('where a document groups its towns no sentence sets towns of two groups side by side, and each names its group', () => {
  const board = fieldBoard('groups')
  const groups = groupBy(board.towns, ({ group }) => group)
  // How many towns reported, or are comparable, sets none of them beside another.
  const said = sentencesOfViews(board).filter((sentence) => !/报送|项|仅 .* 镇可比/.test(sentence))
  expect(said).toContain('“山区”类：东岭镇 8 场次，为可比 4 镇最多，是中位数 5 场次的 1.6 倍以上。')
  expect(said).toContain('“城区”类：白沙镇 10 场次，为可比 2 镇最少。')
  for (const sentence of said) {
    const named = [...groups].filter(([, towns]) => towns.some(({ name }) => sentence.includes(name)))
    expect(named.length, sentence).toBeLessThanOrEqual(1)
    expect(
      [...groups.keys()].filter((group) => sentence.startsWith(`“${group}”类：`)),
      sentence,
    ).toHaveLength(1)
  }
})

test('a rank in the table, which is the one of CSV and XLSX, names its group', () => {
  const rows = rowsOf(contentAt(fieldBoard('groups'), '#/compare/propaganda.events?ranks=1'))
  const ranks = new Map(rows.map((row) => [row[0], row.at(-1)]))
  expect(ranks.get('东岭镇')).toBe('第 1（山区 4 个）')
  expect(ranks.get('青山镇')).toBe('第 1（城区 2 个）')
})

/** The percentage a cell tells of a rise, at most; null for anything else. */
function riseIn(text: string): number | null {
  const [, , most] = /上升([\d,.]+–)?([\d,.]+)%/.exec(text) ?? []
  return most === undefined ? null : Number(most.replaceAll(',', ''))
}

test('the largest rise that is said in percent is the largest percentage in the table', () => {
  const { demo } = sampleBoards()
  const said = [...demo.indicators.keys()].flatMap((id) =>
    [2019, 2021, 2022, 2023, 2025].flatMap((year) => {
      const content = contentAt(demo, `#/compare/${id}?per=total&year=${year}&vs=${year - 1}`)
      const [, town, change] = /([^。]+?)(上升[^，]*%)，增幅最大/.exec(sentencesOf(content).join('')) ?? []
      if (town === undefined || change === undefined) return []
      const others = rowsOf(content).filter(([name]) => name !== town)
      return [{ id, year, reported: riseIn(change), most: Math.max(...others.map((row) => riseIn(row[3] ?? '') ?? 0)) }]
    }),
  )
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter(({ reported, most }) => (reported ?? 0) < most)).toEqual([])
})

test('of two years the reasons name the one they are about', () => {
  const { demo } = sampleBoards()
  const { stamp } = contentAt(demo, '#/compare/petitions.handled?year=2022&vs=2021')
  expect(stamp.reasons).toEqual([
    '提及，无数字：城西街道（2021）',
    '期间不同，单列：清水镇（2022）、大安镇（2021）',
    '单位不同，不入图：大安镇（2022）',
    '未报送：平川镇（2022）',
    '口径不同，不相加、不入图：云岭彝族苗族乡（2021）',
    '约数，按用语推定区间：云溪镇（2022）',
    '当年口径有变化：高岭镇（2021）',
  ])
})

test('a trend’s reasons name the years, those that follow each other as from and to', () => {
  const { demo } = sampleBoards()
  const { stamp } = contentAt(demo, '#/trend/petitions.handled')
  expect(stamp.reasons.find((reason) => reason.startsWith('未报送'))).toMatch(/镇（\d{4}(–\d{4})?(、\d{4}(–\d{4})?)*）/)
})

test('the source says once how many of its towns are merged since, and counts them like the profile', () => {
  const { demo } = sampleBoards()
  const { stamp } = contentAt(demo, '#/town')
  expect(stamp.source).toBe('来源：16 镇年度法治建设报告（含已撤并 1 个）（合成示例，非真实数据）')
  expect(demo.towns).toHaveLength(16)
})
