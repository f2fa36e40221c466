import type { Locator, Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { evidenceOf, fieldOf, rowOf } from '../browser/viewLocators.ts'
import { pressUntilFocused, searchMenu, takeOption } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { firstChartMarks } from '../browser/readiness.ts'
import { expect, test } from '../browser/test.ts'

const YEAR = '#/overview?year=2022'

function headlinesOf(page: Page): Locator {
  return page.getByRole('region', { name: '核心指标' }).getByRole('listitem')
}

/** A cell by indicator and town, as it is said. */
function cellOf(page: Page, indicator: string, town: string): Locator {
  return page.getByRole('table').getByRole('button', { name: new RegExp(`^${indicator}，${town}：`) })
}

function panelOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

async function openColumns(page: Page): Promise<Locator> {
  await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: /^表中指标：/ }))
  await page.keyboard.press('Enter')
  const menu = page.getByRole('dialog', { name: '表中指标' })
  await expect(menu).toBeVisible()
  return menu
}

test('the bare address opens the overview: four figures, the table, what needs attention, takeaways, key', async ({
  page,
}) => {
  await openPage(page, '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025 年 各镇 法治建设总览')
  await expect(headlinesOf(page)).toHaveCount(4)
  await expect(page.getByRole('rowheader')).toHaveCount(15)
  for (const name of ['需要关注', '要点']) await expect(panelOf(page, name)).toBeVisible()
  const key = page.getByRole('list', { name: '图例' })
  await expect(key).toContainText('未报送')
  await expect(key).toBeInViewport({ ratio: 1 })
  expect(await firstChartMarks(page)).toBe(1)
})

test('each figure says its coverage and its change on comparable towns; neutral ones take no side', async ({
  page,
}) => {
  await openPage(page, YEAR)
  await expect(headlinesOf(page).first()).toContainText('1,187–1,285 件')
  await expect(headlinesOf(page).first()).toContainText('12/15 镇可比')
  await expect(headlinesOf(page).first()).toContainText('较 2021 年可比 10 镇 ▲ 上升8.6–19.1%')
  await expect(headlinesOf(page).nth(3)).toContainText('96.5–97 %（推定） 中位数')
  await expect(headlinesOf(page).nth(3)).toContainText('增减不明（约数）')
  await expect(headlinesOf(page).first()).toContainText('2021 年 1,134 件（12/15 镇可比）')
  await expect(page.getByRole('main')).toContainText('15 镇，14 镇已报送；4 项核心指标应报 60 项，已报 51 项')
})

