import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import JSZip from 'jszip'
import readXlsxFile from 'read-excel-file/node'
import { markOf } from '../browser/viewLocators.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expectSlide, expectPresentation, openPresentation, stageOf } from '../browser/presentation.ts'
import { expect, test } from '../browser/test.ts'

/** The whole way of a presentation on the built page, under its policy: a breach or a request elsewhere fails each of these. */

const COMPARE = '#/compare/petitions.handled?year=2022'
const ELSEWHERE = 'https://elsewhere.example/a.png'

function tool(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

function slides(page: Page): Locator {
  return page.getByRole('navigation', { name: '页面列表' }).getByRole('button', { name: /^第 \d/ })
}

async function savedBy(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return readFile(await download.path())
}

async function saveView(page: Page, entry: RegExp): Promise<Buffer> {
  await tool(page, '另存').click()
  return savedBy(page, () => page.getByRole('menuitem', { name: entry }).click())
}

test('from the desk to the presentation, its presenter, its evidence and back', async ({ page }) => {
  await openPage(page, COMPARE)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await tool(page, '年度汇报').click()
  await expect(slides(page)).toHaveCount(9)
  await slides(page)
    .nth(8)
    .dragTo(slides(page).nth(1), { targetPosition: { x: 60, y: 5 } })
  await page.keyboard.press('F5')
  await expectPresentation(page)
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(presenter.getByText('与放映窗口同步')).toBeVisible()
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectSlide(page, 2)
  await presenter.close()
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog', { name: '全部页面' })).toBeVisible()
  await page.keyboard.press('Escape')
  for (const key of ['b', 'b', 'w', 'w', 't', 't', '?']) await page.keyboard.press(key)
  await page.keyboard.press('Escape')
  await openPresentation(page, '&slide=4')
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(stageOf(page)).toHaveCount(0)
})

test('slides and handout are laid out for paper, and printed', async ({ page }) => {
  for (const mode of ['print', 'handout']) {
    await openPage(page, `#/briefing?mode=${mode}`)
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect([...file.matchAll(/\/Type ?\/Page\b/g)].length, mode).toBeGreaterThan(5)
    const [, width = ''] = /\/MediaBox ?\[0 0 ([\d.]+)/.exec(file) ?? []
    // The size of slides, and A4 lying: the rule for this paper was applied.
    expect(Math.round(Number(width)), mode).toBe(mode === 'print' ? 960 : 842)
  }
})

test('pictures, tables and the presentation are saved, and a picture is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, COMPARE)
  expect((await saveView(page, /^PNG/)).subarray(1, 4).toString()).toBe('PNG')
  expect((await saveView(page, /^SVG/)).toString()).toMatch(/^<\?xml|^<svg/)
  expect((await saveView(page, /^CSV/)).toString()).toContain('石桥镇')
  expect((await readXlsxFile(await saveView(page, /^XLSX/))).map(({ sheet }) => sheet)).toContain('口径与说明')
  await tool(page, '另存').click()
  await page.getByRole('menuitem', { name: /^复制图片/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '图片已复制' })).toBeVisible()
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  const zip = await JSZip.loadAsync(await savedBy(page, () => tool(page, '导出 PPTX').click()))
  expect(Object.keys(zip.files)).toContain('ppt/slides/slide1.xml')
})

test('a workbook too large for one go is written all the same', async ({ page }) => {
  await openPage(page, '#/data?state=every')
  const bytes = await savedBy(page, () => page.getByRole('button', { name: '下载 XLSX' }).click())
  const [data] = await readXlsxFile(bytes)
  // What the writer gives to a worker of its own begins at 160 kB.
  expect(JSON.stringify(data).length).toBeGreaterThan(160_000)
  await expect(page.getByText('正在生成文件…')).toBeHidden()
})

test('a hostile deck asks nobody for anything, runs nothing, and leads nowhere else', async ({ page, context }) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await openPage(page, COMPARE)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(slides(page)).toHaveCount(1)
  const deck = await savedBy(page, () => tool(page, '存为文件').click())
  const evil = [
    `<img src=${ELSEWHERE} onerror=alert(1)>`,
    `javascript:alert(1)`,
    `![](${ELSEWHERE})`,
    `=HYPERLINK("${ELSEWHERE}")`,
  ]
  const words = `${evil.join('\n')}\u202Egnp.exe`
  // Our own page wrote it a moment ago.
  const {
    slides: [view, ...others],
    ...rest
  } = JSON.parse(deck.toString()) as { slides: { pins: { link: string }[] }[] }
  expect(others).toEqual([])
  const links = [`javascript:alert(1)//`, ELSEWHERE, `//elsewhere.example/`, `data:text/html,<script>alert(1)</script>`]
  const hostile = {
    ...rest,
    title: words,
    slides: [
      { kind: 'cover', id: 'c', title: words, notes: words, subtitle: words },
      ...links.map((link, index) => ({
        ...view,
        id: `v${index}`,
        title: words,
        notes: words,
        remark: words,
        pins: view?.pins.map((pin) => ({ ...pin, link })),
      })),
    ],
  }
  const choosing = page.waitForEvent('filechooser')
  await tool(page, '打开文件').click()
  await (
    await choosing
  ).setFiles({ name: '\u202Enosj.exe', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(hostile)) })
  await expect(slides(page)).toHaveCount(5)
  for (let at = 1; at < 5; at += 1) {
    await slides(page).nth(at).click()
    await expect(page.getByRole('link', { name: '打开原视图' })).toHaveAttribute('href', /^#\//)
  }
  const pptx = await JSZip.loadAsync(await savedBy(page, () => tool(page, '导出 PPTX').click()))
  const relations = await Promise.all(
    Object.keys(pptx.files)
      .filter((name) => name.endsWith('.rels'))
      .map((name) => pptx.file(name)?.async('string') ?? Promise.resolve('')),
  )
  expect(relations.join('')).toContain('Relationship')
  expect(relations.join('')).not.toMatch(/TargetMode="External"|elsewhere|javascript/)
  for (const mode of ['present', 'presenter', 'print', 'handout']) {
    await page.goto(`./#/briefing?mode=${mode}`)
    await (mode === 'present' ? expectPresentation(page) : expectReady(page))
  }
  const home = new URL('.', page.url()).href
  expect(asked.filter((url) => !url.startsWith(home) && !/^(?:blob|data):/.test(url))).toEqual([])
  await openPage(page, COMPARE)
  await expect(markOf(page, '石桥镇：214 件')).toBeVisible()
})
