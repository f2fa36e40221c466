import type { Locator, Page } from 'playwright/test'
import { expectDeckKept } from '../browser/briefingDesk.ts'
import { evidenceOf, fieldOf, markOf } from '../browser/viewLocators.ts'
import { expectNothingLost } from '../browser/lost.ts'
import { wordOf } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expectSlide, expectPresentation, misfits, stageOf } from '../browser/presentation.ts'
import { expect, test } from '../browser/test.ts'

const PANELS = ['#/data?panel=matrix', '#/data?panel=findings', '#/trend/petitions.handled?multiples=1']

// An iPad lying and an iPad standing; fingers only.
for (const viewport of [
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
]) {
  test.describe(`on a tablet of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

    test('every view opens by a tap, nothing is cut and nothing scrolls sideways', async ({ page }) => {
      await openPage(page, '#/overview')
      for (const view of ['比较', '趋势', '镇档案', '关联', '数据', '汇报', '总览']) {
        await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: view, exact: true }).tap()
        await expect(page.getByRole('link', { name: view, exact: true })).toHaveAttribute('aria-current', 'page')
        await expectReady(page)
        await expectWhole(page, view)
      }
      for (const panel of PANELS) {
        await openPage(page, panel)
        await expectWhole(page, panel)
      }
    })

    test('menus are opened and taken from by taps', async ({ page }) => {
      await openPage(page, '#/compare/petitions.handled?year=2022')
      await takeFrom(page, '年份', /^2021/)
      await expect.poll(() => hashOf(page)).toContain('year=2021')
      await takeFrom(page, '指标', /^法律顾问到村服务/)
      await expect.poll(() => hashOf(page)).toContain('legalAdvisor.visits')
      await page.getByRole('button', { name: /^切换数据集/ }).tap()
      await expectWhole(page, 'data sets')
      await page.getByRole('option', { name: /公开样本/ }).tap()
      await expect.poll(() => hashOf(page)).toContain('data=public-sample')
    })

    test('a tap on a bar opens the words behind it', async ({ page }) => {
      await openPage(page, '#/compare/petitions.handled?year=2022')
      await markOf(page, '云溪镇：100余').tap()
      const panel = evidenceOf(page, '云溪镇')
      await expect(fieldOf(panel, '数字原文')).toContainText('100余件')
      await fieldOf(panel, '数字原文').scrollIntoViewIfNeeded()
      await expectInWidth(page, panel)
      await expectWhole(page, 'evidence')
    })

    test('a presentation is put together, shown and turned by fingers', async ({ page }) => {
      await openPage(page, '#/compare/petitions.handled?year=2022')
      await page.getByRole('button', { name: '加入汇报' }).tap()
      await page.getByRole('link', { name: '查看这一页' }).tap()
      await expect(page.getByLabel('标题', { exact: true })).toBeVisible()
      await page.getByRole('button', { name: '年度汇报' }).first().tap()
      await expectDeckKept(page)
      await expectWhole(page, 'desk')
      await page
        .getByRole('button', { name: '放映' })
        .or(page.getByRole('link', { name: '放映' }))
        .first()
        .tap()
      await expectPresentation(page)
      expect(await misfitsOnSlide(page)).toEqual([])
      await swipe(page, -300)
      await expectSlide(page, 2)
      expect(await misfitsOnSlide(page)).toEqual([])
      await swipe(page, 300)
      await expectSlide(page, 1)
    })
  })
}

/** How small text may be goes by the height of a lying screen; a standing one has a slide of half its height. */
async function misfitsOnSlide(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const found = await misfits(page)
  return width > height ? found : found.filter((what) => !what.startsWith('small: '))
}

async function takeFrom(page: Page, word: string, option: RegExp): Promise<void> {
  await wordOf(page, word).tap()
  const menu = page.getByRole('dialog', { name: word, exact: true })
  await expect(menu).toBeVisible()
  await expectInWidth(page, menu)
  await expectWhole(page, `menu ${word}`)
  await menu.getByRole('option', { name: option }).first().tap()
  await expectReady(page)
}

async function expectWhole(page: Page, where: string): Promise<void> {
  await expectNothingLost(page, where)
  expect(await page.evaluate(findCut), `${where}: words are whole`).toEqual([])
}

/** Words of headings, controls and cells that do not fit their box and cannot be scrolled to; runs in the page. */
function findCut(): string[] {
  const cut: string[] = []
  for (const element of document.querySelectorAll('h1, h2, h3, button, a, th, td, dt, dd, label, p, li')) {
    const style = getComputedStyle(element)
    if (element.clientWidth < 2 || style.overflowX === 'visible' || /auto|scroll/.test(style.overflowX)) continue
    if (element.scrollWidth > element.clientWidth + 1)
      cut.push(`${element.tagName} ${(element.textContent ?? '').slice(0, 30)}`)
  }
  return cut
}

async function expectInWidth(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox()
  const width = page.viewportSize()?.width ?? 0
  expect(box, 'it is shown').not.toBeNull()
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
}

/** One finger over the middle of the slide, as fast as a hand does it. */
async function swipe(page: Page, by: number): Promise<void> {
  const box = await stageOf(page).boundingBox()
  const [x, y] = [(box?.width ?? 0) / 2 - by / 2, (box?.height ?? 0) / 2]
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  for (const part of [0.25, 0.5, 0.75, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + by * part, y }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
