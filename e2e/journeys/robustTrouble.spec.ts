import type { Page } from 'playwright/test'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { startDeckOf } from '../browser/briefingDesk.ts'
import { openPage } from '../browser/openPage.ts'
import { pickFile } from '../browser/personalWork.ts'
import { expect, test } from '../browser/test.ts'

const SCREEN = '#/compare/petitions.handled?year=2025'

/** Dots of the picture for each pixel of its box. */
function sharpnessOf(page: Page): Promise<number> {
  return page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => Math.round((canvas.width / canvas.clientWidth) * 100) / 100)
}

test('zooming draws the picture anew in the dots there are', async ({ page, context }) => {
  await openPage(page, SCREEN)
  expect(await sharpnessOf(page)).toBe(1)
  const browser = await context.newCDPSession(page)
  // As browsers do at 200 %, 150 % and 80 %: fewer pixels, of more dots each.
  for (const deviceScaleFactor of [2, 1.5, 0.8, 1]) {
    const [width, height] = [Math.round(1366 / deviceScaleFactor), Math.round(768 / deviceScaleFactor)]
    await browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false })
    await expect.poll(() => sharpnessOf(page)).toBeCloseTo(deviceScaleFactor, 1)
  }
  await expect(page.getByRole('toolbar').getByRole('button')).toHaveCount(15)
})

/** As a browser without memory or room answers; runs in the page. */
function refuseFiles(): void {
  URL.createObjectURL = () => {
    throw new RangeError('out of memory')
  }
}

test('a save that fails says so, wherever it is asked for', async ({ page }) => {
  await page.addInitScript(refuseFiles)
  await openPage(page, SCREEN)
  await page.getByRole('button', { name: '另存' }).click()
  await page.getByRole('menuitem', { name: /CSV/ }).click()
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /没有|未能/ }),
  ).toBeVisible()
  await openPage(page, '#/data')
  await page.getByRole('button', { name: /CSV/ }).click()
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /没有|未能/ }),
  ).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await page.getByRole('button', { name: '导出含设置的文档' }).click()
  await expect(page.getByRole('dialog')).toContainText('文件没有存出')
  await page.keyboard.press('Escape')
  await startDeckOf(page, ['甲'])
  await page.getByRole('button', { name: '存为文件', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('文件没有存出')
  await page.getByRole('button', { name: '导出 PPTX', exact: true }).click()
  await expect(page.getByText('PPTX 没有生成')).toBeVisible()
})

test('the page that stands after a crash gives the last link, the files of this machine and a report to copy', async ({
  page,
  context,
  allowNoise,
}) => {
  allowNoise(/on purpose|error occurred|React will try/)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, SCREEN)
  await pickFile(page, demoCorrection())
  await expect(page.getByRole('dialog')).toContainText('已保存在本机，直到移除')
  await page.keyboard.press('Escape')
  // A fault of our own, as it might be in any view.
  await page.evaluate(() => {
    const { toSorted } = Array.prototype
    Array.prototype.toSorted = function (...by) {
      if (document.querySelector('#root [role="alert"]')) return toSorted.apply(this, by) as unknown[]
      throw new Error('view broken on purpose')
    }
    location.hash = '#/compare/legalAdvisor.visits?year=2022'
  })
  const crash = page.getByRole('alert')
  await expect(crash.getByRole('heading', { name: '页面出了意外' })).toBeVisible()
  await expect(crash.getByRole('link')).toHaveAttribute('href', /#\/compare\/legalAdvisor\.visits\?year=2022$/)
  await crash.getByRole('button', { name: '复制说明' }).click()
  await expect(crash.getByRole('button', { name: '已复制' })).toBeVisible()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain('view broken on purpose')
  expect(report).toContain('#/compare/legalAdvisor.visits?year=2022')
  const files = crash.getByRole('region', { name: '保存在本机的文件' })
  const saving = page.waitForEvent('download')
  await files.getByRole('button', { name: '另存' }).click()
  expect((await saving).suggestedFilename()).toMatch(/\.json$/)
  await crash.getByRole('button', { name: '从总览开始' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('法治建设总览')
})
