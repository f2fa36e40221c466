import { expectAccessible } from '../browser/axe.ts'
import { addressOf, expect, test } from '../browser/fileTest.ts'

test.describe('a kernel below the floor', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/69.0.3497.100 Safari/537.36' })

  test('is told so in Chinese and English with its name, and the app does not start', async ({ page, folder }) => {
    await page.goto(addressOf(folder))
    await expect(page.getByRole('alert')).toContainText('检测到的内核：Chrome/69')
    await expect(page.getByRole('alert')).toContainText('Detected: Chrome/69')
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expectAccessible(page)
  })
})

test('a browser without what the app needs is told so, whatever it calls itself', async ({ page, folder }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'))
  await page.goto(addressOf(folder))
  await expect(page.getByRole('alert')).toContainText('这个浏览器太旧')
  await expect(page.getByRole('navigation')).toHaveCount(0)
})
