import { rm, writeFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { fieldText } from '../../mocks/fieldDocuments.ts'
import { expectAccessible } from '../browser/axe.ts'
import { markOf } from '../browser/viewLocators.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const YEAR_2026 = { start: '2026-01-01', end: '2026-12-31' }
const SHIQIAO = { code: '990101101', name: '石桥镇', level: 'town', type: '镇', parent: '990101' }
const SCREEN = '#/compare/petitions.handled?year=2025'

interface Row {
  area?: string
  value?: number
  period?: { start: string; end: string }
  revision?: number
}

/** A small report of one town, as a town's own machine would write it. */
function report(rows: readonly Row[], { meta = {}, area = SHIQIAO }: { meta?: object; area?: object } = {}) {
  const code = 'code' in area ? area.code : ''
  return {
    format: 'town-report/1',
    meta: { id: 'own', title: '石桥镇补报', issued: '2027-01-20', synthetic: true, classification: 'demo', ...meta },
    areas: [area],
    sources: [{ id: 's1', area: code, title: '石桥镇 2026 年报告', published: '2027-01-12', period: YEAR_2026 }],
    observations: rows.map((row) => ({
      area: code,
      indicator: 'petitions.handled',
      period: YEAR_2026,
      value: 250,
      unit: '件',
      source: 's1',
      ...row,
    })),
  }
}

function fileOf(name: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

const NEW_YEAR = fileOf(
  '石桥镇2026.json',
  report([{}, { period: { start: '2025-01-01', end: '2025-12-31' }, value: 99, revision: 2 }]),
)
const NEIGHBOUR = fileOf(
  '邻县.json',
  report([{}], {
    meta: { id: 'neighbour', title: '邻县河口镇报告' },
    area: { code: '990202101', name: '河口镇', level: 'town', type: '镇' },
  }),
)

/** Rows enough that checking them takes a while. */
function bigFile(megabytes: number) {
  const row = JSON.stringify({ ...report([{}]).observations[0], period: YEAR_2026 })
  const count = Math.floor((megabytes * 1024 * 1024) / (row.length + 12))
  const rows = Array.from({ length: count }, (_, index) => row.replace('250', String(250 + index)))
  return fileOf(
    '大文件.json',
    JSON.stringify(report([])).replace('"observations":[]', `"observations":[${rows.join(',')}]`),
  )
}

async function pick(page: Page, ...files: ReturnType<typeof fileOf>[] | string[]): Promise<Locator> {
  const choosing = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: /^(?:载入文件|Load files)$/ })
    .last()
    .click()
  await (await choosing).setFiles(files)
  const list = page.getByRole('dialog', { name: /^(?:本机数据|Local data)$/ })
  await expect(list).toBeVisible()
  return list
}

function entryOf(list: Locator, name: string): Locator {
  return list.getByRole('listitem').filter({ has: list.page().getByRole('heading', { name, exact: true }) })
}

function signOf(page: Page): Locator {
  return page.getByRole('complementary', { name: '本机数据' })
}

test('a file of the shown county is merged in: what was accepted, what changed, and a sign that stays', async ({
  page,
}) => {
  await openPage(page, SCREEN)
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  const list = await pick(page, NEW_YEAR)
  const entry = entryOf(list, '石桥镇2026.json')
  await expect(entry).toContainText('《石桥镇补报》 · 并入“示例县（虚构）”')
  await expect(entry).toContainText('接受 2 行（1 镇，2025–2026）；按 UTF-8 读取')
  const changes = entry.getByRole('list', { name: '与载入前相比' })
  await expect(changes.getByRole('listitem')).toHaveText([
    '新增年份：2026 年',
    '石桥镇 2026 年：原未报送，现有报告',
    '石桥镇 信访办结 2025 年全年：由 229 件 改为 99 件',
    '石桥镇 信访办结 2026 年全年：新增 250 件',
  ])
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(signOf(page)).toContainText('正在查看本机数据：1 个文件，未上传到任何地方')
  await expect(markOf(page, '石桥镇：99 件')).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('2018–2026')
})