test('a figure leads to its comparison, a column head too, and a town to its profile', async ({ page }) => {
  await openPage(page, YEAR)
  await headlinesOf(page).getByRole('link', { name: '信访办结' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('信访办结')
  expect(hashOf(page)).toBe('#/compare/petitions.handled?year=2022')
  await openPage(page, YEAR)
  await page
    .getByRole('columnheader', { name: /^普法宣传活动/ })
    .getByRole('link')
    .click()
  await expectReady(page)
  expect(hashOf(page)).toBe('#/compare/propaganda.events?year=2022')
  await openPage(page, YEAR)
  await page.getByRole('rowheader', { name: '石桥镇' }).getByRole('link').click()
  await expectReady(page)
  expect(hashOf(page)).toBe('#/town?year=2022&town=990101101')
})

test('a cell opens the evidence of its town and indicator, by click and by key', async ({ page }) => {
  await openPage(page, YEAR)
  await cellOf(page, '信访办结', '云溪镇').click()
  const evidence = evidenceOf(page, '云溪镇 · 信访办结')
  await expect(fieldOf(evidence, '数字原文')).toHaveText(/100余件/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(fieldOf(evidenceOf(page, '云溪镇 · 普法宣传活动'), '数值')).toHaveText('26 场次')
  expect(hashOf(page), 'arrow keys in the table change no year').toBe(YEAR)
  await page.keyboard.press('Escape')
  await expect(evidenceOf(page, '云溪镇 · 普法宣传活动')).toBeHidden()
})

test('the table is one stop for Tab, and arrow keys reach towns and column heads', async ({ page }) => {
  await openPage(page, YEAR)
  await expect(page.getByRole('table').locator('[tabindex="0"]')).toHaveCount(1)
  await pressUntilFocused(page, 'Tab', cellOf(page, '信访办结', '城东街道'))
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('rowheader', { name: '城东街道' }).getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('columnheader', { name: /^信访办结/ }).getByRole('button', { name: /^按/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('columnheader', { name: /^信访办结/ }).getByRole('link')).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('columnheader', { name: /^群众满意率/ }).getByRole('link')).toBeFocused()
})

test('columns are chosen by keyboard, the link carries them, and the last way back is the headline ones', async ({
  page,
}) => {
  await openPage(page, YEAR)
  const menu = await openColumns(page)
  await searchMenu(page, menu, '信访受理')
  await takeOption(page, menu, menu.getByRole('option', { name: /^信访受理/ }))
  await expect(page.getByRole('columnheader', { name: /^信访受理/, includeHidden: true })).toHaveCount(1)
  expect(hashOf(page)).toBe(
    '#/overview?year=2022&cols=petitions.handled,legalAdvisor.visits,propaganda.events,satisfaction.rate,petitions.received',
  )
  await page.keyboard.press('Escape')
  await openPage(page, '#/overview?year=2022&cols=petitions.received,nonsense', { isFaulty: true })
  await expect(page.getByRole('columnheader')).toHaveText([/^镇/, /^信访受理/, /^已报/])
  await expect(page.getByRole('main')).toContainText('cols＝“nonsense”')
  const again = await openColumns(page)
  await searchMenu(page, again, '恢复')
  await takeOption(page, again, again.getByRole('option', { name: '恢复核心指标' }))
  await expect.poll(() => hashOf(page)).toBe(YEAR)
})

test('what needs attention leads to its place: a silent town to its profile, a contradiction to its numbers', async ({
  page,
}) => {
  await openPage(page, YEAR)
  await panelOf(page, '需要关注')
    .getByRole('link', { name: /平川镇.*未报送/ })
    .click()
  await expectReady(page)
  expect(hashOf(page)).toBe('#/town?year=2022&town=990101110')
  await openPage(page, YEAR)
  await panelOf(page, '需要关注')
    .getByRole('link', { name: /大安镇.*270 人次/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('信访办结')
  await expect(fieldOf(evidenceOf(page, '大安镇'), '数值')).toHaveText('270 人次')
})

test('a takeaway leads to the numbers that carry it', async ({ page }) => {
  await openPage(page, YEAR)
  const takeaways = panelOf(page, '要点')
  await expect(takeaways).toContainText('15 镇中 14 镇已报送，平川镇未报送。')
  await takeaways.getByRole('link', { name: /^信访办结：可比 10 镇合计/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2022 年 比 2021 年')
  await openPage(page, YEAR)
  await takeaways.getByRole('link', { name: /^15 镇中 14 镇已报送/ }).click()
  await expectReady(page)
  expect(hashOf(page)).toMatch(/^#\/data\?year=2022&panel=matrix/)
})

test('what is not a number is said in its own words, and never as 0', async ({ page }) => {
  await openPage(page, YEAR)
  expect(await rowOf(page, '平川镇')).toEqual(['平川镇', '未报送', '未报送', '未报送', '未报送', '0/4'])
  expect((await rowOf(page, '西山乡')).slice(2, 3)).toEqual(['未提及'])
  expect((await rowOf(page, '东湖乡')).slice(1, 2)).toEqual(['0'])
  expect((await rowOf(page, '大安镇')).slice(1, 2)).toEqual(['270 人次'])
  expect((await rowOf(page, '云溪镇')).slice(1, 2)).toEqual(['100余'])
  expect((await rowOf(page, '白鹭镇')).slice(4, 5)).toEqual(['96以上'])
  await expect(cellOf(page, '信访办结', '清水镇')).toHaveAccessibleName(/63 件；仅上半年；有 1 条发现$/)
  await openPage(page, '#/overview?year=2025')
  expect((await rowOf(page, '云岭彝族苗族乡')).slice(2, 3)).toEqual(['提及，无数字'])
})

test('colour is said as well, by peer group, and never of neutral indicators or other months', async ({ page }) => {
  await openPage(page, YEAR)
  await expect(cellOf(page, '法律顾问到村服务', '石桥镇')).toHaveAccessibleName(/优于同类四分之三的镇$/)
  await expect(cellOf(page, '普法宣传活动', '白鹭镇')).toHaveAccessibleName(/落后于同类四分之三的镇/)
  const standing = /优于|落后于/
  for (const name of [/^信访办结，/, /，清水镇：/, /，城东街道：/]) {
    const cells = page.getByRole('table').getByRole('button', { name })
    expect(await cells.count()).toBeGreaterThan(1)
    for (const cell of await cells.all()) await expect(cell).not.toHaveAccessibleName(standing)
  }
})

test('unrelated towns stand side by side only: no figure, no change, no colour', async ({ page }) => {
  await openPage(page, '#/overview?data=public-sample')
  await expect(page.getByText('数字仅并列展示，不合计、不取中位数、不说增减')).toBeVisible()
  await expect(headlinesOf(page)).toHaveCount(0)
  await expect(page.getByRole('rowheader')).toHaveCount(5)
  await expect(page.getByRole('table').getByRole('button', { name: /优于|落后于/ })).toHaveCount(0)
  await expect(panelOf(page, '要点')).toContainText('没有可作比较的要点。')
  await expectAccessible(page)
})

test('axe finds nothing in either language', async ({ page }) => {
  await openPage(page, YEAR)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expectAccessible(page)
})

test('axe finds nothing with evidence open, nor with the menu of columns', async ({ page }) => {
  await openPage(page, YEAR)
  await cellOf(page, '信访办结', '云溪镇').click()
  await expect(evidenceOf(page, '云溪镇 · 信访办结')).toBeVisible()
  await expectAccessible(page)
  await openColumns(page)
  await expectAccessible(page)
})

for (const [width, height] of [
  [1024, 768],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`nothing scrolls sideways at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const hash of [YEAR, '#/overview?data=public-sample']) {
      await openPage(page, hash)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(width)
    }
  })
}

test('52 towns and 40 indicators scroll inside the table, towns and indicators standing still', async ({ page }) => {
  await openPage(page, '#/overview', { mock: 'big' })
  await expect(page.getByRole('rowheader')).toHaveCount(52)
  const menu = await openColumns(page)
  const ids = await menu.getByRole('option').evaluateAll((all) => all.map((one) => one.getAttribute('data-key') ?? ''))
  await page.keyboard.press('Escape')
  await openPage(page, `#/overview?cols=${ids.filter((id) => id !== 'headline').join(',')}`, { mock: 'big' })
  await expect(page.getByRole('columnheader')).toHaveCount(42)
  await expect(page.getByRole('table').getByRole('cell').getByRole('button')).toHaveCount(52 * 40)
  const town = page.getByRole('rowheader').nth(40)
  const head = page.getByRole('columnheader').nth(30)
  await page.getByRole('row').nth(41).getByRole('button').nth(29).focus()
  await expect(town).toBeInViewport()
  await expect(head).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366)
})

test('a table that goes on below says so, until its last row is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await openPage(page, '#/overview?year=2022')
  const hint = page.getByText('向下滚动看其余')
  await expect(hint).toBeVisible()
  await page.getByRole('link', { name: '云岭彝族苗族乡' }).first().scrollIntoViewIfNeeded()
  await expect(hint).toHaveCount(0)
  await expect(page.getByRole('list', { name: '图例' })).toBeInViewport({ ratio: 1 })
})
