import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { markOf } from '../browser/viewLocators.ts'
import { hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const COMPARE = '#/compare/petitions.handled?year=2022'
const COMPARE_TITLE = '石桥镇 214 件，为可比 12 镇最多，是中位数 98.5–100 件（推定）的 2.1 倍以上'

function slides(page: Page): Locator {
  return page
    .getByRole('navigation', { name: /^(?:页面列表|Slides)$/ })
    .getByRole('button', { name: /^(?:第|Slide) \d/ })
}

/** Titles in order, without the place. */
async function expectTitles(page: Page, titles: readonly (string | RegExp)[]): Promise<void> {
  await expect(slides(page)).toHaveText(
    titles.map((title) => (typeof title === 'string' ? new RegExp(`：${title}$`) : title)),
  )
}

function tool(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** Starts a deck of three slides of words: 甲 乙 丙. */
async function startThree(page: Page): Promise<void> {
  await openPage(page, '#/briefing')
  await tool(page, '新建').click()
  for (const [index, title] of ['甲', '乙', '丙'].entries()) {
    await tool(page, '添加 文字').click()
    await expect(slides(page)).toHaveCount(index + 1)
    await page.getByLabel('标题', { exact: true }).fill(title)
  }
  await expectTitles(page, ['甲', '乙', '丙'])
}

async function expectKept(page: Page): Promise<void> {
  await expect(page.getByText('已保存到本机', { exact: true })).toBeVisible()
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await tool(page, '打开文件').click()
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

async function savedText(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await tool(page, '存为文件').click()
  return readFile(await (await downloading).path(), 'utf8')
}

test('an empty desk says how slides come about', async ({ page }) => {
  await openPage(page, '#/briefing')
  await expect(page.getByRole('heading', { name: '还没有页面' })).toBeVisible()
  await expect(page.getByText('在任何视图按 P')).toBeVisible()
  await expectAccessible(page)
})

test('views are pinned by key and by button, with a title proposed from what they say, and pinning is undone', async ({
  page,
}) => {
  await openPage(page, COMPARE)
  await expect(markOf(page, '石桥镇：214 件')).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByText('已加入《新汇报稿》第 1 页')).toBeVisible()
  for (const hash of ['#/overview?year=2022', '#/trend/petitions.handled', '#/data', '#/town?town=990101101']) {
    await openPage(page, hash)
    await tool(page, '加入汇报').click()
  }
  await expect(page.getByText('已加入《新汇报稿》第 5 页')).toBeVisible()
  await tool(page, '撤销').click()
  await openPage(page, '#/relate')
  await page.keyboard.press('P')
  await expect(page.getByText('已加入《新汇报稿》第 5 页')).toBeVisible()
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(slides(page)).toHaveCount(5)
  await expect(slides(page).last()).toHaveAttribute('aria-current', 'true')
  await expect(slides(page).first()).toHaveText(`第 1 页：${COMPARE_TITLE}`)
  await slides(page).first().click()
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue(COMPARE_TITLE)
  await page.getByRole('link', { name: '打开原视图' }).click()
  await expect(markOf(page, '石桥镇：214 件')).toBeVisible()
  expect(hashOf(page)).toBe(COMPARE)
})

test('slides are moved by keys, by buttons and by drag, and each move is undone', async ({ page }) => {
  await startThree(page)
  await slides(page).nth(2).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expectTitles(page, ['甲', '丙', '乙'])
  await expect(slides(page).nth(1)).toBeFocused()
  await expect(page.getByText('已移到第 2 页，共 3 页')).toBeAttached()
  await page.keyboard.press('Alt+Home')
  await expectTitles(page, ['丙', '甲', '乙'])
  await page.keyboard.press('ArrowDown')
  await expect(slides(page).nth(1)).toBeFocused()
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('甲')
  await tool(page, '下移').click()
  await expectTitles(page, ['丙', '乙', '甲'])
  await slides(page)
    .nth(2)
    .dragTo(slides(page).nth(0), { targetPosition: { x: 60, y: 5 } })
  await expectTitles(page, ['甲', '丙', '乙'])
  for (const titles of [
    ['丙', '乙', '甲'],
    ['丙', '甲', '乙'],
    ['甲', '丙', '乙'],
  ]) {
    await tool(page, '撤销').click()
    await expectTitles(page, titles)
  }
})

test('slides are duplicated, written on, removed and brought back; all of it stays after a reload', async ({
  page,
}) => {
  await startThree(page)
  await slides(page).nth(1).click()
  await tool(page, '复制此页').click()
  await expectTitles(page, ['甲', '乙', '乙', '丙'])
  await page.getByLabel('标题', { exact: true }).fill('乙之二')
  await page.getByLabel('文字（每行一段）').fill('第一段\n第二段')
  await page.getByLabel('备注（只给演讲者看）').fill('慢些说')
  await page.getByLabel('汇报稿名称').fill('周一例会')
  await slides(page).first().click()
  await page.keyboard.press('Delete')
  await expectTitles(page, ['乙', '乙之二', '丙'])
  await tool(page, '撤销').click()
  await expectTitles(page, ['甲', '乙', '乙之二', '丙'])
  await tool(page, '添加 封面').click()
  await page.getByLabel('副标题').fill('县司法局')
  await tool(page, '添加 章节').click()
  await expectTitles(page, ['标题', '章节', '甲', '乙', '乙之二', '丙'])
  await expectKept(page)
  await page.reload()
  await expectTitles(page, ['标题', '章节', '甲', '乙', '乙之二', '丙'])
  await expect(page.getByLabel('汇报稿名称')).toHaveValue('周一例会')
  await slides(page).nth(4).click()
  await expect(page.getByLabel('备注（只给演讲者看）')).toHaveValue('慢些说')
})

test('two pictures stand side by side on one slide, and apart again', async ({ page }) => {
  await openPage(page, COMPARE)
  await page.keyboard.press('p')
  await expect(page.getByText('第 1 页')).toBeVisible()
  await openPage(page, '#/compare/petitions.handled?year=2021')
  await page.keyboard.press('p')
  await expect(page.getByText('第 2 页')).toBeVisible()
  await openPage(page, '#/briefing?slide=1')
  await tool(page, '与下一页并排').click()
  await expect(slides(page)).toHaveCount(1)
  await expect(page.getByRole('link', { name: '打开第二图的原视图' })).toHaveAttribute('href', /year=2021/)
  await tool(page, '拆成两页').click()
  await expect(slides(page)).toHaveCount(2)
  await expect(slides(page).first()).toHaveText(`第 1 页：${COMPARE_TITLE}`)
  await expect(slides(page).last()).toHaveText(/第 2 页：\S+ [\d,]+ 件/)
})

test('one view pinned twice stands twice, side by side and in the handout', async ({ page }) => {
  await openPage(page, COMPARE)
  for (const at of [1, 2]) {
    await page.keyboard.press('p')
    await expect(page.getByText(`第 ${at} 页`)).toBeVisible()
  }
  await openPage(page, '#/briefing?slide=1')
  await tool(page, '与下一页并排').click()
  await expect(slides(page)).toHaveCount(1)
  await openPage(page, '#/briefing?mode=handout')
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(2)
})

test('the list of slides stays where it was scrolled to, while pictures are compared and words are typed', async ({
  page,
}) => {
  await openPage(page, COMPARE)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  for (let count = 1; count < 9; count += 1) await tool(page, '复制此页').click()
  await expect(slides(page)).toHaveCount(9)
  await slides(page).first().click()
  const list = page.getByRole('navigation', { name: '页面列表' }).locator('ol')
  await list.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
  const top = await list.evaluate((element) => element.scrollTop)
  expect(top).toBeGreaterThan(0)
  await page.getByLabel('标题', { exact: true }).evaluate((field) => field.focus({ preventScroll: true }))
  await page.keyboard.type('改了')
  await expect(slides(page).first()).toHaveText(/改了/)
  expect(await list.evaluate((element) => element.scrollTop)).toBe(top)
})

test('the annual report is composed from the data; decks are named, copied, deleted and brought back', async ({
  page,
}) => {
  await openPage(page, '#/briefing')
  await tool(page, '年度汇报').click()
  await expect(page.getByLabel('汇报稿名称')).toHaveValue('示例县（虚构）2025年年度汇报')
  await expect(slides(page)).toHaveCount(9)
  await expect(page.getByLabel('副标题')).toHaveValue(/汇报日期：\d+年\d+月\d+日\n数据日期：2026年3月20日\n密级：.+/)
  await tool(page, '复制').click()
  await expect(page.getByLabel('汇报稿名称')).toHaveValue('示例县（虚构）2025年年度汇报（副本）')
  await page.getByRole('button', { name: /^切换汇报稿/ }).click()
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await tool(page, '删除').click()
  await expect(page.getByLabel('汇报稿名称')).toHaveValue('示例县（虚构）2025年年度汇报')
  await tool(page, '撤销').click()
  await expect(page.getByLabel('汇报稿名称')).toHaveValue('示例县（虚构）2025年年度汇报（副本）')
})

test('a deck saved as a file is opened from it, data and all, by picking and by dropping', async ({ page }) => {
  await openPage(page, COMPARE)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await page.getByLabel('汇报稿名称').fill('例会')
  const text = await savedText(page)
  expect(JSON.parse(text)).toMatchObject({
    format: 'town-report-deck/1',
    title: '例会',
    slides: [{ kind: 'view', title: COMPARE_TITLE, pins: [{ link: COMPARE }] }],
  })
  expect(text).toContain('"format":"town-report/1"')
  await tool(page, '删除').click()
  await expect(slides(page)).toHaveCount(0)
  await openFile(page, '例会.json', text)
  await expect(page.getByLabel('汇报稿名称')).toHaveValue('例会')
  await expect(slides(page)).toHaveText([`第 1 页：${COMPARE_TITLE}`])
  await page.evaluate(
    (contents) => {
      const dataTransfer = new DataTransfer()
      for (const content of contents) dataTransfer.items.add(new File([content], 'dropped.json'))
      const list = document.querySelector('nav ol') ?? document.body
      for (const kind of ['dragenter', 'dragover', 'drop'])
        list.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
    },
    [text.replace('"例会"', '"先拖来的"'), '{', text.replace('"例会"', '"拖来的"')],
  )
  await expect(page.getByLabel('汇报稿名称')).toHaveValue('拖来的')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('alert')).toContainText('没有打开“dropped.json”')
  await expect(page.getByRole('button', { name: /^切换汇报稿/ })).toContainText('共 3 份')
})

test('files that are no decks do nothing, and say what, where and what to do', async ({ page }) => {
  await startThree(page)
  const text = await savedText(page)
  const files: [string, string, string][] = [
    ['broken.json', text.slice(0, 50), '不是有效的 JSON，第 1 行第'],
    ['other.json', '{"format":"town-report/1"}', '不是汇报稿文件。数据文件请用页首的“载入文件”'],
    ['new.json', text.replace('deck/1', 'deck/7'), '格式版本是 town-report-deck/7，这里只读 town-report-deck/1'],
    ['proto.json', text.replace('"frozen":{', '"frozen":{"__proto__":{"x":1}'), '不安全的名称'],
    ['kind.json', text.replace('"kind":"text"', '"kind":"film"'), 'slides[1].kind 处的内容不合格式'],
    ['long.json', text.replace('"title":"甲"', `"title":"${'长'.repeat(20_001)}"`), '处的文字超过 20000 字'],
  ]
  for (const [name, content, words] of files) {
    await openFile(page, name, content)
    await expect(page.getByRole('alert')).toContainText(`没有打开“${name}”，现有汇报稿不受影响`)
    await expect(page.getByRole('alert')).toContainText(words)
  }
  await expectAccessible(page)
  await tool(page, '知道了').click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expectTitles(page, ['甲', '乙', '丙'])
})

test('a slide whose data have changed says what, and is refreshed and put back', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2025')
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(slides(page)).toHaveText([/石桥镇 229 件/])
  const choosing = page.waitForEvent('filechooser')
  await tool(page, '载入文件').click()
  await (await choosing).setFiles({ name: '补报.json', mimeType: 'application/json', buffer: Buffer.from(CORRECTION) })
  const dialog = page.getByRole('dialog', { name: '本机数据' })
  await expect(dialog).toContainText('接受 1 行')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const note = page.getByText(/加入汇报后数据有变：\d+ 个数值不同/)
  await expect(note).toBeVisible()
  await expect(page.getByText('数据已变', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await tool(page, '更新').click()
  await expect(note).toBeHidden()
  await expect(slides(page)).not.toHaveText([/石桥镇 229 件/])
  await tool(page, '撤销').click()
  await expect(note).toBeVisible()
  await expect(slides(page)).toHaveText([/石桥镇 229 件/])
})

test('a slide of another data set says which', async ({ page }) => {
  await openPage(page, COMPARE)
  await page.keyboard.press('p')
  await expect(page.getByText('已加入')).toBeVisible()
  await openPage(page, '#/briefing?data=public-sample')
  await expect(page.getByText('这一页取自另一数据集“示例县')).toBeVisible()
})

test('what one tab changes, another takes over', async ({ page, context }) => {
  await startThree(page)
  await expectKept(page)
  const other = await context.newPage()
  await openPage(other, '#/briefing')
  await expectTitles(other, ['甲', '乙', '丙'])
  await slides(other).first().click()
  await other.getByLabel('标题', { exact: true }).fill('另一窗口写的')
  await expectTitles(page, ['另一窗口写的', '乙', '丙'])
  await slides(page).nth(2).click()
  await tool(page, '删除此页').click()
  await expectTitles(other, ['另一窗口写的', '乙'])
})

test('a browser that keeps nothing says so, and the deck can still be saved as a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      },
    })
  })
  await startThree(page)
  await expect(page.getByText('未保存到本机：浏览器不允许保存')).toBeVisible()
  expect(JSON.parse(await savedText(page))).toMatchObject({
    slides: [{ title: '甲' }, { title: '乙' }, { title: '丙' }],
  })
})

