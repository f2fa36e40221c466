import type { Page } from 'playwright/test'
import { marksOf } from '../browser/viewLocators.ts'
import { openMenu, wordOf } from '../browser/menu.ts'
import { hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const YEAR_2024 = { start: '2024-01-01', end: '2024-12-31' }
const FULL =
  '#/compare/legalAdvisor.visits?year=2022&vs=2021&towns=990101101.103.106&scope=*&per=village-month&sort=official'

test('a full link reproduces the screen: every word of the heading, the order and the towns', async ({ page }) => {
  await openPage(page, FULL)
  await expect(wordOf(page, '年份')).toHaveText('2022 年 比 2021 年')
  await expect(wordOf(page, '镇')).toHaveText('石桥镇、青禾镇、云溪镇')
  await expect(wordOf(page, '指标')).toHaveText('法律顾问到村服务')
  await expect(wordOf(page, '口径')).toHaveText('报告总数')
  await expect(wordOf(page, '比较方式')).toHaveText('每村每月')
  await expect(page.getByRole('button', { name: '按区划顺序' })).toHaveAttribute('aria-pressed', 'true')
  await expect(marksOf(page)).toHaveCount(3)
  expect(hashOf(page)).toBe(FULL)
  await page.reload()
  await expect(wordOf(page, '年份')).toHaveText('2022 年 比 2021 年')
  expect(hashOf(page)).toBe(FULL)
})

test('the link of what somebody built opens the same in another window', async ({ page, context }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2021')
  await page.getByRole('button', { name: '按区划顺序' }).click()
  await page.getByRole('button', { name: '显示名次' }).click()
  await page.getByRole('button', { name: '看表' }).click()
  const other = await context.newPage()
  await openPage(other, new URL(page.url()).hash)
  await expect(other.getByRole('table')).toHaveText((await page.getByRole('table').textContent()) ?? '', {
    useInnerText: false,
  })
  await expect(other.getByRole('columnheader', { name: '名次' })).toBeVisible()
})

test('parts of a link that mean nothing are said to be ignored, and the rest opens', async ({ page }) => {
  await openPage(
    page,
    '#/compare/petitions.handled?year=2022&vs=1999&towns=990101101.999&per=advisers&sort=best&colour=red',
    { isFaulty: true },
  )
  const notice = page.getByRole('main').getByRole('status')
  await expect(notice).toContainText('链接中有几处没有看懂，已忽略')
  for (const part of ['vs＝“1999”', '990101999', 'per＝“advisers”', 'sort＝“best”', 'colour＝“red”']) {
    await expect(notice).toContainText(part)
  }
  await expect(wordOf(page, '年份')).toHaveText('2022 年')
  await expect(wordOf(page, '镇')).toHaveText('石桥镇')
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toBeHidden()
})

test('an unknown view, indicator, year or data set falls back to the usual one and is named', async ({ page }) => {
  await openPage(page, '#/map/no.such?year=1990&data=elsewhere', { isFaulty: true })
  const notice = page.getByRole('main').getByRole('status')
  for (const part of ['map', 'no.such', '1990', 'elsewhere']) await expect(notice).toContainText(`“${part}”`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025 年 各镇 法治建设总览')
  await expect(wordOf(page, '年份')).toHaveText('2025 年')
})

test('a link without a mistake says nothing of the kind', async ({ page }) => {
  await openPage(page, FULL)
  await expect(page.getByText('已忽略')).toBeHidden()
})

test('markup in a link is shown as text and does nothing', async ({ page }) => {
  await watchForHarm(page)
  const markup = '<img src=x onerror=window.harmed=1>'
  await openPage(page, `#/compare/petitions.handled?scope=${encodeURIComponent(markup)}`, { isFaulty: true })
  await expect(page.getByRole('main').getByRole('status')).toContainText(markup)
  await expect(wordOf(page, '口径')).toHaveText('报告总数')
  await expectUnharmed(page)
  await openPage(page, `#/compare/petitions.handled?colour=${encodeURIComponent(markup)}`, { isFaulty: true })
  await expect(page.getByRole('main').getByRole('status')).toContainText('<img src=x')
  await expectUnharmed(page)
})

test('a very long link opens at once, and its screen stays readable', async ({ page }) => {
  await openPage(page, `#/compare/petitions.handled?scope=${'长'.repeat(20_000)}`, { isFaulty: true })
  await expect(marksOf(page)).toHaveCount(15)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, 'nothing runs out of the window').toBeLessThanOrEqual(1366)
})

test('broken escapes, prototype keys and repeated parts do no harm', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=%E0%A4&__proto__=1&constructor=2&year=2022&year=2021&==&&', {
    isFaulty: true,
  })
  await expect(wordOf(page, '指标')).toHaveText('信访办结')
  await expect(wordOf(page, '年份')).toHaveText('2021 年')
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
})

