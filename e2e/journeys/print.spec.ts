import type { Page } from 'playwright/test'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'
import { expectAccessible } from '../browser/axe.ts'

const SLIDE = [960, 540]
const A4 = [595, 842]
const A4_LYING = [842, 595]

interface Paper {
  pages: number
  /** Width and height in points, rounded; one entry a size. */
  sizes: readonly (readonly number[])[]
}

/** What the browser makes of it, read from the file itself. */
async function printed(page: Page): Promise<Paper> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...file.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  )
  return {
    pages: [...file.matchAll(/\/Type ?\/Page\b/g)].length,
    sizes: [...new Set(boxes)].map((size) => size.split(' ').map(Number)),
  }
}

/** The view as on paper, at the width that paper leaves inside its margins. */
async function onPaper(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 1024 })
  await page.emulateMedia({ media: 'print' })
}

/** Words of the page that stand beyond its right edge. */
async function wordsOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const outside: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const hidden = node.parentElement?.closest('.visually-hidden') ?? null
      const box = range.getBoundingClientRect()
      if (hidden === null && box.width > 0 && box.right > window.innerWidth + 1) outside.push(node.textContent ?? '')
    }
    return outside
  })
}

const VIEWS = [
  { name: '总览', hash: '#/overview?year=2022', paper: A4_LYING, width: 1031 },
  { name: '比较', hash: '#/compare/petitions.handled?year=2022', paper: A4, width: 703 },
  { name: '两期比较', hash: '#/compare/petitions.handled?year=2025&vs=2022', paper: A4, width: 703 },
  { name: '趋势', hash: '#/trend/petitions.handled', paper: A4_LYING, width: 1031 },
  { name: '镇档案', hash: '#/town?town=990101101', paper: A4, width: 703 },
  { name: '关联', hash: '#/relate?year=2022', paper: A4, width: 703 },
  { name: '数据', hash: '#/data?year=2022', paper: A4_LYING, width: 1031 },
  { name: '完整性', hash: '#/data?panel=matrix&year=2022', paper: A4_LYING, width: 1031 },
]

for (const { name, hash, paper, width } of VIEWS) {
  test(`${name} is printed on A4 without its tools, with what it says of itself, and nothing is cut`, async ({
    page,
  }) => {
    await openPage(page, hash)
    expect((await printed(page)).sizes).toEqual([paper])
    const tools = [
      page.getByRole('navigation', { name: '视图' }),
      page.getByRole('button', { name: '查找镇、指标、视图' }),
      page.getByRole('button', { name: '载入文件' }),
    ]
    for (const tool of tools) await expect(tool).toBeVisible()
    await onPaper(page, width)
    for (const tool of tools) await expect(tool).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const foot = page.getByRole('contentinfo')
    await expect(foot).toContainText('来源：')
    await expect(foot).toContainText('密级：演示数据（虚构）')
    await expect(foot).toContainText(/打印：\d{4}年\d{1,2}月\d{1,2}日/)
    await expect(foot).toContainText(decodeURIComponent(hash))
    await expect(page.getByRole('banner')).toContainText('演示数据（虚构）')
    expect(await wordsOutside(page)).toEqual([])
  })
}

test('a comparison on paper has its picture as lines and letters, and every town in the equal table', async ({
  page,
}) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await expect(page.locator('canvas').first()).toBeVisible()
  await expect(page.getByRole('region', { name: '数据出处' })).toBeVisible()
  await onPaper(page, 703)
  await expect(page.locator('canvas').first()).toBeHidden()
  await expect(page.locator('main svg text').filter({ hasText: '100余' })).toBeVisible()
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(16)
  await expect(table.getByRole('row', { name: /平川镇/ })).toContainText('未报送')
  await expect(table.getByRole('row', { name: /清水镇/ })).toContainText('仅上半年')
  await expect(table.getByRole('row', { name: /大安镇/ })).toContainText('单位不同')
  await expect(table.getByRole('row', { name: /东湖乡/ })).toContainText('0 件')
  await expect(page.getByRole('region', { name: '数据出处' })).toBeHidden()
})

test('back on the screen the picture is the one that was there, and the table is gone', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.locator('canvas').first()).toBeVisible()
  await page
    .getByRole('button', { name: /石桥镇/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: '数据出处 · 石桥镇' })).toBeVisible()
})

test('all of fifty-two towns are printed, not the page that is open', async ({ page }) => {
  await openPage(page, '#/compare', { mock: 'big' })
  await onPaper(page, 703)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(53)
  const last = await page.getByRole('table').getByRole('rowheader').last().innerText()
  await expect(page.locator('main svg text').filter({ hasText: new RegExp(`^${last}$`) })).toBeVisible()
})

test('of twenty thousand rows five hundred are printed, and how many are left is said', async ({ page }) => {
  await openPage(page, '#/data', { mock: 'big' })
  await onPaper(page, 1031)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(501)
  await expect(page.getByText(/另有 \d+ 条没有打印/)).toBeVisible()
})

test('the deck is printed one slide a page, every page of a slide on its own, at the size of slides', async ({
  page,
}) => {
  await openPage(page, '#/briefing?mode=print')
  const sheets = await page.getByRole('main').getByRole('article').count()
  expect(sheets).toBeGreaterThan(8)
  await expect(page.getByText(`共 ${sheets} 页`)).toBeVisible()
  expect(await printed(page)).toEqual({ pages: sheets, sizes: [SLIDE] })
  await expectAccessible(page)
})

test('leaving the sheets gives the views their paper back', async ({ page }) => {
  await openPage(page, '#/briefing?mode=print')
  await openPage(page, '#/compare/petitions.handled?year=2022')
  expect((await printed(page)).sizes).toEqual([A4])
})

test('the handout stands on A4, and tells the report’s words for every compared town', async ({ page }) => {
  await openPage(page, '#/briefing?mode=handout')
  expect((await printed(page)).sizes).toEqual([A4_LYING])
  const button = page.getByRole('button', { name: '打印 / 另存为 PDF' })
  await expect(button).toBeVisible()
  await onPaper(page, 1031)
  await expect(button).toBeHidden()
  const table = page.getByRole('table').filter({ hasText: '2025 年各镇的信访办结' }).first()
  await expect(table.getByRole('rowheader', { name: '石桥镇' })).toBeVisible()
  const shiqiao = table.getByRole('row', { name: /^石桥镇/ })
  await expect(shiqiao).toContainText('229件')
  await expect(shiqiao).toContainText('石桥镇2025年法治政府建设情况报告')
  await expect(table.getByRole('row', { name: /^西山乡/ })).toContainText('没有收到这一期的报告，不按 0 计。')
  await expect(table).toContainText('演示数据（虚构）')
  await expect(table).toContainText('11/15 镇可比')
  expect(await wordsOutside(page)).toEqual([])
})

test('notes go into the handout unless they are left out', async ({ page }) => {
  await openPage(page, '#/briefing?mode=handout')
  const choice = page.getByRole('button', { name: '附备注' })
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('heading', { name: '备注' })).toHaveCount(0)
  await expectAccessible(page)
})
