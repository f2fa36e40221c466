import { wordOf } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const START = '#/compare/legalAdvisor.visits?year=2022'

test('? opens the list of keys, and Escape, ? or its button closes it', async ({ page }) => {
  await openPage(page, START)
  const dialog = page.getByRole('dialog', { name: '按键说明' })
  await page.keyboard.press('?')
  await expect(dialog).toBeVisible()
  for (const key of ['?', '1 – 7', 'P', 'F5', 'T', 'S', 'R', '← →', 'Enter', 'Esc', 'L']) {
    await expect(dialog.getByText(key, { exact: true })).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('?')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('?')
  await expect(dialog).toBeHidden()
  await page.getByRole('banner').getByRole('button', { name: '按键说明' }).click()
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('banner').getByRole('button', { name: '按键说明' })).toBeFocused()
})

test('T turns picture to table and back', async ({ page }) => {
  await openPage(page, START)
  await page.keyboard.press('t')
  await expect(page.getByRole('table')).toBeVisible()
  await page.keyboard.press('T')
  await expect(page.getByRole('table')).toBeHidden()
})

test('S changes the order, R shows the ranks', async ({ page }) => {
  await openPage(page, `${START}&table=1`)
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: '按区划顺序' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('r')
  await expect(page.getByRole('columnheader', { name: '名次' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('columnheader', { name: '名次' })).toBeHidden()
})

test('R does nothing for a neutral indicator', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.keyboard.press('r')
  expect(hashOf(page)).toBe('#/compare/petitions.handled?year=2022')
})

test('3 opens the trend, 2 the comparison, 1 the overview, with the same question', async ({ page }) => {
  await openPage(page, START)
  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('趋势')
  await expect(wordOf(page, '指标')).toHaveText('法律顾问到村服务')
  await page.keyboard.press('2')
  await expect(wordOf(page, '年份')).toHaveText('2022 年')
  expect(hashOf(page)).toBe(START)
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('总览')
})

test('the arrow keys step through the years and stop at the ends', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2024')
  await page.keyboard.press('ArrowRight')
  await expect(wordOf(page, '年份')).toHaveText('2025 年')
  await page.keyboard.press('ArrowRight')
  await expectReady(page)
  await expect(wordOf(page, '年份')).toHaveText('2025 年')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(wordOf(page, '年份')).toHaveText('2023 年')
})

test('the arrow keys that move between marks do not change the year', async ({ page }) => {
  await openPage(page, START)
  await page.getByRole('toolbar').getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(wordOf(page, '年份')).toHaveText('2022 年')
})

test('letters typed into a search field are no shortcuts', async ({ page }) => {
  await openPage(page, START)
  await wordOf(page, '指标').click()
  await page.getByRole('searchbox').fill('')
  await page.keyboard.type('ts12rl?')
  await expect(page.getByRole('searchbox')).toHaveValue('ts12rl?')
  expect(hashOf(page)).toBe(START)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('L changes the language', async ({ page }) => {
  await openPage(page, START)
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('keys with Ctrl or Alt are left to the browser', async ({ page }) => {
  await openPage(page, START)
  await page.keyboard.press('Control+s')
  await page.keyboard.press('Alt+t')
  expect(hashOf(page)).toBe(START)
})

test('the first stop of Tab leads past the header without changing the link', async ({ page }) => {
  await openPage(page, START)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(hashOf(page)).toBe(START)
})
