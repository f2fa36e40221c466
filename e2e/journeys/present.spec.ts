import type { Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { fieldOf } from '../browser/viewLocators.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import {
  expectSlide,
  expectPresentation,
  misfits,
  openPresentation,
  slideOf,
  stageOf,
} from '../browser/presentation.ts'
import { expect, test } from '../browser/test.ts'

/** The first comparison of the ready-made deck. */
const BARS = '&slide=3'

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('F5 presents from anywhere, from the first slide; Back leaves to where it was', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await press(page, 'F5')
  await expectPresentation(page)
  await expectSlide(page, 1)
  await press(page, 'PageDown', 'PageDown')
  await page.goBack()
  await expect(stageOf(page)).toHaveCount(0)
  await expectReady(page)
  expect(hashOf(page)).toBe('#/compare/petitions.handled?year=2022')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('Shift+F5 presents the slide that is open at the desk, and Escape returns to the desk at its slide', async ({
  page,
}) => {
  await openPage(page, '#/briefing?slide=4')
  await press(page, 'Shift+F5')
  await expectPresentation(page)
  await expectSlide(page, 4)
  await press(page, 'Home', 'PageDown', 'Escape')
  await expect(stageOf(page)).toHaveCount(0)
  expect(hashOf(page)).toMatch(/^#\/briefing\?(deck=\w+&)?slide=2$/)
})

test('F5 in a field is the browser’s own', async ({ page }) => {
  await openPage(page, '#/compare')
  await press(page, '/')
  await page.getByRole('dialog').getByRole('combobox').or(page.getByRole('searchbox')).first().focus()
  const isOurs = await page.evaluate(
    () =>
      !(document.activeElement ?? document).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true }),
      ),
  )
  expect(isOurs).toBe(false)
  await expect(stageOf(page)).toHaveCount(0)
})

test('keys and clickers turn pages; pages inside a slide come before the next slide', async ({ page }) => {
  await openPresentation(page, BARS)
  await expectSlide(page, 3)
  await press(page, 'ArrowRight')
  await expectSlide(page, 3, 2)
  await press(page, 'PageDown')
  await expectSlide(page, 4)
  await press(page, 'PageUp')
  await expectSlide(page, 3, 2)
  await press(page, 'ArrowLeft', 'Space', 'Space')
  await expectSlide(page, 4)
  await press(page, 'Shift+Space')
  await expectSlide(page, 3, 2)
  await press(page, 'Home')
  await expectSlide(page, 1)
  await press(page, 'ArrowLeft')
  await expectSlide(page, 1)
  await press(page, 'End')
  await expect(stageOf(page).locator('p[aria-live]')).toContainText(/第 (\d+) 张，共 \1 张/)
})

test('digits and Enter jump and are seen while typed; a slide that is not there is told of', async ({ page }) => {
  await openPresentation(page)
  await press(page, '4')
  await expect(page.getByText('转到第 4 张')).toBeVisible()
  await press(page, 'Enter')
  await expectSlide(page, 4)
  await press(page, '9', '9', 'Enter')
  await expect(page.getByText('没有这一张')).toBeVisible()
  await press(page, '7', 'Backspace', '2', 'Enter')
  await expectSlide(page, 2)
})

test('B and the dot darken the screen, W whitens it; a page key brings the same slide back', async ({ page }) => {
  await openPresentation(page, BARS)
  for (const [key, screen] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
  ] as const) {
    await press(page, key)
    await expect(stageOf(page)).toHaveAttribute('data-screen', screen)
    await expect(stageOf(page)).toHaveCSS(
      'background-color',
      screen === 'black' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)',
    )
    await expect(slideOf(page)).toHaveCount(0)
    await press(page, key)
    await expect(slideOf(page)).toBeVisible()
  }
  await press(page, 'b', 'PageDown')
  await expect(slideOf(page)).toBeVisible()
  await expectSlide(page, 3)
  await press(page, 'w', 'Escape')
  await expectSlide(page, 3)
})

