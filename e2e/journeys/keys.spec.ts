import type { Page } from 'playwright/test'
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
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
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

/** Steps that Back would undo. */
function stepsOf(page: Page): Promise<number> {
  return page.evaluate(() => history.length)
}

const QUIET_KEYS = [
  ['#/overview', 't', 's', 'r', '1', '[', ']'],
  ['#/trend/legalAdvisor.visits', 's', 'r', '3', 'ArrowLeft', 'ArrowRight', '['],
  ['#/town', 't', 's', 'r', '4'],
  ['#/relate', 's', 'r', '5'],
  ['#/relate?paths=1', 'ArrowLeft', 'ArrowRight'],
  ['#/data', 't', 's', 'r', '6', 'ArrowLeft', 'ArrowRight', '['],
  ['#/briefing', 't', 's', 'r', 'p', '7', 'ArrowLeft', 'ArrowRight', '['],
  ['#/compare/legalAdvisor.visits?year=2022&vs=2021', 'r', '2', '['],
  ['#/compare/petitions.handled?year=2022', 'r'],
] as const

test('keys act only in the views that have them, and a key that changes nothing leaves no step for Back', async ({
  page,
}) => {
  for (const [link, ...keys] of QUIET_KEYS) {
    await openPage(page, link)
    const [hash, steps] = [hashOf(page), await stepsOf(page)]
    for (const key of keys) await page.keyboard.press(key)
    expect([link, hashOf(page), await stepsOf(page)]).toEqual([link, hash, steps])
  }
})

const SCROLLING = [
  ['#/data?year=2024', 900, '数据'],
  ['#/compare/legalAdvisor.visits?year=2022&table=1', 390, ''],
  ['#/town?year=2024', 390, ''],
  ['#/overview?year=2024', 820, ''],
] as const

test('arrow keys in a table scroll it, and never turn the year', async ({ page }) => {
  for (const [link, width] of SCROLLING) {
    await page.setViewportSize({ width, height: 700 })
    await openPage(page, link)
    const hash = hashOf(page)
    const places = page.getByRole('main').locator('[role="region"][tabindex="0"]:has(table), table button, table a')
    await places.first().focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key)
    expect(hashOf(page)).toBe(hash)
  }
  await page.setViewportSize({ width: 900, height: 700 })
  await openPage(page, '#/data?year=2024')
  const table = page.getByRole('main').locator('[role="region"][tabindex="0"]:has(table)').first()
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})

test('keys pressed in selects, sliders, menus and editable text belong to them', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2024')
  const hash = hashOf(page)
  await page.getByRole('main').evaluate((main) => {
    const host = main.appendChild(document.createElement('div'))
    host.id = 'fields'
    const add = (tag: string, traits: object = {}): void =>
      host.append(Object.assign(document.createElement(tag), traits))
    for (const tag of ['select', 'textarea']) add(tag)
    add('input', { type: 'range' })
    for (const role of ['menu', 'listbox', 'slider', 'combobox']) add('div', { role, tabIndex: 0, textContent: role })
    add('p', { contentEditable: 'true', textContent: 'x' })
  })
  for (const field of await page.locator('#fields > *').all()) {
    await field.focus()
    for (const key of ['ArrowLeft', 't', 's', 'r', '3', 'l']) await page.keyboard.press(key)
    expect([await field.evaluate((element) => element.outerHTML), hashOf(page)]).toEqual([expect.any(String), hash])
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('single keys can be switched off, stay off, and the list of keys says so; arrows and F5 still work', async ({
  page,
}) => {
  await openPage(page, START)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: '按键说明' })
  await expect(keys).toContainText('可在“设置”的“按键”中关闭')
  await page.keyboard.press('Escape')
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await page.getByRole('button', { name: '按键', exact: true }).click()
  await page.getByRole('checkbox', { name: '单个字母、数字、符号的键起作用' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expectReady(page)
  const steps = await stepsOf(page)
  for (const key of ['t', 's', 'r', 'p', 'l', '3', '/', '?', '[']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeHidden()
  expect([hashOf(page), await stepsOf(page)]).toEqual([START, steps])
  await page.getByRole('banner').getByRole('button', { name: '按键说明' }).click()
  await expect(keys).toContainText('已在“设置”的“按键”中关闭')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')
  await expect(wordOf(page, '年份')).toHaveText('2021 年')
  await page.keyboard.press('F5')
  await expectReady(page)
  await page.keyboard.press('b')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', 'slide')
  await expect(page).toHaveURL(/slide=2/)
})

test('a key held down is one press', async ({ page }) => {
  await openPage(page, START)
  await page.keyboard.down('t')
  for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('t')
  await page.keyboard.up('t')
  await expect(page.getByRole('table')).toBeVisible()
  expect(hashOf(page)).toBe(`${START}&table=1`)
})
