import type { Page } from 'playwright/test'
import { marksOf } from '../browser/viewLocators.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const IGNORED = '#/compare/petitions.handled?year=1990&colour=red'
const HAN = /[\u4e00-\u9fff]/
/** What stays Chinese in English: names (places, groups, documents, scopes), phrases, the other language's own name. */
const NAMES = new RegExp(
  [
    '[\\u4e00-\\u9fff]*(?:镇|乡|街道)(?:人民政府|办事处)?|（虚构）',
    '示例县（虚构）|公开样本：五县五镇|中文',
    '《[^》]*》|“[^”]*”|一（三）3|县级交办|系统转送|\\d+件',
  ].join('|'),
  'g',
)

test('the page is in Chinese and says so', async ({ page }) => {
  await openPage(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page).toHaveTitle(/镇鉴/)
})

test('one button turns the whole page to English, and it is remembered', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expect(page.getByRole('link', { name: 'Compare' })).toBeVisible()
  await expect(page).toHaveTitle(/Zhenjian/)
  await page.reload()
  await expectReady(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expect(page.getByRole('link', { name: 'Trend' })).toBeVisible()
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.reload()
  await expectReady(page)
  await expect(page.getByRole('link', { name: '趋势' })).toBeVisible()
})

test('in English no sentence stays Chinese, in text, labels and titles', async ({ page }) => {
  await switchToEnglish(page)
  for (const hash of [
    '#/compare/petitions.handled?year=2022',
    '#/compare/petitions.handled?year=2022&table=1',
    '#/compare/petitions.handled?year=2022&vs=2021',
    '#/compare/petitions.handled?year=2022&vs=2021&table=1',
    '#/compare/legalAdvisor.visits?year=2022&ranks=1&table=1',
    '#/trend/petitions.handled',
    '#/trend/petitions.handled?table=1',
    '#/trend/petitions.handled?multiples=1&axes=1',
    IGNORED,
  ]) {
    await openPage(page, hash, { isFaulty: hash === IGNORED })
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    expect(await chineseOn(page), hash).toEqual([])
  }
})

test('in English the evidence, the menus and the keys are English', async ({ page }) => {
  await switchToEnglish(page)
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await marksOf(page).first().click()
  await expect(page.getByRole('term').filter({ hasText: 'Value' }).first()).toBeVisible()
  expect(await chineseOn(page)).toEqual([])
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await chineseOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'About Petitions closed' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await chineseOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  for (const word of await page.locator('h1 button[aria-haspopup]').all()) {
    await word.click()
    await expect(page.getByRole('listbox')).toBeVisible()
    expect(await chineseOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
  }
})

test('in English errors are English', async ({ page, allowNoise }) => {
  allowNoise(/status of 500/)
  await switchToEnglish(page)
  await openPage(page, '', { mock: 'error' })
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await chineseOn(page)).toEqual([])
  await openPage(page, '', { mock: 'broken' })
  for (const show of await page.getByRole('status').getByRole('button').all()) await show.click()
  expect(await chineseOn(page)).toEqual([])
})

async function switchToEnglish(page: Page): Promise<void> {
  await openPage(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
}

/** Texts, labels and titles with Chinese that is no name. Phrases of a report stand in quotation marks. */
async function chineseOn(page: Page): Promise<string[]> {
  const texts = await page.locator('body').evaluate((body) => {
    const found = [document.title]
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('noscript') === null) found.push(node.textContent ?? '')
    }
    for (const element of body.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '')
    }
    return found
  })
  return texts.filter((text) => HAN.test(text.replace(NAMES, '')))
}
