import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright/test'
import JSZip from 'jszip'
import { addressOf, expect, openFile, test } from '../browser/fileTest.ts'
import { expectReady } from '../browser/openPage.ts'
import { expectSlide, expectPresentation, misfits, stageOf } from '../browser/presentation.ts'

const COMPARE = '#/compare/petitions.handled?year=2022'

function slides(page: Page): Locator {
  return page.getByRole('navigation', { name: '页面列表' }).getByRole('button', { name: /^第 \d/ })
}

async function pinTwo(page: Page, folder: string): Promise<void> {
  await openFile(page, folder, COMPARE)
  await page.keyboard.press('p')
  await expect(page.getByText('已加入《新汇报稿》第 1 页')).toBeVisible()
  await openFile(page, folder, '#/trend/petitions.handled')
  await page.keyboard.press('p')
  await expect(page.getByText('已加入《新汇报稿》第 2 页')).toBeVisible()
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(slides(page)).toHaveCount(2)
  await expect(page.getByText('已保存到本机', { exact: true })).toBeVisible()
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('what is pinned stays after a reload, goes into a file and comes back from it', async ({ page, folder }) => {
  await pinTwo(page, folder)
  await page.reload()
  await expectReady(page)
  await expect(slides(page)).toHaveCount(2)
  const { name, bytes } = await saved(page, '存为文件')
  expect(name).toMatch(/\.json$/)
  await page.getByRole('button', { name: '删除', exact: true }).click()
  await expect(slides(page)).toHaveCount(0)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '打开文件', exact: true }).click()
  await (await choosing).setFiles({ name: '例会.json', mimeType: 'application/json', buffer: bytes })
  await expect(slides(page)).toHaveCount(2)
})

test('a deck becomes a presentation with charts that can be edited', async ({ page, folder }) => {
  await pinTwo(page, folder)
  const { name, bytes } = await saved(page, '导出 PPTX')
  expect(name).toBe('新汇报稿.pptx')
  const parts = Object.keys((await JSZip.loadAsync(bytes)).files)
  expect(parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length).toBeGreaterThanOrEqual(2)
})

test('F5 presents, S opens the speaker’s window, and both turn each other’s pages', async ({ page, folder }) => {
  await openFile(page, folder, COMPARE)
  await page.keyboard.press('F5')
  await expectPresentation(page)
  await expectSlide(page, 1)
  await page.keyboard.press('PageDown')
  await expectSlide(page, 2)
  expect(await misfits(page)).toEqual([])
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(presenter.locator('main[data-ready="true"]')).toBeVisible()
  await expect(presenter.getByText('与放映窗口同步')).toBeVisible()
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectSlide(page, 2, 2)
  await page.keyboard.press('Home')
  await expect(presenter.getByText(/^第 1 张，共/)).toBeVisible()
  await page.keyboard.press('s')
  expect(page.context().pages()).toHaveLength(2)
  await presenter.reload()
  await expect(presenter.getByText('与放映窗口同步')).toBeVisible()
  await page.close()
  await expect(presenter.getByText('放映窗口已关闭')).toBeVisible()
})

test('a presentation is opened by its address, at its slide', async ({ page, folder }) => {
  await page.goto(addressOf(folder, '#/briefing?mode=present&slide=3'))
  await expectPresentation(page)
  await expectSlide(page, 3)
  await page.keyboard.press('Escape')
  await expect(stageOf(page)).toHaveCount(0)
})

test('deck, handout and views are printed', async ({ page, folder }) => {
  for (const [hash, width] of [
    ['#/briefing?mode=print', 960],
    ['#/briefing?mode=handout', 842],
    [COMPARE, 595],
  ] as const) {
    await openFile(page, folder, hash)
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(Math.round(Number(/\/MediaBox ?\[0 0 ([\d.]+)/.exec(file)?.[1])), hash).toBe(width)
  }
})

test('paper says where it came from without naming folders of this machine', async ({ page, folder }) => {
  await openFile(page, folder, COMPARE)
  await page.emulateMedia({ media: 'print' })
  const foot = page.getByRole('contentinfo')
  await expect(foot).toContainText(`index.html${COMPARE}`)
  await expect(foot).not.toContainText('file:')
  await expect(foot.getByText('本页从文件夹打开')).toBeHidden()
})
