import { expect, test } from '../browser/test.ts'

const APPLE = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'

/** One step below what is promised, by the name a browser gives itself. */
const TOO_OLD = {
  'Chrome/85': 'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/85.0.0.0 Safari/537.36',
  'Safari/15.3': `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/15.3 Safari/605.1.15`,
  'iOS/15.3': `Mozilla/5.0 (iPad; CPU OS 15_3 like Mac OS X) ${APPLE} Version/15.3 Mobile/15E148 Safari/604.1`,
  'Firefox/114': 'Mozilla/5.0 (X11; Linux x86_64; rv:114.0) Gecko/20100101 Firefox/114.0',
}

for (const [name, userAgent] of Object.entries(TOO_OLD)) {
  test.describe(name, () => {
    test.use({ userAgent })

    test(`${name} reads what is too old and what to do, and nothing else`, async ({ page }) => {
      await page.goto('./#/compare')
      await expect(page.getByRole('alert')).toContainText(`检测到的内核：${name}。`)
      await expect(page.getByRole('alert')).toContainText('Safari 15.4（iPadOS 15.4）')
      await expect(page.getByRole('main')).toHaveText((await page.getByRole('alert').textContent()) ?? '')
      await expect(page.getByRole('navigation')).toHaveCount(0)
    })
  })
}