/** The same report with another number for 2026. */
function told(name: string, value: number, meta: object = {}) {
  const document = report([{ value }], { meta })
  return fileOf(name, { ...document, sources: document.sources.map((one) => ({ ...one, published: '2027-02-12' })) })
}

test('a corrected file replaces the earlier one and says what changed; a namesake stays beside it and says who counts', async ({
  page,
}) => {
  await openPage(page, '#/compare/petitions.handled?year=2026', { isFaulty: true })
  const list = await pick(page, fileOf('石桥镇.json', report([{}])))
  await expect(entryOf(list, '石桥镇.json')).toContainText('已保存在本机，直到移除')
  await list.getByRole('button', { name: '载入文件' }).waitFor()
  await pick(page, told('石桥镇.json', 260))
  const [first, second, third] = [0, 1, 2].map((place) => entryOf(list, '石桥镇.json').nth(place))
  if (!first || !second || !third) throw new Error('three entries were asked for')
  await expect(first).toContainText('已由后载入的更正件“石桥镇.json”取代，不再计入；移除后者即恢复')
  await second.getByText('改变了什么').click()
  await expect(second).toContainText('石桥镇 信访办结 2026 年全年：由 250 件 改为 260 件')
  await expect(second).toContainText('由后载入的更正件 石桥镇.json 取代')
  await pick(page, told('石桥镇.json', 240, { id: 'other' }))
  await third.getByText('改变了什么').click()
  await expect(third).toContainText('改用另一种，请提高那一行的修订号（revision），或移除其中一份文件')
  await expect(third).toContainText(/信访办结 2026 年全年：(?:由 260 件 改为 240 件|另说 240 件，仍用 260 件)，因为/)
  await third.getByRole('button', { name: /^移除/ }).click()
  await page.keyboard.press('Escape')
  await expect(markOf(page, '石桥镇：260 件')).toBeVisible()
  await page.reload()
  await expect(markOf(page, '石桥镇：260 件')).toBeVisible()
})

test('where the year’s figures cover fewer towns, the half year is offered, and half years are compared', async ({
  page,
}) => {
  await openPage(page, SCREEN)
  const list = await pick(page, fileOf('半年.json', fieldText('halfmajority')))
  await list.getByRole('button', { name: '打开这个数据集' }).click()
  await expectReady(page)
  await openPage(page, `#/compare/petitions.handled?year=2022&vs=2021&data=local-991052`)
  await page.getByRole('button', { name: '改看上半年：4 镇可比' }).click()
  expect(hashOf(page)).toContain('span=H1')
  await expect(page.getByText(/可比 4 镇合计由\s*198 件\s*变为\s*206 件，上升4\.0%/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^改看/ })).toBeHidden()
})

test('a file whose disk is gone fails alone, by its name, and those behind it and after it are loaded', async ({
  page,
}, info) => {
  const onDisk = async ({ name, buffer }: ReturnType<typeof fileOf>): Promise<string> => {
    await writeFile(info.outputPath(name), buffer)
    return info.outputPath(name)
  }
  const [big, lost, behind] = await Promise.all([
    onDisk(bigFile(1.5)),
    onDisk(fileOf('优盘上的.json', report([{}], { meta: { id: 'lost' } }))),
    onDisk(NEIGHBOUR),
  ])
  await openPage(page, SCREEN)
  const list = await pick(page, big, lost, behind)
  // The first keeps the reader busy for a while.
  await rm(lost)
  await expect(entryOf(list, '优盘上的.json')).toContainText('读不到“优盘上的.json”：可能已改动、移走')
  await expect(entryOf(list, '邻县.json')).toContainText('已保存在本机，直到移除')
  await list.getByRole('button', { name: '关闭' }).click()
  const again = await pick(page, NEW_YEAR)
  await expect(entryOf(again, '石桥镇2026.json')).toContainText('接受 2 行')
})

