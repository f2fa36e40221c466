import type { Locator, Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { startDeckOf } from '../browser/briefingDesk.ts'
import { openMenu } from '../browser/menu.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { letterContrasts, markContrast, seenContrast } from '../browser/pictureContrast.ts'
import { expectPresentation, openPresentation, slideOf } from '../browser/presentation.ts'
import { expect, test } from '../browser/test.ts'
import { marksOf } from '../browser/viewLocators.ts'

// So fine that the strokes of small letters have dots of their own colour.
test.use({ deviceScaleFactor: 2 })

const BARS = '#/compare/petitions.handled?year=2022'

/** What the systems of people ask for; the third is Windows' black scheme. */
const SYSTEMS = [
  { name: 'dark', media: { colorScheme: 'dark' }, bar: 3 },
  { name: 'light, more contrast', media: { colorScheme: 'light', contrast: 'more' }, bar: 3 },
  { name: 'dark, more contrast', media: { colorScheme: 'dark', contrast: 'more' }, bar: 3 },
  { name: 'forced, black', media: { colorScheme: 'dark', forcedColors: 'active' }, bar: 3 },
  { name: 'forced, white', media: { colorScheme: 'light', forcedColors: 'active' }, bar: 3 },
  { name: 'light', media: { colorScheme: 'light' }, bar: 1.9 },
] as const

/** How light what lies behind an element is: 0 is black, 255 white. */
function groundOf(element: Locator): Promise<number> {
  return element.evaluate((one) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(one).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    return (red + green + blue) / 3
  })
}

/** The colour that fills most of the picture's first bar. */
async function barContrast(page: Page): Promise<number> {
  const box = await marksOf(page).first().boundingBox()
  if (!box) throw new Error('there is no mark')
  return markContrast(page, { x: box.x + box.width * 0.3, y: box.y + box.height / 2 })
}

async function chooseTheme(page: Page, field: string, choice: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '外观' }).click()
  await page.getByRole('group', { name: field }).getByRole('radio', { name: choice }).check()
  await page.keyboard.press('Escape')
}

for (const { name, media, bar } of SYSTEMS) {
  test(`letters of pictures have 4.5:1 and marks are seen: ${name}`, async ({ page }) => {
    await page.emulateMedia(media)
    for (const [hash, part] of [
      [BARS, { left: 0, right: 0.1 }],
      ['#/compare/petitions.handled?year=2022&vs=2021', { left: 0, right: 0.1 }],
      ['#/trend/petitions.handled', { left: 0.9, right: 1 }],
      ['#/relate', { left: 0, right: 0.03 }],
    ] as const) {
      await openPage(page, hash)
      const found = await letterContrasts(page, part)
      expect(found.length, hash).toBeGreaterThan(2)
      expect(Math.min(...found), `${hash} ${found.map((one) => one.toFixed(1)).join(' ')}`).toBeGreaterThanOrEqual(4.5)
    }
    await openPage(page, BARS)
    expect(await barContrast(page)).toBeGreaterThanOrEqual(bar)
  })
}

