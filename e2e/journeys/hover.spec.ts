import type { Locator, Page } from 'playwright/test'
import { canvasDots } from '../browser/canvasDots.ts'
import { pressUntilFocused } from '../browser/menu.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'
import { clickMark, evidenceOf, layerOf, markOf, marksOf, placesOfMarks, pointAt } from '../browser/viewLocators.ts'

test('a bar that is pointed at says value, reading, period and scope; moved off, it is silent', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2025')
  await markOf(page, '龙泉镇：120余').hover()
  await expect(tooltip(page)).toHaveText(
    /^龙泉镇 2025 年数值120余件理解为121–129 件（推定）期间2025 年全年口径报告总数/,
  )
  await page.mouse.move(20, 20)
  await expect(tooltip(page)).toBeHidden()
})

test('silence, zero and another period have their own words', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2025')
  for (const [town, words] of [
    ['西山乡', '未报送'],
    ['东湖乡', '数值0 件'],
    ['平川镇', '仅截至 11 月 12 日'],
  ] as const) {
    await markOf(page, town).hover()
    await expect(tooltip(page)).toContainText(town)
    await expect(tooltip(page)).toContainText(words)
  }
})

test('a rank is said where ranks are shown', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2022')
  await markOf(page, '石桥镇').hover()
  await expect(tooltip(page)).not.toContainText('名次')
  await openPage(page, '#/compare/legalAdvisor.visits?year=2022&ranks=1')
  await markOf(page, '石桥镇').hover()
  await expect(tooltip(page)).toContainText('名次')
})

for (const [view, link, words] of [
  ['two periods', '#/compare/petitions.handled?year=2022&vs=2021', /石桥镇2021 年.*件.*2022 年.*件.*增减/],
  ['trend', '#/trend/petitions.handled', /石桥镇 \d{4} 年数值\d+ 件期间/],
  ['small multiples', '#/trend/petitions.handled?multiples=1', /城东街道 \d{4} 年数值/],
  ['relation', '#/relate', /(?:镇|街道) 2025 年法律顾问到村服务.+群众满意率/],
] as const) {
  test(`${view}: the keyboard brings the same facts, and Escape takes them away`, async ({ page }) => {
    await openPage(page, link)
    await marksOf(page).first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await expect(tooltip(page)).toHaveText(words)
    await page.keyboard.press('Escape')
    await expect(tooltip(page)).toBeHidden()
  })
}

for (const [view, link, words] of [
  ['trend', '#/trend/petitions.handled', '2021 年 双河镇'],
  ['small multiples', '#/trend/petitions.handled?multiples=1', '2021 年 双河镇'],
  ['relation', '#/relate', '云溪镇'],
  ['paths', '#/relate?paths=1', '2022 年 云溪镇'],
] as const) {
  test(`${view}: one live element stands for all points; a point answers the mouse by facts and evidence`, async ({
    page,
  }) => {
    await openPage(page, link)
    await expect(marksOf(page)).toHaveCount(1)
    expect((await placesOfMarks(layerOf(page))).length).toBeGreaterThan(10)
    await pointAt(page, words)
    await expect(tooltip(page)).toContainText(words.split(' ').at(-1) ?? words)
    await expect(layerOf(page)).toHaveCSS('cursor', 'pointer')
    await clickMark(page, words)
    await expect(evidenceOf(page, words.split(' ').at(-1))).toBeVisible()
    await expect(markOf(page, words)).toBeFocused()
    await expect(markOf(page, words)).toHaveAttribute('aria-pressed', 'true')
  })
}

test('the focus goes with the arrows, to another element each time, and keeps its place when the year changes', async ({
  page,
}) => {
  await openPage(page, '#/relate?year=2024')
  await marksOf(page).first().focus()
  const first = await page.evaluateHandle(() => document.activeElement)
  await page.keyboard.press('ArrowRight')
  await expect(marksOf(page)).toBeFocused()
  expect(await page.evaluate((before) => before === document.activeElement, first)).toBe(false)
  const town = ((await marksOf(page).getAttribute('aria-label')) ?? '').split('：')[0] ?? ''
  await openPage(page, '#/relate?year=2023')
  await expect(markOf(page, town)).toBeFocused()
})

test('between the lines a year names at most twelve towns, and says how many there are besides', async ({ page }) => {
  await openPage(page, '#/trend/petitions.handled', { mock: 'big' })
  const { x, y, width, height } = (await page.locator('main canvas').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  // Where no line has a point.
  await page.mouse.move(x + width * 0.4, y + height * 0.12)
  await expect(tooltip(page)).toContainText(/^20\d\d 年/)
  await expect(tooltip(page).getByRole('term')).toHaveCount(13)
  await expect(tooltip(page)).toContainText('另有 40 镇，见看表')
  const values = (await tooltip(page).getByRole('definition').allInnerTexts())
    .slice(0, 12)
    .map((text) => parseInt(text))
  expect(values).toEqual(values.toSorted((a, b) => b - a))
})

test('the line of a town that is pointed at stands out, the others step back, and all come again', async ({ page }) => {
  await openPage(page, '#/trend/petitions.handled')
  const navy = (): Promise<number> => countNavy(page)
  const before = await navy()
  expect(before).toBeGreaterThan(500)
  await marksOf(page).first().focus()
  await pressUntilFocused(page, 'ArrowRight', markOf(page, '2020 年'))
  await pressUntilFocused(page, 'ArrowDown', markOf(page, '2020 年 双河镇'))
  await expect.poll(navy).toBeLessThan(before / 10)
  await page.keyboard.press('Escape')
  await expect.poll(navy).toBe(before)
})

for (const size of [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
]) {
  test(`at ${size.width} facts are never cut by the window`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const link of ['#/compare/petitions.handled?year=2025', '#/trend/petitions.handled', '#/relate']) {
      await openPage(page, link)
      await marksOf(page).first().focus()
      for (const key of ['End', 'Home', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown']) {
        await page.keyboard.press(key)
        await expect(tooltip(page)).toBeVisible()
        const box = await tooltip(page).boundingBox()
        expect([link, key, isInside(box, size)]).toEqual([link, key, true])
      }
    }
  })
}

function isInside(
  box: { x: number; y: number; width: number; height: number } | null,
  { width, height }: { width: number; height: number },
): boolean {
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
}

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a tap leaves the facts to be read until something else is touched', async ({ page }) => {
    await openPage(page, '#/compare/petitions.handled?year=2025')
    await markOf(page, '石桥镇').tap()
    await expect(page.getByRole('region', { name: '数据出处 · 石桥镇' })).toBeVisible()
    await markOf(page, '青禾镇').tap()
    await expect(tooltip(page)).toContainText('青禾镇')
    await page.locator('h1').tap({ position: { x: 2, y: 2 } })
    await expect(tooltip(page)).toBeHidden()
  })
})

function tooltip(page: Page): Locator {
  return page.getByRole('tooltip')
}

/** Dots of the colour of the first line, 石桥镇's. */
async function countNavy(page: Page): Promise<number> {
  const dots = await page.evaluateHandle(canvasDots)
  return page.evaluate((all) => {
    let count = 0
    for (let at = 0; at < all.length; at += 4)
      if (all[at] === 31 && all[at + 1] === 78 && all[at + 2] === 121) count += 1
    return count
  }, dots)
}
