import { openPage } from '../browser/openPage.ts'
import { areFindingsMarked, cutHeads, EVIDENCE_PLACES, HEADED_VIEWS, placesOf } from '../browser/steadyPlaces.ts'
import { expect, test } from '../browser/test.ts'

for (const width of [1366, 1024, 820, 390]) {
  test(`at ${width} opening evidence moves nothing, and it heads the side column`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    for (const [link, place] of EVIDENCE_PLACES) {
      await openPage(page, link)
      const buttons = page.getByRole('main').locator(place)
      const one = buttons.nth(Math.min(5, (await buttons.count()) - 1))
      await one.scrollIntoViewIfNeeded()
      // Findings come once nothing else is to be done; then their marks join the numbers.
      if (link.startsWith('#/overview')) await page.waitForFunction(areFindingsMarked)
      const before = await page.evaluate(placesOf)
      await one.dispatchEvent('click')
      const evidence = page.getByRole('region', { name: /^数据出处 · / })
      await expect(evidence).toBeInViewport()
      expect([link, await page.evaluate(placesOf)]).toEqual([link, before])
      await expect(page.locator('[data-side] h2').first()).toHaveText(/^数据出处 · /)
    }
  })
}

const LONG_NAME = '黔西南布依族苗族自治州贞丰布依族苗族示例自治县'

for (const language of ['zh', 'en'] as const) {
  test(`no head is cut, however long the county's name, in ${language}`, async ({ page }) => {
    await page.addInitScript((one) => localStorage.setItem('zhenjian.language', one), language)
    for (const width of [1366, 1024, 820, 390]) {
      await page.setViewportSize({ width, height: 768 })
      for (const link of HEADED_VIEWS) {
        await openPage(page, link)
        expect([width, link, await page.evaluate(cutHeads)]).toEqual([width, link, []])
        await page.evaluate(giveLongName, LONG_NAME)
        expect([width, link, await page.evaluate(cutHeads)]).toEqual([width, link, []])
      }
    }
  })
}

/** As a county of that name would show it; runs in the page. */
function giveLongName(name: string): void {
  const walker = document.createTreeWalker(document.querySelector('header') ?? document.body, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text.nodeValue?.startsWith('示例县')) text.nodeValue = name
}
