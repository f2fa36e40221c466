import { expectAccessible } from '../browser/axe.ts'
import { marksOf } from '../browser/viewLocators.ts'
import { openMenu } from '../browser/menu.ts'
import { openPage, startPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const IGNORED = '#/compare/petitions.handled?year=1990&colour=red'
const SCREENS = {
  bars: '#/compare/petitions.handled?year=2022',
  'bars with ranks and a standard': '#/compare/legalAdvisor.visits?year=2022&per=village-month&ranks=1',
  table: '#/compare/petitions.handled?year=2022&table=1',
  'two years': '#/compare/petitions.handled?year=2022&vs=2021',
  'table of two years': '#/compare/petitions.handled?year=2022&vs=2021&table=1',
  'public sample': '#/compare/legalAdvisor.visits?data=public-sample',
  trend: '#/trend/petitions.handled',
  'trend as a table': '#/trend/petitions.handled?table=1',
  'small multiples': '#/trend/petitions.handled?multiples=1',
  'small multiples on their own axes': '#/trend/petitions.handled?multiples=1&axes=1',
  'ignored parts of a link': IGNORED,
} as const

for (const [name, hash] of Object.entries(SCREENS)) {
  test(`axe finds nothing in either language: ${name}`, async ({ page }) => {
    await openPage(page, hash, { isFaulty: hash === IGNORED })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    await expectAccessible(page)
  })
}

test('axe finds nothing: open evidence', async ({ page }) => {
  await openPage(page, SCREENS.bars)
  await marksOf(page).first().click()
  await expect(page.getByRole('region', { name: /^数据出处 · / })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing: an open menu, short and long', async ({ page }) => {
  await openPage(page, SCREENS.bars)
  for (const name of ['口径', '镇']) {
    const menu = await openMenu(page, name)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
  }
})

test('axe finds nothing: the list of keys', async ({ page }) => {
  await openPage(page, SCREENS.bars)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing: loading', async ({ page }) => {
  await startPage(page, '', { mock: 'slow' })
  await expect(page.getByText('正在读取“示例县（虚构）”')).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing: a document that failed', async ({ page, allowNoise }) => {
  allowNoise(/status of 500/)
  await openPage(page, '', { mock: 'error' })
  await expectAccessible(page)
})

test('axe finds nothing: faulty rows, listed', async ({ page }) => {
  await openPage(page, '', { mock: 'broken' })
  await page.getByRole('main').getByRole('status').getByRole('button').first().click()
  await expectAccessible(page)
})

test('axe finds nothing: no figures', async ({ page }) => {
  await openPage(page, '', { mock: 'empty' })
  await expectAccessible(page)
})

test('axe finds nothing: many towns in pages', async ({ page }) => {
  await openPage(page, '', { mock: 'big' })
  await expectAccessible(page)
})
