import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

/** Each view with what opens evidence in it. */
const PLACES = [
  ['#/overview?year=2024', 'table tbody button'],
  ['#/compare/legalAdvisor.visits?year=2022', '[role=toolbar] button'],
  ['#/compare/legalAdvisor.visits?year=2022&table=1', 'table tbody button'],
  ['#/compare/petitions.handled?year=2022&vs=2021', '[role=toolbar] button'],
  ['#/compare/petitions.handled?year=2022&vs=2021&table=1', 'table tbody button'],
  ['#/trend/petitions.handled', '[role=toolbar] button'],
  ['#/trend/petitions.handled?table=1', 'table tbody button'],
  ['#/trend/petitions.handled?multiples=1', '[role=toolbar] button'],
  ['#/town', 'table tbody button'],
  ['#/relate', '[role=toolbar] button'],
  ['#/relate?table=1', 'table tbody button'],
  ['#/data?year=2022', 'table tbody [data-row] button'],
  ['#/data?panel=matrix&year=2022', 'table [data-cell]'],
] as const

/** Where everything outside the side column stands; runs in the page. */
function placesOf(): string[] {
  const all = document.querySelectorAll('header, header *, main, main *, footer, footer *')
  const told = [...all].filter((one) => !one.parentElement?.closest('[data-side]'))
  return [
    `${scrollX} ${scrollY} ${document.documentElement.scrollHeight}`,
    ...told.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return [one.tagName, ...[x, y, width, height].map(Math.round)].join(' ')
    }),
  ]
}

for (const width of [1366, 1024, 820, 390]) {
  test(`at ${width} opening evidence moves nothing, and it heads the side column`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    const attention = page.getByRole('region', { name: '需要关注' })
    for (const [link, place] of PLACES) {
      await openPage(page, link)
      const buttons = page.getByRole('main').locator(place)
      const one = buttons.nth(Math.min(5, (await buttons.count()) - 1))
      await one.scrollIntoViewIfNeeded()
      // Findings come once nothing else is to be done; then a mark may join a number.
      if (link.startsWith('#/overview')) await expect(attention.getByRole('listitem').first()).toBeAttached()
      const before = await page.evaluate(placesOf)
      await one.dispatchEvent('click')
      const evidence = page.getByRole('region', { name: /^数据出处 · / })
      await expect(evidence).toBeInViewport()
      expect([link, await page.evaluate(placesOf)]).toEqual([link, before])
      await expect(page.locator('[data-side] h2').first()).toHaveText(/^数据出处 · /)
    }
  })
}

const HEADED = [
  '#/overview',
  '#/compare/legalAdvisor.visits?year=2022&table=1&ranks=1',
  '#/compare/petitions.handled?year=2022&vs=2021&table=1',
  '#/trend/petitions.handled?table=1',
  '#/town',
  '#/relate?table=1',
  '#/data',
  '#/data?panel=matrix&year=2022',
] as const

/** Words of heads that are cut, lie outside or upon each other; runs in the page. */
function cutHeads(): string[] {
  const isShown = (one: Element): boolean => one.getClientRects().length > 0 && !one.closest('.visually-hidden')
  const isCut = (one: Element): boolean =>
    one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
  const banner = [...document.querySelectorAll('header, header *')].filter(
    (one) => isShown(one) && !one.closest('main'),
  )
  const outside = banner.filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  const heads = [...document.querySelectorAll('main h1, main h1 *, main h2, main th, main th *')].filter(isShown)
  const wide = document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : []
  return [...outside, ...[...banner, ...heads].filter(isCut), ...wide].map((one) => `${one.tagName} ${one.textContent}`)
}

const LONG_NAME = '黔西南布依族苗族自治州贞丰布依族苗族示例自治县'

for (const language of ['zh', 'en'] as const) {
  test(`no head is cut, however long the county's name, in ${language}`, async ({ page }) => {
    await page.addInitScript((one) => localStorage.setItem('zhenjian.language', one), language)
    for (const width of [1366, 1024, 820, 390]) {
      await page.setViewportSize({ width, height: 768 })
      for (const link of HEADED) {
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