for (const [name, hash] of [
  ['overview', '#/'],
  ['table', `${BARS}&table=1`],
  ['trend', '#/trend/petitions.handled'],
  ['town', '#/town'],
  ['relation', '#/relate'],
  ['data', '#/data'],
  ['briefing', '#/briefing'],
] as const) {
  test(`axe finds nothing in the dark, nor with more contrast: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openPage(page, hash)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
    await expectAccessible(page)
  })
}

for (const colorScheme of ['dark', 'light'] as const) {
  test(`under forced colours words are read wherever a ground was the state, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    const expectRead = async (element: Locator): Promise<void> => {
      expect(await seenContrast(element), String(element)).toBeGreaterThanOrEqual(4.5)
    }
    await openPage(page, '#/compare/petitions.handled?year=2022&vs=2021')
    await expectRead(page.getByRole('navigation').getByRole('link', { name: '比较' }))
    await expectRead(page.getByRole('button', { name: '与 2021 年比' }))
    const menu = await openMenu(page, '指标')
    const option = menu.getByRole('option', { selected: true })
    await expectRead(option)
    await page.keyboard.press('ArrowDown')
    await expectRead(menu.locator('[data-focused]'))
    await page.keyboard.press('Escape')
    await marksOf(page).first().hover()
    await expectRead(page.locator('main [role=tooltip], main [class*=tooltip]').first())
    await openPage(page, '#/')
    await expectRead(page.getByRole('row').filter({ hasText: '平川镇' }).getByRole('cell').first())
    await openPage(page, '#/data')
    for (const tab of ['明细', '完整性']) await expectRead(page.getByText(tab, { exact: true }).first())
    await startDeckOf(page, ['一'])
    await expectRead(page.getByRole('link', { name: '放映', exact: true }))
    await page.getByRole('button', { name: '深色' }).click()
    await expectRead(page.getByRole('button', { name: '深色' }))
    await openPresentation(page)
    await expectRead(page.getByRole('status').getByText('未全屏'))
  })
}

test('the page follows the system at once, picture and all', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openPage(page, BARS)
  const html = page.locator('html')
  expect(await groundOf(html)).toBeGreaterThan(240)
  const light = await barContrast(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await groundOf(html)).toBeLessThan(40)
  await expect.poll(() => barContrast(page)).toBeGreaterThan(light + 0.5)
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await expect.poll(() => barContrast(page)).toBeGreaterThan(7)
})

test('a theme chosen in the settings stands against the system, at once and before a page is painted', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openPage(page, BARS)
  const light = await barContrast(page)
  await chooseTheme(page, '界面', '深色')
  const html = page.locator('html')
  expect(await groundOf(html)).toBeLessThan(40)
  await expect.poll(() => barContrast(page)).toBeGreaterThan(light + 0.5)
  // What the root says when the body begins, before anything of it is painted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      document.documentElement.dataset['atFirst'] = document.documentElement.dataset['theme'] ?? 'none'
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await expectReady(page)
  await expect(html).toHaveAttribute('data-at-first', 'dark')
  await chooseTheme(page, '界面', '跟随系统')
  expect(await groundOf(html)).toBeGreaterThan(240)
})

test('presentations are light on a dark desk until a person chooses the dark one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openPresentation(page, '&slide=3')
  const sheet = slideOf(page).locator('article')
  expect(await groundOf(sheet)).toBeGreaterThan(240)
  await page.keyboard.press('d')
  await expect.poll(() => groundOf(sheet)).toBeLessThan(40)
  await expectAccessible(page)
  await page.reload()
  await expectPresentation(page)
  expect(await groundOf(sheet)).toBeLessThan(40)
  await page.keyboard.press('d')
  await expect.poll(() => groundOf(sheet)).toBeGreaterThan(240)
  await startDeckOf(page, ['一'])
  await page.getByRole('button', { name: '深色' }).click()
  await expect.poll(() => groundOf(page.locator('main article').last())).toBeLessThan(40)
})

test('paper is light whatever is chosen', async ({ page }) => {
  await openPage(page, BARS)
  await chooseTheme(page, '界面', '深色')
  await chooseTheme(page, '放映', '深色')
  await page.emulateMedia({ media: 'print' })
  expect(await groundOf(page.locator('html'))).toBe(255)
  const svg = page.locator('main svg').first()
  await expect(svg).toContainText('石桥镇')
  const ink = await svg.locator('text', { hasText: '石桥镇' }).first().getAttribute('fill')
  expect(ink).toBe('#1d2430')
  // Its margins too, which Chromium otherwise prints in the colours that a system forces on the page.
  const sheets = await page.evaluate(() =>
    document.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText ?? ''),
  )
  expect(sheets.join()).toMatch(/@page \{[^}]*background: white/)
  await page.emulateMedia({ media: 'screen' })
  await openPage(page, '#/briefing?mode=print')
  expect(await groundOf(page.locator('article').nth(2))).toBeGreaterThan(240)
})
