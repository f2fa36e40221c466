import type { Page } from 'playwright/test'
import { openMenu, pressUntilFocused, searchMenu, takeOption, wordOf } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const START = '#/compare/petitions.handled?year=2025'

test('a year is chosen by keyboard, the link follows, and Back undoes it', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '年份')
  await takeOption(page, menu, menu.getByRole('group', { name: '年份' }).getByRole('option', { name: '2022 年' }))
  await expectReady(page)
  await expect(menu).toBeHidden()
  await expect(wordOf(page, '年份')).toHaveText('2022 年')
  await expect(wordOf(page, '年份'), 'the focus comes back to the word').toBeFocused()
  expect(hashOf(page)).toBe('#/compare/petitions.handled?year=2022')
  await page.goBack()
  await expect(wordOf(page, '年份')).toHaveText('2025 年')
  expect(hashOf(page)).toBe(START)
  await page.goForward()
  await expect(wordOf(page, '年份')).toHaveText('2022 年')
})

test('a second year beside the first turns the comparison into one of two years, and out again', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '年份')
  const others = menu.getByRole('group', { name: '与哪一年比较' })
  await takeOption(page, menu, others.getByRole('option', { name: '2021 年' }))
  await expect(wordOf(page, '年份')).toHaveText('2025 年 比 2021 年')
  expect(hashOf(page)).toBe('#/compare/petitions.handled?year=2025&vs=2021')
  const again = await openMenu(page, '年份')
  await takeOption(page, again, again.getByRole('option', { name: '不比较' }))
  await expect(wordOf(page, '年份')).toHaveText('2025 年')
  expect(hashOf(page)).toBe(START)
})

test('a period that only some towns report is chosen from the year', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2023')
  const menu = await openMenu(page, '年份')
  await takeOption(page, menu, menu.getByRole('group', { name: '期间' }).getByRole('option', { name: '上半年' }))
  await expect(wordOf(page, '年份')).toHaveText('2023 年上半年')
  await expect(page.getByText('期间：上半年')).toBeVisible()
  expect(hashOf(page)).toBe('#/compare/petitions.handled?year=2023&span=H1')
})

test('several towns are chosen one after another without the menu closing', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '镇')
  const towns = menu.getByRole('group', { name: '逐个选择' })
  await takeOption(page, menu, towns.getByRole('option', { name: '石桥镇' }))
  await takeOption(page, menu, towns.getByRole('option', { name: '青禾镇' }))
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(wordOf(page, '镇')).toHaveText('石桥镇、青禾镇')
  await expectMarks(page, ['石桥镇', '青禾镇'])
  expect(hashOf(page)).toBe(`${START}&towns=990101101.103`)
})

test('a group of towns is one choice', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '镇')
  await takeOption(page, menu, menu.getByRole('group', { name: '按类别' }).getByRole('option', { name: /街道/ }))
  await page.keyboard.press('Escape')
  await expect(wordOf(page, '镇')).toHaveText('“街道”类各地')
  await expectMarks(page, ['城西街道', '城东街道'])
  expect(hashOf(page)).toBe(`${START}&towns=~街道`)
})

test('no two choices of the towns menu have the same name', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '镇')
  const names = await menu.getByRole('option').locator('[slot=label]').allInnerTexts()
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('an indicator is found by typing part of its name', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '指标')
  await searchMenu(page, menu, '满意')
  await expect(menu.getByRole('option')).toHaveCount(1)
  await takeOption(page, menu, menu.getByRole('option', { name: '群众满意率' }))
  await expect(wordOf(page, '指标')).toHaveText('群众满意率')
  expect(hashOf(page)).toBe('#/compare/satisfaction.rate?year=2025')
})

test('typing right after opening a long menu searches it', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '指标')
  await page.keyboard.type('满意')
  await expect(menu.getByRole('option')).toHaveCount(1)
})

test('an arrow key right after opening a long menu moves into its list', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '指标')
  await page.keyboard.press('ArrowDown')
  await pressUntilFocused(page, 'ArrowDown', menu.getByRole('option', { name: '普法宣传活动' }))
})

test('a search without result says so', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '指标')
  await searchMenu(page, menu, '没有这个')
  await expect(menu.getByText('没有匹配项')).toBeVisible()
})

test('a scope is chosen by keyboard and named in the heading', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '口径')
  await takeOption(page, menu, menu.getByRole('option', { name: '县级交办' }))
  await expect(wordOf(page, '口径')).toHaveText('县级交办')
  await expect(page.getByRole('button', { name: '石桥镇：112 件' })).toBeVisible()
  expect(hashOf(page)).toBe(`${START}&scope=县级交办`)
})

test('a measure is chosen by keyboard and the unit follows', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2022')
  const menu = await openMenu(page, '比较方式')
  await takeOption(page, menu, menu.getByRole('option', { name: '每村每月' }))
  await expect(wordOf(page, '比较方式')).toHaveText('每村每月')
  await expect(page.getByText('单位：次/村·月')).toBeVisible()
  expect(hashOf(page)).toBe('#/compare/legalAdvisor.visits?year=2022&per=village-month')
})

test('Escape closes a menu and changes nothing', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '指标')
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(wordOf(page, '指标')).toBeFocused()
  await expect(wordOf(page, '指标')).toHaveText('信访办结')
  expect(hashOf(page)).toBe(START)
})

async function expectMarks(page: Page, towns: readonly string[]): Promise<void> {
  const marks = page.getByRole('toolbar').getByRole('button')
  await expect(marks).toHaveText(towns.map(() => ''))
  for (const [index, town] of towns.entries()) {
    await expect(marks.nth(index)).toHaveAccessibleName(new RegExp(`^${town}：`))
  }
}

test('the year before is offered in sight, beside the other tools, and taken back there', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  const toggle = page.getByRole('button', { name: '与 2021 年比', exact: true })
  await expect(toggle).toBeInViewport({ ratio: 1 })
  await toggle.click()
  await expect(page.locator('h1')).toHaveText(/^2022 年 比 2021 年/)
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  await toggle.click()
  await expect(page.locator('h1')).toHaveText(/^2022 年\s*各镇/)
})
