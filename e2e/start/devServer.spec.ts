import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

test('npm start shows the demo county, and its other screens open', async ({ page }) => {
  await openPage(page, '#/overview')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('法治建设总览')
  for (const view of ['比较', '趋势', '镇档案', '关联', '数据']) {
    const link = page.getByRole('navigation').getByRole('link', { name: view, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await expectReady(page)
    await expect(
      page.getByRole('main').getByRole('table').or(page.getByRole('main').locator('canvas')).first(),
    ).toBeVisible()
  }
})
