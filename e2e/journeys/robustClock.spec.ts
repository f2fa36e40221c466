import type { Page } from 'playwright/test'
import { addTextSlide, expectDeckKept, expectSlides, slidesOf, startDeckOf } from '../browser/briefingDesk.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const VIEWS = ['overview', 'compare', 'trend', 'town', 'relate', 'data?panel=findings', 'data']
const WRONG = ['1970-01-01T00:00:30Z', '2099-12-31T15:59:00Z'] as const

function wordsOf(page: Page): Promise<string | null> {
  return page.getByRole('main').textContent()
}

for (const time of WRONG) {
  test(`with a clock at ${time} every view says what it says on any other day`, async ({ page, context }) => {
    await page.clock.install({ time })
    await page.clock.resume()
    const other = await context.newPage()
    for (const view of VIEWS) {
      for (const one of [page, other]) await openPage(one, `#/${view}`)
      // Findings come after the first picture, on each page in its own time.
      await expect.poll(async () => (await wordsOf(page)) === (await wordsOf(other)), view).toBe(true)
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    }
  })
}

test('decks keep their order and lose nothing while the clock jumps back and forth between tabs', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime('2099-12-31T15:59:00Z')
  await startDeckOf(page, ['甲'])
  await expectDeckKept(page)
  const past = await context.newPage()
  await past.clock.setFixedTime('1970-01-01T00:00:30Z')
  await openPage(past, '#/briefing')
  await addTextSlide(past, '乙')
  await expectSlides(page, ['甲', '乙'])
  await addTextSlide(page, '丙')
  await expectSlides(past, ['甲', '丙', '乙'])
  await past.getByRole('button', { name: '新建', exact: true }).click()
  await addTextSlide(past, '新稿')
  await expectDeckKept(past)
  const now = await context.newPage()
  await openPage(now, '#/briefing')
  await expectSlides(now, ['新稿'])
  await expect(now.getByRole('button', { name: /^切换汇报稿/ })).toContainText('共 2 份')
})

test('what leaves the page carries the machine’s date, and its figures are the same', async ({ page }) => {
  await page.clock.setFixedTime('1970-01-02T00:00:00Z')
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(slidesOf(page)).toHaveText([/石桥镇 214 件，为可比 12 镇最多/])
  await expect(page.getByText('数据截取于 1970年1月2日')).toBeVisible()
})
