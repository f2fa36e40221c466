import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expectAccessible } from '../browser/axe.ts'
import { evidenceOf, fieldOf, columnOf } from '../browser/viewLocators.ts'
import { openMenu, pressUntilFocused, takeOption } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const TOWN = '990101101'

/** One of the three filters over the rows. */
function filterOf(page: Page, name: string): Locator {
  return page.getByRole('group', { name: '筛选' }).getByRole('button', { name: new RegExp(`^${name}：`) })
}

async function choose(page: Page, name: string, option: RegExp): Promise<void> {
  await filterOf(page, name).click()
  const menu = page.getByRole('dialog', { name, exact: true })
  await menu.getByRole('option', { name: option }).click()
  await expectReady(page)
}

async function downloaded(page: Page, kind: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `下载 ${kind}` }).click(),
  ])
  return { download, bytes: readFileSync(await download.path()) }
}

/** Fields of the plain lines this data set has: its quotes hold no commas or line ends. */
function linesOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(',').map((field) => field.replace(/^"|"$/g, '').replace(/^'/, '')))
}

test('every observation is a row, and the heading narrows them down', async ({ page }) => {
  await openPage(page, '#/data')
  await expect(page.getByText('显示 1,431 / 1,431 条')).toBeVisible()
  const menu = await openMenu(page, '年份')
  await takeOption(page, menu, menu.getByRole('option', { name: '2022 年' }))
  await expect(page.getByText('显示 155 / 1,431 条')).toBeVisible()
  expect(hashOf(page)).toBe('#/data?year=2022')
  expect(new Set(await columnOf(page, '期间'))).toEqual(new Set(['2022 年全年', '2022 年上半年']))
})

test('filters by scope, state and finding work together, say how much they leave, and are in the link', async ({
  page,
}) => {
  await openPage(page, '#/data/petitions.handled')
  await choose(page, '口径', /^县级交办/)
  expect(hashOf(page)).toBe('#/data/petitions.handled?scope=县级交办')
  expect(new Set(await columnOf(page, '口径'))).toEqual(new Set(['县级交办']))
  await page.getByRole('button', { name: '清除筛选' }).click()
  await choose(page, '状态', /^报告为 0/)
  expect(await columnOf(page, '镇')).toEqual(['东湖乡', '东湖乡', '东湖乡'])
  expect(await columnOf(page, '数值')).toEqual(['0 件', '0 件', '0 件'])
  await page.getByRole('button', { name: '清除筛选' }).click()
  await choose(page, '发现', /^办结多于受理/)
  expect(await columnOf(page, '镇')).toEqual(['大安镇'])
  expect(hashOf(page)).toBe('#/data/petitions.handled?finding=handledExceedsReceived')
})

test('silent cells are listed with their state in words, never as 0', async ({ page }) => {
  await openPage(page, '#/data/petitions.handled?year=2022&state=every')
  await expect(page.getByText('显示 15 / 2,141 条')).toBeVisible()
  const values = await columnOf(page, '数值')
  const towns = await columnOf(page, '镇')
  expect(values[towns.indexOf('平川镇')]).toBe('未报送')
  expect(values[towns.indexOf('东湖乡')]).toBe('0 件')
  await page.getByRole('button', { name: /^未报送 查看平川镇2022年/ }).click()
  await expect(evidenceOf(page, '平川镇')).toContainText('没有收到这一期的报告，不按 0 计。')
})

test('a column’s head sorts upwards, downwards and not at all; what has no number stays last', async ({ page }) => {
  await openPage(page, '#/data/petitions.handled?year=2022&state=every')
  const head = page.getByRole('columnheader', { name: '数值' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const up = await columnOf(page, '数值')
  expect(up.slice(0, 1)).toEqual(['0 件'])
  expect(up.at(-1)).toBe('未报送')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const down = await columnOf(page, '数值')
  expect(down.at(-1)).toBe('未报送')
  expect(down[0]).toBe('270 人次')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'none')
})

test('a row opens its own evidence, the restatement beside the figure that counts', async ({ page }) => {
  await openPage(page, `#/data/petitions.handled?year=2023&towns=${TOWN}`)
  await page.getByRole('button', { name: /^221 件/ }).click()
  const panel = evidenceOf(page, '石桥镇')
  await expect(fieldOf(panel, '数值')).toHaveText('221 件')
  await expect(fieldOf(panel, '历次修订')).toContainText('228 件')
  await page.getByRole('button', { name: /^228 件/ }).click()
  await expect(fieldOf(panel, '数值')).toHaveText('228 件')
  expect((await columnOf(page, '出处')).join()).toContain('；另一说')
})

test('rows are walked and opened by keyboard', async ({ page }) => {
  await openPage(page, '#/data/petitions.handled?year=2022')
  const first = page.getByRole('row').nth(1).getByRole('button').first()
  await pressUntilFocused(page, 'Tab', first)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row').nth(3).getByRole('button').first()).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('region', { name: /^数据出处 · / })).toBeVisible()
})

test('the matrix tells the states of a year apart by word, with shares that leave out what cannot exist', async ({
  page,
}) => {
  await openPage(page, '#/data')
  await page.getByRole('button', { name: '完整性' }).click()
  await expectReady(page)
  expect(hashOf(page)).toBe('#/data?year=2025&panel=matrix')
  await page.getByRole('button', { name: '西山乡，2025 年，信访办结：未报送' }).click()
  await expect(evidenceOf(page, '西山乡')).toContainText('没有收到这一期的报告')
  await page.getByRole('button', { name: '东湖乡，2025 年，信访办结：报告为 0' }).click()
  await expect(fieldOf(evidenceOf(page, '东湖乡'), '数值')).toHaveText('0 件')
  const foot = page.getByRole('row', { name: /^已报/ }).last()
  await expect(foot).toContainText('14/15，93%')
})

test('the matrix of an indicator goes through the years; a town merged away is not applicable since', async ({
  page,
}) => {
  await openPage(page, '#/data/petitions.handled?panel=matrix')
  await expect(page.getByRole('button', { name: '松坪乡，2021 年，信访办结：不适用' })).toBeVisible()
  const row = page.getByRole('row', { name: /^松坪乡/ })
  await expect(row).toContainText('3/3，100%')
  await page.getByRole('button', { name: '石桥镇，2018 年，信访办结：有数字' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: '石桥镇，2019 年，信访办结：有数字' })).toBeFocused()
  expect(hashOf(page)).toBe('#/data/petitions.handled?panel=matrix')
})

test('findings are listed with the gravest first, filtered by kind, and open the numbers they are about', async ({
  page,
}) => {
  await openPage(page, '#/data?panel=findings')
  await page.getByRole('button', { name: '比率与件数不符（2）' }).click()
  await expectReady(page)
  const list = page.getByRole('main').getByRole('link', { name: /前后不一致/ })
  await expect(list).toHaveCount(2)
  await list.first().click()
  await expect(fieldOf(evidenceOf(page, '西山乡'), '数值')).toHaveText('99%')
})

test('each takeaway opens as many rows as it counts', async ({ page }) => {
  await openPage(page, '#/data')
  const takeaways = page.getByRole('region', { name: '要点' })
  await expect(takeaways).toContainText('16 镇应报 1,844 项，已报 1,202 项（65.2%）。')
  await takeaways.getByRole('link', { name: /^提及而无数字 6 条/ }).click()
  await expect(page.getByText('显示 6 / 1,431 条')).toBeVisible()
  expect(new Set(await columnOf(page, '数值'))).toEqual(new Set(['提及，无数字']))
})

test('beside the matrix the CSV holds the matrix, every state in words', async ({ page }) => {
  await openPage(page, '#/data?panel=matrix&year=2022')
  const { bytes } = await downloaded(page, 'CSV')
  const lines = linesOf(bytes.toString('utf8').slice(1))
  const head = lines.find(([first]) => first === '镇') ?? []
  const silent = lines.find(([first]) => first === '平川镇') ?? []
  expect(head).toContain('信访办结')
  expect(silent[head.indexOf('信访办结')]).toBe('未报送')
  expect(lines.find(([first]) => first === '东湖乡')?.[head.indexOf('信访办结')]).toMatch(/0/)
})

test('the CSV holds the rows shown, in their order, under what the file is', async ({ page }) => {
  await openPage(page, '#/data/petitions.handled?year=2022&state=every&sort=-value')
  const shown = { towns: await columnOf(page, '镇'), values: await columnOf(page, '数值') }
  const { download, bytes } = await downloaded(page, 'CSV')
  expect(download.suggestedFilename()).toMatch(/^镇鉴_示例县（虚构）_数据_\d{4}-\d{2}-\d{2}\.csv$/)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = linesOf(bytes.toString('utf8').slice(1))
  const top = lines.findIndex(([first]) => first === '镇')
  const head = lines[top] ?? []
  const rows = lines.slice(top + 1)
  expect(rows.map((row) => row[head.indexOf('镇')])).toEqual(shown.towns)
  expect(rows.map((row) => row[head.indexOf('数值')])).toEqual(shown.values)
  expect(rows.at(-1)?.[head.indexOf('数字')]).toBe('未报送')
  const facts = Object.fromEntries(lines.slice(0, top).map(([name = '', words = '']) => [name, words]))
  expect(facts).toMatchObject({ 密级: '演示数据（虚构）', 性质: '演示数据（虚构）', 数据日期: '2026年3月20日' })
  expect(facts['筛选与排序']).toBe('状态：连同空缺；按数值从大到小排列')
})

test('the workbook has four sheets; numbers are numbers and silence is words', async ({ page }) => {
  await openPage(page, '#/data/petitions.handled?year=2022&state=every')
  const { bytes } = await downloaded(page, 'XLSX')
  // The library's types do not tell several sheets from one; without a sheet asked for it gives all of them.
  const sheets = (await readXlsxFile(bytes)) as unknown as { sheet: string; data: unknown[][] }[]
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '口径与说明', '完整性', '发现'])
  const [data, notes, completeness, findings] = sheets.map((sheet) => sheet.data)
  const at = data?.[0]?.indexOf('数字') ?? -1
  const numberOf = (town: string): unknown => data?.find((row) => row[0] === town)?.[at]
  expect([numberOf('石桥镇'), numberOf('东湖乡'), numberOf('平川镇')]).toEqual([214, 0, '未报送'])
  expect(notes?.find((row) => row[0] === '性质')?.[1]).toBe('演示数据（虚构）')
  expect(completeness?.find((row) => row[0] === '平川镇')).toContain('未报送')
  expect(findings?.some((row) => String(row[6]).includes('270 人次'))).toBe(true)
})

