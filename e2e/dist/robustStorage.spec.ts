import { startDeckOf } from '../browser/briefingDesk.ts'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { markOf } from '../browser/viewLocators.ts'
import { openPage } from '../browser/openPage.ts'
import { pickFile, savedDeck, setGroup } from '../browser/personalWork.ts'
import { expect, test } from '../browser/test.ts'

const SCREEN = '#/compare/petitions.handled?year=2025'

/** How a browser may keep storage from a page (on the built page: the mock server cannot do without); each runs in the page before anything else. */
const REFUSALS = {
  'reading local storage throws, and no database opens': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      },
    })
  },
  'there is neither local storage nor a database': () => {
    Object.defineProperty(window, 'localStorage', { value: null })
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  },
  'a database is asked for and never answers': () => {
    Object.defineProperty(window, 'indexedDB', { value: { open: () => new EventTarget() } })
  },
}

for (const [what, refuse] of Object.entries(REFUSALS)) {
  test(`${what}: everything works, and says that it lasts as long as the page`, async ({ page }) => {
    await page.addInitScript(refuse)
    await openPage(page, SCREEN)
    await pickFile(page, demoCorrection())
    const list = page.getByRole('dialog', { name: '本机数据' })
    await expect(list).toContainText('浏览器不让使用本机存储，这个文件只保留到关闭页面为止')
    await page.keyboard.press('Escape')
    await expect(markOf(page, '石桥镇：99 件')).toBeVisible()
    await setGroup(page, '石桥镇')
    await expect(page.getByRole('status').filter({ hasText: '本机设置' })).toContainText('1 镇的同类组')
    await startDeckOf(page, ['甲', '乙'])
    await expect(page.getByText('未保存到本机：浏览器不允许保存')).toBeVisible()
    expect(await savedDeck(page)).toMatchObject({ slides: [{ title: '甲' }, { title: '乙' }] })
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('Not saved: the browser does not allow it.')).toBeVisible()
  })
}

test('kept files that cannot be had are not waited for: the page opens without them and says so', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('zhenjian.ownFiles', '1 2026-03-01T00:00:00.000Z')
    Object.defineProperty(window, 'indexedDB', { value: { open: () => new EventTarget() } })
  })
  await openPage(page, SCREEN)
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  await expect(page.getByRole('complementary', { name: '本机数据' })).toContainText('本机保存的文件这次没有读到')
})
