import { marksOf } from '../browser/viewLocators.ts'
import { expectReady, openPage, startPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

test('a slow server: the frame stands at once and says what is being loaded', async ({ page }) => {
  await startPage(page, '#/compare', { mock: 'slow' })
  await expect(page.getByRole('navigation', { name: '视图' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('正在读取数据目录…')
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'false')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^正在读取“示例县（虚构）”…（\d+ kB）$/)
  await expectReady(page)
  await expect(marksOf(page)).toHaveCount(15)
  await expect(page.getByText('正在读取')).toBeHidden()
})

test('a failing document: what failed, why, and the other data set still opens', async ({ page, allowNoise }) => {
  allowNoise(/status of 500/)
  await openPage(page, '#/compare', { mock: 'error' })
  const trouble = page.getByRole('alert')
  await expect(trouble).toContainText('“示例县（虚构）”没有载入')
  await expect(trouble).toContainText('data/demo-county.json，状态码 500')
  await expect(trouble.getByRole('button', { name: '再试一次' })).toBeVisible()
  await trouble.getByRole('button', { name: '公开样本：五县五镇' }).click()
  await expect(trouble).toBeHidden()
  await expectReady(page)
  await expect(marksOf(page)).toHaveCount(5)
})

test('a failing document: trying again fails again or, once the server is well, opens it', async ({
  page,
  allowNoise,
}) => {
  allowNoise(/status of 500/)
  await openPage(page, '#/compare', { mock: 'error' })
  const again = page.getByRole('alert').getByRole('button', { name: '再试一次' })
  const answered = page.waitForResponse(/demo-county\.json/)
  await again.click()
  expect((await answered).status()).toBe(500)
  await expect(page.getByRole('alert')).toContainText('没有载入')
  // The mock server reads its scenario from the address at every request: from here on it is well.
  await page.evaluate(() => history.replaceState(null, '', './'))
  await expect(again).toBeVisible()
  await again.click()
  await expect(marksOf(page)).toHaveCount(15)
})

test('faulty rows: the board opens, and each fault is told in words with its row', async ({ page }) => {
  await openPage(page, '#/compare', { mock: 'broken' })
  await expect(marksOf(page)).toHaveCount(3)
  const note = page.getByRole('status').filter({ hasText: '11 行有错未载入' })
  await note.getByRole('button', { name: '查看' }).click()
  const faults = note.getByRole('listitem')
  for (const words of [
    '区划 990101999 不在 areas 中，未载入',
    'value 应为数字',
    '没有数字时须写 L、M、O 或 Q',
    '写了数字 12，status 却是 M',
    '期间起止颠倒：2024-12-31 至 2024-01-01',
    'op 不认识：about',
    /数字原文 \d+ 字，只留前 200 字/,
    '含有不允许的键 __proto__，未载入',
    '来源 r999-2024 不在 sources 中，未载入',
    'value 是负数：-3',
    /写了两个数：112 件 ?与 131 件/,
    'area 写成了数字 990101101',
    '上限 90 小于数值 100',
  ]) {
    await expect(faults.filter({ hasText: words }), String(words)).toHaveText(/^数据 第 \d+ 行：/)
  }
  await note.getByRole('button', { name: '收起' }).click()
  await expect(faults).toHaveCount(0)
})

test('no fault of a row reaches the figures', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2024', { mock: 'broken' })
  await expect(page.getByRole('button', { name: '石桥镇：112 件' })).toBeVisible()
  await expect(page.getByRole('button', { name: /131/ })).toHaveCount(0)
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
})

test('a data set without figures says so, and another one can be opened', async ({ page }) => {
  await openPage(page, '#/compare', { mock: 'empty' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这个数据集里没有任何数字。')
  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await page.getByRole('option', { name: /公开样本/ }).click()
  await expect(marksOf(page)).toHaveCount(5)
})