test('the JSON is a document of the shown figures that names the silent cells', async ({ page }) => {
  await openPage(page, '#/data/petitions.handled?year=2022&state=every')
  const { bytes } = await downloaded(page, 'JSON')
  // Checked against the schema and read back by the property tests of the writer.
  const document = JSON.parse(bytes.toString('utf8')) as {
    format: string
    observations: { area: string; value: number | null }[]
    export: { silent: { area: string; state: string }[] }
  }
  expect(document.format).toBe('town-report/1')
  expect(document.observations).toHaveLength(14)
  expect(document.observations.find(({ area }) => area === TOWN)?.value).toBe(214)
  expect(document.export.silent).toEqual([expect.objectContaining({ state: 'noReport', words: '未报送' })])
})

test('of 20,800 rows the last is reached, and only those in sight are drawn', async ({ page }) => {
  await openPage(page, '#/data', { mock: 'big' })
  await expect(page.getByText('显示 20,800 / 20,800 条')).toBeVisible()
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '20801')
  expect(await page.locator('tbody tr').count()).toBeLessThan(80)
  const first = page.getByRole('row').nth(1).getByRole('button').first()
  await first.focus()
  await page.keyboard.press('End')
  const last = page.locator('tr[aria-rowindex="20801"]')
  await expect(last.getByRole('button').first()).toBeFocused()
  await expect(last).toBeInViewport()
  await expect(last.getByRole('rowheader')).toHaveText('紫云乡')
  await page.getByRole('columnheader', { name: '数值' }).getByRole('button').click()
  await expect(page.locator('tr[aria-rowindex="2"]')).toBeInViewport()
})

for (const [name, hash] of Object.entries({
  rows: '#/data/petitions.handled?year=2022&state=every',
  matrix: '#/data?panel=matrix&year=2022&towns=~乡',
  'matrix of all years': '#/data?panel=matrix&towns=~乡',
  findings: '#/data?panel=findings&year=2022',
})) {
  test(`axe finds nothing in either language: ${name}`, async ({ page }) => {
    await openPage(page, hash)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    await expectAccessible(page)
  })
}