test('files stay after the page is opened again, and removing them restores what was there', async ({ page }) => {
  await openPage(page, SCREEN)
  const list = await pick(page, NEW_YEAR)
  await expect(list).toContainText('已保存在本机，直到移除')
  await page.keyboard.press('Escape')
  await page.reload()
  await expectReady(page)
  await expect(markOf(page, '石桥镇：99 件')).toBeVisible()
  await signOf(page).getByRole('button', { name: '全部移除' }).click()
  await signOf(page).getByRole('button', { name: '确定全部移除？' }).click()
  await expect(signOf(page)).toBeHidden()
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  await page.reload()
  await expectReady(page)
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  await expect(signOf(page)).toBeHidden()
})

test('a file of another county becomes a data set of its own, opened from the list or the header', async ({ page }) => {
  await openPage(page, SCREEN)
  const list = await pick(page, NEIGHBOUR)
  await expect(entryOf(list, '邻县.json')).toContainText('自成数据集“本机：邻县河口镇报告”')
  await expect(list).toContainText('已保存在本机，直到移除')
  await list.getByRole('button', { name: '打开这个数据集' }).click()
  await expect(markOf(page, '河口镇：250 件')).toBeVisible()
  expect(hashOf(page)).toContain('data=local-990202')
  await page.reload()
  await expect(markOf(page, '河口镇：250 件')).toBeVisible()
  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await page.getByRole('option', { name: /示例县/ }).click()
  await expect(signOf(page)).toContainText('本机有 1 个文件属于其他数据集')
  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await page.getByRole('option', { name: /本机：邻县河口镇报告/ }).click()
  await expect(markOf(page, '河口镇：250 件')).toBeVisible()
  await signOf(page).getByRole('button', { name: '全部移除' }).click()
  await signOf(page).getByRole('button', { name: '确定全部移除？' }).click()
  await expect(page.getByRole('button', { name: /^切换数据集：示例县/ })).toBeVisible()
  await expect(page.getByText('链接中有几处没有看懂')).toBeHidden()
})