test('E shows the evidence of the first number, arrows lead to the next town’s; Escape closes only it', async ({
  page,
}) => {
  await openPresentation(page, BARS)
  await press(page, 'e')
  const panel = page.getByRole('dialog', { name: /^数据出处/ })
  await expect(fieldOf(panel, '报告')).toContainText('《')
  const first = await panel.getByRole('heading', { level: 2 }).textContent()
  await press(page, 'ArrowDown')
  await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '')
  await expectAccessible(page)
  await press(page, 'Escape')
  await expect(panel).toHaveCount(0)
  await expectSlide(page, 3)
  await press(page, 'e', 'PageDown')
  await expect(panel).toHaveCount(0)
  await expectSlide(page, 3, 2)
})

test('where there is nothing to prove, E says so', async ({ page }) => {
  await openPresentation(page)
  await press(page, 'e')
  await expect(page.getByText('本页没有可查出处的数')).toBeVisible()
})

test('G shows all slides: arrows and Enter lead to one, so does a click', async ({ page }) => {
  await openPresentation(page, BARS)
  await press(page, 'g')
  const overview = page.getByRole('dialog', { name: '全部页面' })
  await expect(overview.getByRole('button', { name: /^3 / })).toBeFocused()
  await expectAccessible(page)
  await press(page, 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Enter')
  await expect(overview).toHaveCount(0)
  await expectSlide(page, 7)
  await press(page, 'g')
  await overview.getByRole('button', { name: /^2 / }).click()
  await expectSlide(page, 2)
})

test('? lists the keys', async ({ page }) => {
  await openPresentation(page)
  await press(page, '?')
  const keys = page.getByRole('dialog', { name: '放映按键' })
  for (const key of ['E', 'T', 'G', 'S', 'F5', 'Esc']) await expect(keys.getByText(key, { exact: true })).toBeVisible()
  await press(page, '?')
  await expect(keys).toHaveCount(0)
})

test('the pointer marks one town after another', async ({ page }) => {
  await openPresentation(page, BARS)
  const bold = slideOf(page).locator('svg text[style*="bold"]')
  await expect(slideOf(page).locator('svg').first()).toBeVisible()
  const before = await bold.allTextContents()
  await press(page, 'ArrowDown')
  await expect.poll(() => bold.allTextContents()).not.toEqual(before)
  const first = await bold.allTextContents()
  await press(page, 'ArrowDown')
  await expect.poll(() => bold.allTextContents()).not.toEqual(first)
  await press(page, 'ArrowUp')
  await expect.poll(() => bold.allTextContents()).toEqual(first)
})

test('T turns the picture to its table and back', async ({ page }) => {
  await openPresentation(page, BARS)
  await press(page, 't')
  await expect(slideOf(page).getByRole('table').first()).toBeVisible()
  expect(await misfits(page)).toEqual([])
  await press(page, 't')
  await expect(slideOf(page).getByRole('table')).toHaveCount(0)
})

test('a reload in the middle of a presentation goes on at the same slide and page', async ({ page }) => {
  await openPresentation(page, BARS)
  await press(page, 'PageDown')
  await expectSlide(page, 3, 2)
  await page.reload()
  await expectPresentation(page)
  await expectSlide(page, 3, 2)
})

test('all slides are drawn before the first is shown, and none is drawn anew', async ({ page }) => {
  await openPresentation(page)
  await expect(page.locator('[data-slide]')).toHaveCount(Number(await slidesOf(page)))
  const kept = await page.locator('[data-slide]').nth(3).elementHandle()
  await press(page, '4', 'Enter')
  await expectSlide(page, 4)
  const shown = await slideOf(page).elementHandle()
  expect(await page.evaluate(([a, b]) => a === b, [kept, shown])).toBe(true)
})

async function slidesOf(page: Page): Promise<string | undefined> {
  const told = await stageOf(page).locator('p[aria-live]').textContent()
  return /共 (\d+) 张/.exec(told ?? '')?.[1]
}

test('a stroke of the finger turns the page', async ({ page }) => {
  await openPresentation(page, BARS)
  await stroke(page, { from: 900, to: 300 })
  await expectSlide(page, 3, 2)
  await stroke(page, { from: 300, to: 900 })
  await expectSlide(page, 3)
  await stroke(page, { from: 600, to: 590 })
  await expectSlide(page, 3)
})

async function stroke(page: Page, { from, to }: { from: number; to: number }): Promise<void> {
  const finger = { pointerId: 7, pointerType: 'touch', isPrimary: true, bubbles: true, clientY: 300 }
  await stageOf(page).dispatchEvent('pointerdown', { ...finger, clientX: from })
  await stageOf(page).dispatchEvent('pointerup', { ...finger, clientX: to })
}

test('refused full screen fills the window and says how', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await openPage(page, '#/briefing')
  await press(page, 'F5')
  await expectPresentation(page)
  await expect(page.getByText('按 F5 全屏')).toBeVisible()
  const box = await stageOf(page).boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 1366, height: 768 })
  await press(page, 'PageDown')
  await expectSlide(page, 2)
})

