import type { Locator, Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { wordOf } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const START = '#/compare/petitions.handled?year=2022'

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(?:查找|Search)$/ })
}

/** Opens the search by its key and types; waits for pinyin where letters need it. */
async function search(page: Page, words: string): Promise<Locator> {
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
  return dialogOf(page)
}

function option(page: Page, name: string): Locator {
  return dialogOf(page).getByRole('option', { name: new RegExp(`^${name}`) })
}

for (const [words, how] of [
  ['sqz', 'pinyin initials'],
  ['SHIQIAO', 'full pinyin'],
  ['ｓｑｚ', 'full-width letters'],
  ['石桥', 'its name'],
  ['990101101', 'its code'],
  ['１０１', 'its last three digits'],
] as const) {
  test(`a town found by ${how} opens its profile`, async ({ page }) => {
    await openPage(page, START)
    await search(page, words)
    await expect(option(page, '石桥镇')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(dialogOf(page)).toBeHidden()
    await expectReady(page)
    expect(hashOf(page)).toBe('#/town/petitions.handled?year=2022&town=990101101')
  })
}

test('an indicator stays in the view that shows one', async ({ page }) => {
  await openPage(page, '#/trend/petitions.handled')
  await search(page, '满意率')
  await expect(option(page, '群众满意率')).toBeVisible()
  await page.keyboard.press('Enter')
  await expectReady(page)
  expect(hashOf(page)).toBe('#/trend/satisfaction.rate')
})

test('from a view without an indicator it is compared; English names and ids are found in Chinese too', async ({
  page,
}) => {
  await openPage(page, '#/town?town=990101102')
  await search(page, 'legal-adviser visits')
  await expect(option(page, '法律顾问到村服务')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(wordOf(page, '指标')).toHaveText('法律顾问到村服务')
  expect(hashOf(page)).toMatch(/^#\/compare\/legalAdvisor\.visits/)
  await search(page, 'satisfaction.rate')
  await expect(option(page, '群众满意率')).toContainText('satisfaction.rate')
})

test('a view is found by its name in either language, and the arrow keys walk round the list', async ({ page }) => {
  await openPage(page, START)
  await search(page, 'trend')
  await expect(option(page, '趋势')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('趋势')
  await search(page, '办结')
  const options = dialogOf(page).getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  const active = await page.getByRole('combobox').getAttribute('aria-activedescendant')
  await expect(options.nth(1)).toHaveAttribute('id', active ?? '')
})

test('results are grouped, counted aloud, and what matched is emphasised', async ({ page }) => {
  await openPage(page, START)
  const dialog = await search(page, '镇')
  await expect(dialog.getByRole('group', { name: '镇', exact: false }).first()).toBeVisible()
  await expect(dialog.getByRole('status')).toHaveText('找到 10 个镇、1 个视图')
  await expect(dialog.getByText('另有 2 个，请再输入几个字')).toBeVisible()
  await expect(option(page, '石桥镇').locator('b')).toHaveText('镇')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('<img src=x onerror=alert(1)>')
  await expect(dialog.getByRole('status')).toContainText('没有找到“<img src=x onerror=alert(1)>”')
})

test('what is typed is no shortcut, Escape closes, and the focus returns', async ({ page }) => {
  await openPage(page, START)
  const button = page.getByRole('banner').getByRole('button', { name: '查找镇、指标、视图' })
  await expect(button).toHaveAttribute('aria-keyshortcuts', '/')
  await button.click()
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('ts2/?')
  await expect(page.getByRole('combobox')).toHaveValue('ts2/?')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(button).toBeFocused()
  expect(hashOf(page)).toBe(START)
})

test('what an input method is still composing neither searches nor opens', async ({ page }) => {
  await openPage(page, START)
  const dialog = await search(page, '')
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'shi', selectionStart: 3, selectionEnd: 3 })
  await expect(page.getByRole('combobox')).toHaveValue('shi')
  await expect(dialog.getByRole('option')).toHaveCount(0)
  await page.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', isComposing: true })
  await expect(dialog).toBeVisible()
  await input.send('Input.insertText', { text: '石桥' })
  await expect(option(page, '石桥镇')).toHaveAttribute('aria-selected', 'true')
  await expect(dialog).toBeVisible()
})

test('a click picks too, and merged towns are found and named so', async ({ page }) => {
  await openPage(page, START)
  await search(page, 'spx')
  await expect(option(page, '松坪乡')).toContainText('已撤并')
  await option(page, '松坪乡').click()
  await expectReady(page)
  expect(hashOf(page)).toContain('town=990101204')
})

test('52 towns and 40 indicators are searched as fast as one types', async ({ page }) => {
  await openPage(page, '#/compare', { mock: 'big' })
  const dialog = await search(page, 'zhx')
  await expect(option(page, '竹海乡')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('x')
  await expect(option(page, '行政复议受理')).toBeVisible()
  await expect(dialog.getByRole('group', { name: /^指标/ }).getByRole('option')).toHaveCount(8)
})

test('axe finds nothing in either language, empty, with results and without', async ({ page }) => {
  await openPage(page, START)
  const dialog = await search(page, '')
  await expectAccessible(page)
  await page.keyboard.type('sq')
  await expect(option(page, '石桥镇')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await search(page, 'town')
  await expect(dialog.getByRole('status')).toContainText('Found:')
  await expectAccessible(page)
  await page.keyboard.type('zzz')
  await expect(dialog.getByRole('status')).toContainText('Nothing found')
  await expectAccessible(page)
})
