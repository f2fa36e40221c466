import type { Page } from 'playwright/test'
import { evidenceOf, marksOf } from '../browser/viewLocators.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const
/** 1366 × 768 at 200 %. */
const ZOOMED = { width: 683, height: 384 }

const VIEWS = [
  '#/compare/petitions.handled?year=2022',
  '#/compare/petitions.handled?year=2022&table=1',
  '#/compare/legalAdvisor.visits?year=2022&per=village-month&ranks=1',
  '#/compare/petitions.handled?year=2022&vs=2021',
  '#/trend/petitions.handled',
  '#/trend/petitions.handled?table=1',
  '#/trend/petitions.handled?multiples=1',
] as const

for (const language of ['中文', 'English']) {
  test(`at 1366 × 768 fifteen towns are compared without scrolling, in ${language}`, async ({ page }) => {
    await openPage(page)
    if (language === 'English') await page.getByRole('button', { name: 'English' }).click()
    for (const hash of [
      '#/compare/petitions.handled',
      '#/compare/petitions.handled?year=2022',
      '#/compare/legalAdvisor.visits?year=2022',
      '#/compare/satisfaction.rate?year=2022',
    ]) {
      await openPage(page, hash)
      await expect(marksOf(page)).toHaveCount(15)
      const { scrollHeight, innerHeight } = await extentOf(page)
      expect(scrollHeight, hash).toBeLessThanOrEqual(innerHeight)
    }
  })
}

test('two years of fifteen towns need no scrolling at 1366 × 768', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022&vs=2021')
  const { scrollHeight, innerHeight } = await extentOf(page)
  expect(scrollHeight).toBeLessThanOrEqual(innerHeight)
})

test('open evidence stays in the window at 1366 × 768', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.getByRole('button', { name: '云溪镇：100余' }).click()
  const terms = evidenceOf(page, '云溪镇').getByRole('term')
  await expect(terms.filter({ hasText: /^数值$/ })).toBeInViewport()
  await expect(terms.filter({ hasText: /^数字原文$/ })).toBeInViewport()
})

for (const screen of SCREENS) {
  test(`nothing scrolls sideways at ${screen.width} × ${screen.height}`, async ({ page }) => {
    await page.setViewportSize(screen)
    for (const hash of VIEWS) {
      await openPage(page, hash)
      expect((await extentOf(page)).scrollWidth, hash).toBeLessThanOrEqual(screen.width)
    }
  })
}

const ON_A_PHONE = ['overview', 'compare', 'trend', 'town', 'relate', 'data', 'data?panel=matrix', 'briefing'] as const

test('on a phone no view scrolls sideways, and tools are behind a button that keys reach', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 780 })
    for (const view of ON_A_PHONE) {
      await openPage(page, `#/${view}`)
      expect((await extentOf(page)).scrollWidth, `${view} at ${width}`).toBeLessThanOrEqual(width)
    }
  }
  await openPage(page, VIEWS[0])
  const table = page.getByRole('button', { name: '看表' })
  await expect(table).toBeHidden()
  await page.getByRole('button', { name: '更多', expanded: false }).press('Enter')
  await expect(page.getByRole('button', { name: '更多', expanded: true })).toBeFocused()
  await expectSeen(page, table)
  await table.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
})

test('at 200 % nothing is lost: every word, tool, mark and panel can be scrolled to', async ({ page }) => {
  await page.setViewportSize(ZOOMED)
  for (const hash of VIEWS) {
    await openPage(page, hash)
    expect((await extentOf(page)).scrollWidth, hash).toBeLessThanOrEqual(ZOOMED.width)
    for (const word of await page.getByRole('heading', { level: 1 }).getByRole('button').all())
      await expectSeen(page, word)
    for (const name of ['English', '按键说明', '看表'])
      await expectSeen(page, page.getByRole('button', { name }).last())
    for (const name of ['要点', '可比性', '数据出处']) await expectSeen(page, page.getByRole('region', { name }))
  }
})

test('at 200 % all fifteen towns are drawn apart', async ({ page }) => {
  await page.setViewportSize(ZOOMED)
  await openPage(page, VIEWS[0])
  await expect(marksOf(page)).toHaveCount(15)
  for (const mark of await marksOf(page).all()) {
    const box = await mark.boundingBox()
    expect(box?.height, 'high enough to read and to hit').toBeGreaterThanOrEqual(20)
    await expectSeen(page, mark)
  }
})

test('a window that changes its size redraws the picture to fit', async ({ page }) => {
  await openPage(page, VIEWS[0])
  const before = (await marksOf(page).first().boundingBox())?.width ?? 0
  await page.setViewportSize(SCREENS[3])
  await expect.poll(async () => (await marksOf(page).first().boundingBox())?.width ?? 0).toBeGreaterThan(before)
  await page.setViewportSize(SCREENS[0])
  await expect.poll(async () => (await extentOf(page)).scrollWidth).toBeLessThanOrEqual(SCREENS[0].width)
  await expectReady(page)
})

async function expectSeen(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await expect(target).toBeInViewport()
  const box = await target.boundingBox()
  const width = page.viewportSize()?.width ?? 0
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 0.5)
}

function extentOf(page: Page): Promise<{ scrollWidth: number; scrollHeight: number; innerHeight: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { scrollWidth, scrollHeight, innerHeight: window.innerHeight }
  })
}
