import { pressUntilFocused } from '../browser/menu.ts'
import { columnOf, evidenceOf, fieldOf, marksOf, placesOfMarks } from '../browser/viewLocators.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

test('52 towns come in pages, with a strip of all of them above', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled', { mock: 'big' })
  // The list of data sets was written beside another document.
  await expect(page.getByRole('banner')).toContainText('52 镇 · 2016–2025')
  const strip = page.getByRole('toolbar', { name: '全部 52 镇的分布（一点一镇，空心为约数）' })
  expect(await placesOfMarks(strip)).toHaveLength(52)
  await expect(marksOf(page)).toHaveCount(20)
  await expect(page.getByText('第 1/3 页')).toBeVisible()
  await expect(page.getByRole('button', { name: '上一页' })).toBeDisabled()
})

test('pages turn, the link follows, Back turns back, and the last page ends', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled', { mock: 'big' })
  const first = await marksOf(page).first().getAttribute('aria-label')
  const next = page.getByRole('button', { name: '下一页' })
  await next.click()
  await expect(page.getByText('第 2/3 页')).toBeVisible()
  expect(hashOf(page)).toBe('#/compare/petitions.handled?page=2')
  await next.click()
  await expect(page.getByText('第 3/3 页')).toBeVisible()
  await expect(next).toBeDisabled()
  await expect(marksOf(page)).toHaveCount(12)
  await page.goBack()
  await expect(page.getByText('第 2/3 页')).toBeVisible()
  await page.getByRole('button', { name: '上一页' }).click()
  await expect(marksOf(page).first()).toHaveAccessibleName(first ?? '')
})

test('a page beyond the last shows the last', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?page=99', { mock: 'big' })
  await expect(page.getByText('第 3/3 页')).toBeVisible()
  await expect(marksOf(page)).toHaveCount(12)
})

test('the strip opens the evidence of a town that is on another page', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?page=3', { mock: 'big' })
  const strip = page.getByRole('toolbar', { name: /^全部 52 镇/ })
  await strip.getByRole('button').focus()
  await pressUntilFocused(page, 'ArrowRight', strip.getByRole('button', { name: '兴隆镇：192 件' }))
  await page.keyboard.press('Enter')
  await expect(fieldOf(evidenceOf(page, '兴隆镇'), '数值')).toHaveText('192 件')
})

test('the table holds all 52 towns', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?table=1', { mock: 'big' })
  expect(await columnOf(page, '镇')).toHaveLength(52)
})

test('a trend of 52 towns and ten years draws, as lines, as small multiples and as a table', async ({ page }) => {
  await openPage(page, '#/trend/petitions.handled', { mock: 'big' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2016–2025 年')
  await expect(marksOf(page).first()).toBeVisible()
  await page.getByRole('button', { name: '分镇小图' }).click()
  await expectReady(page)
  await expect(marksOf(page).first()).toBeVisible()
  await page.getByRole('button', { name: '看表' }).click()
  await expectReady(page)
  expect(await columnOf(page, '2020')).toHaveLength(53)
})