test('the same in English, and nothing for axe to find', async ({ page }) => {
  await openPage(page, COMPARE)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Add to deck' })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByText('Added to “New deck” as slide 1')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Show this slide' }).click()
  await expect(slides(page)).toHaveCount(1)
  await tool(page, 'Annual report').click()
  await expect(slides(page)).toHaveCount(9)
  await expectAccessible(page)
})

test('the deck is saved as a presentation', async ({ page }) => {
  await openPage(page, COMPARE)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  const downloading = page.waitForEvent('download')
  await tool(page, '导出 PPTX').click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('新汇报稿.pptx')
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
})

test('forty slides under long names fit the smallest projector and stay quick to go through', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await startThree(page)
  const saved: unknown = JSON.parse(await savedText(page))
  const long = '很长的标题'.repeat(40)
  const many = Array.from({ length: 40 }, (_, index) => ({
    kind: 'text',
    id: `s${index}`,
    title: long,
    notes: '',
    text: long,
  }))
  await openFile(page, 'forty.json', JSON.stringify({ ...Object(saved), title: long, slides: many }))
  await expect(slides(page)).toHaveCount(40)
  await slides(page).first().focus()
  await page.keyboard.press('End')
  await expect(slides(page).last()).toBeInViewport()
  await expect(slides(page).last()).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
})

const CORRECTION = JSON.stringify({
  format: 'town-report/1',
  meta: { id: 'own', title: '石桥镇补报', issued: '2027-01-20', synthetic: true, classification: 'demo' },
  areas: [{ code: '990101101', name: '石桥镇', level: 'town', type: '镇', parent: '990101' }],
  sources: [
    {
      id: 's1',
      area: '990101101',
      title: '石桥镇补报',
      published: '2027-01-12',
      period: { start: '2025-01-01', end: '2025-12-31' },
    },
  ],
  observations: [
    {
      area: '990101101',
      indicator: 'petitions.handled',
      period: { start: '2025-01-01', end: '2025-12-31' },
      value: 99,
      unit: '件',
      source: 's1',
      revision: 2,
    },
  ],
})