test('a link typed into the address bar is taken over without loading the page again', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.evaluate(() => (location.hash = '#/compare/petitions.handled?year=2019'))
  await expect(wordOf(page, '年份')).toHaveText('2019 年')
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
})

async function watchForHarm(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { harmed: 0 }))
}

async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'harmed' in window && window.harmed)).toBe(0)
  await expect(page.locator('main img')).toHaveCount(0)
}

test('a link that came through a chat, with full-width signs, a stop and what the chat hung on it, opens as it was meant', async ({
  page,
}) => {
  await openPage(page, '#/compare/petitions.handled？year＝2021＆sort＝official&from=singlemessage&utm_source=wx。请看')
  await expect(wordOf(page, '年份')).toHaveText('2021 年')
  await expect(page.getByRole('button', { name: '按区划顺序' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('链接中有几处没有看懂')).toHaveCount(0)
})

test('a profile of a town that is not in the data says so and shows no other town', async ({ page }) => {
  await openPage(page, '#/town?town=990101999&year=2022', { isFaulty: true })
  await expect(page.getByText('没有代码为 990101999 的镇')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  const menu = await openMenu(page, '哪个镇')
  await menu.getByRole('option', { name: /青禾镇/ }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('statistical codes of twelve digits survive the link, Back, a pin and a reload', async ({ page }) => {
  await openPage(page, '#/overview')
  const towns = ['甲镇', '乙镇', '丙镇'].map((name, index) => ({ code: `99090910${index + 1}000`, name }))
  const document = {
    format: 'town-report/1',
    meta: { id: 'twelve', title: '统计代码县', issued: '2025-01-20', synthetic: true, classification: 'demo' },
    areas: towns.map((town) => ({ ...town, level: 'town', type: '镇', parent: '990909000000' })),
    sources: towns.map(({ code }) => ({ id: `s${code}`, area: code, title: '2024年报告', period: YEAR_2024 })),
    observations: towns.map(({ code }, index) => ({
      area: code,
      indicator: 'petitions.handled',
      period: YEAR_2024,
      value: 10 + index,
      unit: '件',
      source: `s${code}`,
    })),
  }
  const file = { name: '统计代码.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) }
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件' }).last().click()
  await (await choosing).setFiles([file])
  const panel = page.getByRole('dialog', { name: '本机数据' })
  await panel.getByRole('button', { name: '打开这个数据集' }).click()
  await expect(panel).toBeHidden()
  const dataset = new URLSearchParams(hashOf(page).split('?')[1]).get('data')
  await page.goto(`./#/town?data=${dataset}&town=990909103000`)
  await expect(wordOf(page, '哪个镇')).toHaveText('丙镇')
  await page.getByRole('button', { name: '加入汇报' }).click()
  await expect(page.getByText(/已加入/)).toBeVisible()
  await page.goto(`./#/compare?data=${dataset}&towns=990909101000.990909103000`)
  await expect(marksOf(page)).toHaveCount(2)
  await page.goBack()
  await expect(wordOf(page, '哪个镇')).toHaveText('丙镇')
  await page.reload()
  await expect(wordOf(page, '哪个镇')).toHaveText('丙镇')
  await page.goto('./#/briefing')
  await expect(page.getByRole('table', { name: /^丙镇 2024 年的档案/ }).first()).toBeVisible()
})