test('several files at once: each bad one refuses only itself, and says why and where', async ({ page }) => {
  await openPage(page, SCREEN)
  const faulty = report([{}, { value: -3 }], { meta: { id: 'faulty' } })
  const list = await pick(
    page,
    fileOf('broken.json', '{"format": "town-report/1",\n "meta": '),
    fileOf('old.json', { ...report([]), format: 'town-report/9' }),
    fileOf('other.json', { hello: 1 }),
    fileOf('empty.json', { ...report([]), areas: [], sources: [] }),
    fileOf('faulty.json', faulty),
    fileOf('copy of faulty.json', faulty),
  )
  await expect(entryOf(list, 'broken.json')).toContainText('没有载入，原有数据不受影响')
  await expect(entryOf(list, 'broken.json')).toContainText('不是有效的 JSON，第 2 行第 10 列起读不下去')
  await expect(entryOf(list, 'old.json')).toContainText('格式版本是 town-report/9，这里只读 town-report/1')
  await expect(entryOf(list, 'other.json')).toContainText('不是 town-report/1 格式')
  await expect(entryOf(list, 'empty.json')).toContainText('没有可用的镇')
  const entry = entryOf(list, 'faulty.json')
  await expect(entry).toContainText('接受 1 行（1 镇，2026）；有错未载入 1 行')
  await entry.getByText('载入说明 1 条').click()
  await expect(entry).toContainText('数据 第 2 行：value 是负数：-3 件')
  await expect(entryOf(list, 'copy of faulty.json')).toContainText('没有重复载入')
  await expectAccessible(page)
  await list.getByRole('button', { name: '从列表去掉：broken.json' }).click()
  await expect(entryOf(list, 'broken.json')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
})

test('a file in GB18030 is read as such, and says so', async ({ page }) => {
  await openPage(page, SCREEN)
  // The only words outside ASCII are 件 and the town's name, spelt in GB18030 bytes.
  const [before = '', after = ''] = JSON.stringify(report([{}], { meta: { title: 'GB' } }))
    .replaceAll('石桥镇 2026 年报告', 'report')
    .replaceAll('石桥镇', 'Shiqiao')
    .replaceAll('镇', 'town')
    .split('件')
  const buffer = Buffer.concat([Buffer.from(before), Buffer.from([0xbc, 0xfe]), Buffer.from(after)])
  const list = await pick(page, { name: 'gb.json', mimeType: 'application/json', buffer })
  await expect(entryOf(list, 'gb.json')).toContainText('按 GB18030 读取')
  await expect(entryOf(list, 'gb.json')).toContainText('信访办结 2026 年全年：新增 250 件')
})

test('a large file shows how far it is, and can be cancelled; the one behind it is read', async ({ page }) => {
  await openPage(page, SCREEN)
  const list = await pick(page, bigFile(15), NEW_YEAR)
  const entry = entryOf(list, '大文件.json')
  await expect(entry.getByRole('progressbar')).toBeVisible()
  await expect(entry).toContainText(/已读 [\d.]+ \/ 15\.0 MB|已检查 [\d,]+ \/ [\d,]+ 行/)
  await expect(entryOf(list, '石桥镇2026.json')).toContainText('排队等候')
  await list.getByRole('button', { name: '取消：大文件.json' }).click()
  await expect(entry).toContainText('已取消，没有载入任何内容')
  await expect(entryOf(list, '石桥镇2026.json')).toContainText('接受 2 行')
})

test('a file beyond the limit is refused without being read', async ({ page }) => {
  await openPage(page, SCREEN)
  const list = await pick(page, fileOf('huge.json', ' '.repeat(21 * 1024 * 1024)))
  await expect(entryOf(list, 'huge.json')).toContainText('超过上限 20971520 字节')
})

test('files dropped anywhere are loaded; dropped text is not our business', async ({ page }) => {
  await openPage(page, SCREEN)
  async function drag(type: string, text: string, name: string | null): Promise<void> {
    await page.evaluate(
      ({ kind, content, file }) => {
        const dataTransfer = new DataTransfer()
        if (file === null) dataTransfer.setData('text/plain', content)
        else dataTransfer.items.add(new File([content], file))
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
      },
      { kind: type, content: text, file: name },
    )
  }
  const hint = page.getByText('松开即载入')
  await drag('dragenter', 'words', null)
  await expect(hint).toBeHidden()
  await drag('drop', 'words', null)
  await expect(page.getByRole('dialog')).toBeHidden()
  const text = NEW_YEAR.buffer.toString()
  await drag('dragenter', text, 'dropped.json')
  await expect(hint).toBeVisible()
  await drag('drop', text, 'dropped.json')
  await expect(hint).toBeHidden()
  await expect(entryOf(page.getByRole('dialog'), 'dropped.json')).toContainText('接受 2 行')
})

test('the same in English, and nothing for axe to find', async ({ page }) => {
  await openPage(page, SCREEN)
  await page.getByRole('button', { name: 'English' }).click()
  const list = await pick(page, NEW_YEAR)
  const entry = entryOf(list, '石桥镇2026.json')
  await expect(entry).toContainText('2 rows accepted (1 town, 2025–2026)')
  await expect(entry).toContainText('was 229 cases, is now 99 cases')
  await expectAccessible(page)
  await list.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('complementary', { name: 'Local data' })).toContainText('Showing local data: 1 file')
  await expectAccessible(page)
})

test('what one tab removes, another no longer shows', async ({ page, context }) => {
  await openPage(page, SCREEN)
  const list = await pick(page, NEW_YEAR)
  await expect(list).toContainText('已保存在本机，直到移除')
  await page.keyboard.press('Escape')
  await expect(signOf(page)).toBeVisible()
  const other = await context.newPage()
  await openPage(other, SCREEN)
  await expect(markOf(other, '石桥镇：99 件')).toBeVisible()
  await signOf(other).getByRole('button', { name: '全部移除' }).click()
  await signOf(other).getByRole('button', { name: '确定全部移除？' }).click()
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  await expect(signOf(page)).toBeHidden()
})

test('a name that would turn the line around is shown harmlessly', async ({ page }) => {
  await openPage(page, SCREEN)
  const list = await pick(page, fileOf('report\u202egnp.json', NEW_YEAR.buffer.toString()))
  await expect(list.getByRole('heading', { level: 3 })).toHaveText('report\ufffdgnp.json')
})