test('nothing of the app behind it is reached in a presentation', async ({ page }) => {
  await openPresentation(page)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await press(page, 'l', '/', 'r')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectAccessible(page)
  await expect(stageOf(page)).toBeFocused()
})

test('the presenter view leads the presentation and follows it', async ({ page }) => {
  await openPresentation(page, BARS)
  const [presenter] = await Promise.all([page.waitForEvent('popup'), press(page, 's')])
  await expect(presenter.locator('main[data-ready="true"]')).toBeVisible()
  await expect(presenter.getByText('与放映窗口同步')).toBeVisible()
  await expect(presenter.getByText(/^第 3 张，共/)).toBeVisible()
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectSlide(page, 3, 2)
  await press(page, 'PageDown')
  await expect(presenter.getByText(/^第 4 张，共/)).toBeVisible()
  await presenter.getByRole('button', { name: '黑屏' }).click()
  await expect(stageOf(page)).toHaveAttribute('data-screen', 'black')
  await expect(presenter.getByText('放映窗口：黑屏')).toBeVisible()
  await presenter.keyboard.press('b')
  await expect(stageOf(page)).toHaveAttribute('data-screen', 'slide')
  await expectAccessible(presenter)
  await presenter.reload()
  await expect(presenter.getByText(/^第 4 张，共/)).toBeVisible()
  await expect(presenter.getByText('与放映窗口同步')).toBeVisible()
  await page.close()
  await expect(presenter.getByText('放映窗口已关闭')).toBeVisible()
})

test('a presenter view without a presentation turns its own pages and can open one', async ({ page }) => {
  await openPage(page, '#/briefing?mode=presenter')
  await expect(page.getByText('放映窗口没有打开')).toBeVisible()
  await press(page, 'PageDown')
  await expect(page.getByText(/^第 2 张，共/)).toBeVisible()
  await expect(page.locator('[data-elapsed]')).toHaveText(/^0:0\d$/)
  const [presentation] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: '打开放映窗口' }).click(),
  ])
  await expectPresentation(presentation)
  await expectSlide(presentation, 2)
  await expect(page.getByText('与放映窗口同步')).toBeVisible()
})

test('messages that are none change nothing', async ({ page, context }) => {
  await openPresentation(page, BARS)
  const other = await context.newPage()
  await other.goto(page.url().replace(/#.*/, '#/data'))
  await other.evaluate(() => {
    const line = new BroadcastChannel('zhenjian.presentation')
    for (const slide of [0, -1, 1e9, NaN, '2', null, {}]) {
      line.postMessage({ kind: 'go', deck: 'annual', slide, page: 1, screen: 'black' })
    }
    line.postMessage({ kind: 'go', deck: 'annual', slide: 999, page: 9999, screen: 'slide' })
  })
  await expect(stageOf(page).locator('p[aria-live]')).toContainText(/第 (\d+) 张，共 \1 张/)
  await expect(stageOf(page)).toHaveAttribute('data-screen', 'slide')
})

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
  [1280, 800],
  [1024, 768],
] as const) {
  test(`every page fits ${width} × ${height}, with text for the back row`, async ({ page }) => {
    await openPresentation(page)
    await page.setViewportSize({ width, height })
    const slides = Number(await slidesOf(page))
    const found: string[] = []
    for (let last = ''; last !== page.url();) {
      last = page.url()
      await expect(slideOf(page).locator('article')).toHaveCSS('width', `${width}px`)
      found.push(...(await misfits(page)).map((what) => `${new URL(last).hash}: ${what}`))
      await press(page, 'PageDown')
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    expect(found).toEqual([])
    await expectSlide(page, slides, Number(new URLSearchParams(page.url().split('?').at(-1)).get('page') ?? 1))
  })
}
