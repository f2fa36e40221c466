import { expectDeckKept, expectSlides, startDeckOf } from '../browser/briefingDesk.ts'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { markOf } from '../browser/viewLocators.ts'
import { openPage } from '../browser/openPage.ts'
import { pickFile, savedDeck, setGroup } from '../browser/personalWork.ts'
import { expect, test } from '../browser/test.ts'

const SCREEN = '#/compare/petitions.handled?year=2025'

test('no room left on the disk: what was kept before stays, the rest is said and can be saved as a file', async ({
  page,
  context,
}) => {
  // Before anything is stored: how much room there is, a browser looks up once in a while only.
  await openPage(page, SCREEN)
  const browser = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  // Room for slides of words, not for a county's data.
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 180_000 })
  await startDeckOf(page, ['甲', '乙'])
  await expectDeckKept(page)
  await openPage(page, SCREEN)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(page.getByText('未保存到本机：磁盘空间不足')).toBeVisible()
  expect(await savedDeck(page)).toMatchObject({ slides: [{ title: '甲' }, { title: '乙' }, { kind: 'view' }] })
  await openPage(page, SCREEN)
  await pickFile(page, demoCorrection() + ' '.repeat(1_000_000))
  await expect(page.getByRole('dialog')).toContainText('本机存储已满，这个文件只保留到关闭页面为止')
  await page.keyboard.press('Escape')
  await expect(markOf(page, '石桥镇：99 件')).toBeVisible()
  await page.goto('./#/briefing')
  await page.reload()
  await expectSlides(page, ['甲', '乙'])
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await openPage(page, SCREEN)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expectDeckKept(page)
})

test('no room left for settings: they hold until the page is closed, and those kept before come back', async ({
  page,
}) => {
  const sign = page.getByRole('status').filter({ hasText: '本机设置' })
  await openPage(page, SCREEN)
  await setGroup(page, '石桥镇')
  await expect(sign).toContainText('1 镇的同类组')
  await page.evaluate(fillLocalStorage)
  for (const town of ['云溪镇', '大安镇']) await setGroup(page, town)
  await expect(sign).toContainText('3 镇的同类组')
  await expect(sign).toContainText('浏览器不允许保存，关闭页面后失效')
  await page.reload()
  await expect(sign).toContainText('1 镇的同类组')
})

/** To the last letter; runs in the page. */
function fillLocalStorage(): void {
  for (let size = 4 * 1024 * 1024, count = 0; size >= 1; count += 1) {
    try {
      localStorage.setItem(`fill${count}`, 'x'.repeat(size))
    } catch {
      size = Math.floor(size / 2)
    }
  }
}
