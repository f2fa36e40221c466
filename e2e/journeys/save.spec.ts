import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expectAccessible } from '../browser/axe.ts'
import { pressUntilFocused } from '../browser/menu.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const PETITIONS = '#/compare/petitions.handled?year=2022'
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function buttonOf(page: Page): Locator {
  return page.getByRole('button', { name: '另存', exact: true })
}

async function save(page: Page, entry: RegExp): Promise<{ download: Download; bytes: Buffer }> {
  await buttonOf(page).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ])
  return { download, bytes: readFileSync(await download.path()) }
}

/** Width and height as the file's own header says. */
function sizeOf(png: Buffer): [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test('a comparison is saved as a PNG of twice the size of its SVG, named for what it shows', async ({ page }) => {
  await openPage(page, PETITIONS)
  const svg = await save(page, /^SVG/)
  const [, width = '', height = ''] = /<svg width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString('utf8')) ?? []
  expect(Number(width)).toBe(1200)
  const png = await save(page, /^PNG/)
  expect(png.download.suggestedFilename()).toMatch(
    /^镇鉴_2022 年各镇的信访办结（报告总数），按总量比较_\d{4}-\d{2}-\d{2}\.png$/,
  )
  expect([...png.bytes.subarray(0, 8)]).toEqual(PNG)
  expect(sizeOf(png.bytes)).toEqual([Number(width) * 2, Number(height) * 2])
  await expect(page.getByRole('status').filter({ hasText: '已存为 PNG 文件' })).toBeVisible()
})

test('the SVG is read by a strict reader and says what it is', async ({ page, context }) => {
  await openPage(page, PETITIONS)
  const { bytes } = await save(page, /^SVG/)
  // The page itself lets nobody read text as markup.
  const reader = await context.newPage()
  const read = await reader.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    return { name: root.nodeName, description: root.querySelector('desc')?.textContent ?? '', words: root.textContent }
  }, bytes.toString('utf8'))
  expect(read.name).toBe('svg')
  for (const words of ['单位：件', '口径：报告总数', '12/15 镇可比', '演示数据（虚构）', '期间不同，单列：清水镇']) {
    expect(read.description).toContain(words)
    expect(read.words.replace(read.description, '')).toContain(words)
  }
})

test('the picture is copied and can be read back from the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, PETITIONS)
  await buttonOf(page).click()
  await page.getByRole('menuitem', { name: /^复制图片/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '图片已复制' })).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    const picture = blob && (await createImageBitmap(blob))
    return { types: item?.types, width: picture?.width }
  })
  expect(copied).toEqual({ types: ['image/png'], width: 2400 })
})

test('where nothing can be copied the menu says so and saves a file', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await openPage(page, PETITIONS)
  await buttonOf(page).click()
  const entry = page.getByRole('menuitem', { name: /^复制图片/ })
  await expect(entry).toContainText('改存为 PNG')
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()])
  expect(download.suggestedFilename()).toMatch(/\.png$/)
})

test('the tables hold every town, numbers as numbers, and the stamp', async ({ page }) => {
  await openPage(page, PETITIONS)
  const csv = (await save(page, /^CSV/)).bytes.toString('utf8')
  expect(csv).toContain('可比性,可比，须注意')
  expect(csv).toContain('\r\n平川镇,未报送,未报送,—,不可比,未报送')
  const { bytes } = await save(page, /^XLSX/)
  const sheets = await readXlsxFile(bytes)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '口径与说明'])
  const rows = sheets[0]?.data ?? []
  expect(rows).toHaveLength(16)
  expect(rows.find(([town]) => town === '石桥镇')?.slice(0, 3)).toEqual(['石桥镇', '214 件', 214])
  expect(rows.find(([town]) => town === '云溪镇')?.slice(0, 3)).toEqual(['云溪镇', '100余件', '101–199（推定）'])
})

test('numbers before rounding come in a column of their own, where asked', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2022')
  const csv = (await save(page, /^精确值 CSV/)).bytes.toString('utf8')
  expect(csv).toContain('换算值（次/村）,换算值（次/村）：精确值')
  expect(csv).toMatch(/石桥镇,[^,]+,13\.8,13\.[78]\d{3,}/)
})

test('52 towns stand in one picture', async ({ page }) => {
  await openPage(page, '#/compare', { mock: 'big' })
  const { bytes } = await save(page, /^PNG/)
  expect(sizeOf(bytes)[0]).toBe(2400)
  expect(sizeOf(bytes)[1]).toBeGreaterThan(2 * 52 * 24)
})

test('views without a picture offer tables, the data view keeps to its own downloads', async ({ page }) => {
  await openPage(page, '#/town?town=990101101')
  await buttonOf(page).click()
  await expect(page.getByRole('menuitem')).toHaveText([/^XLSX/, /^CSV/])
  await page.keyboard.press('Escape')
  await openPage(page, '#/data')
  await expect(buttonOf(page)).toHaveCount(0)
})

test('by keyboard: opened, walked, closed, with the focus back on the button; axe finds nothing', async ({ page }) => {
  await openPage(page, PETITIONS)
  await pressUntilFocused(page, 'Tab', buttonOf(page))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^PNG/ })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^复制图片/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(buttonOf(page)).toBeFocused()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  await pressUntilFocused(page, 'ArrowDown', page.getByRole('menuitem', { name: /^CSV/ }))
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
})
