import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright/test'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { addressOf, expect, openFile, test } from '../browser/fileTest.ts'
import { marksOf } from '../browser/viewLocators.ts'
import { expectReady } from '../browser/openPage.ts'
import { expectAccessible } from '../browser/axe.ts'

const VIEWS = ['比较', '趋势', '镇档案', '关联', '数据', '汇报', '总览']

test('opens by double-click from an uneasy, read-only folder, and every view works', async ({ page, folder }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openFile(page, folder)
  await expect(page.getByRole('region', { name: '核心指标' }).getByRole('listitem')).toHaveCount(4)
  for (const view of VIEWS) {
    await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click()
    await expectReady(page)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  }
  const home = pathToFileURL(`${folder}/`).href
  expect(asked.filter((url) => !url.startsWith(home) && !/^(?:blob|data):/.test(url))).toEqual([])
})

test('a link into a view, the other language, and the other data set work', async ({ page, folder }) => {
  await openFile(page, folder, '#/compare/petitions.handled?year=2022&vs=2021')
  await expect(marksOf(page)).toHaveCount(15)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.keyboard.press('l')
  await openFile(page, folder, '#/compare?data=public-sample')
  await expect(marksOf(page)).toHaveCount(5)
})

test("a person's own file is read beside the page, merged, and there again next time", async ({ page, folder }) => {
  await openFile(page, folder, '#/compare/petitions.handled?year=2025')
  const worker = page.waitForEvent('worker')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件' }).click()
  await (
    await choosing
  ).setFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(demoCorrection()) })
  expect((await worker).url()).toMatch(/^blob:/)
  const list = page.getByRole('dialog', { name: '本机数据' })
  await expect(list).toContainText('由 229 件 改为 99 件')
  await expect(list).toContainText('已保存在本机，直到移除')
  await page.reload()
  await expect(page.getByRole('button', { name: '石桥镇：99 件' })).toBeVisible()
})

test('tables can be saved', async ({ page, folder }) => {
  await openFile(page, folder, '#/data')
  for (const [name, start] of [
    ['CSV', '\uFEFF'],
    ['XLSX', 'PK'],
    ['JSON', '{'],
  ] as const) {
    expect(await downloadOf(page, name), name).toMatch(new RegExp(`^${start}`))
  }
})

test('towns are found by pinyin, and what is set stays', async ({ page, folder }) => {
  await openFile(page, folder)
  await page.keyboard.press('/')
  await page.getByRole('combobox').or(page.getByRole('searchbox')).fill('sqz')
  await expect(page.getByRole('option', { name: /石桥镇/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.reload()
  await expectReady(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
})

test('the foot of the page says what a folder cannot do, in the language of the reader', async ({ page, folder }) => {
  await openFile(page, folder, '#/overview')
  const note = page.getByRole('contentinfo').getByRole('group')
  await note.getByText('本页从文件夹打开').click()
  await expect(note).toContainText('网址只在能打开同一文件夹的电脑上有效')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(note).toContainText('The address works only on computers that can open the same folder')
})

test('axe finds nothing', async ({ page, folder }) => {
  await openFile(page, folder)
  await expectAccessible(page)
})

test('a file is dropped anywhere', async ({ page, folder }) => {
  await openFile(page, folder, '#/compare/petitions.handled?year=2025')
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], '更正.json'))
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
  }, demoCorrection())
  await expect(page.getByRole('dialog', { name: '本机数据' })).toContainText('由 229 件 改为 99 件')
})

test('a town put into another group stays there after a reload', async ({ page, folder }) => {
  await openFile(page, folder, '#/compare/legalAdvisor.visits?year=2022&ranks=1&table=1')
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  const dialog = page.getByRole('dialog', { name: '同类组、标准、水印与外观' })
  await dialog.getByLabel('石桥镇的同类组').selectOption('乡')
  await expect(dialog.getByRole('status').last()).toContainText('本机设置：1 镇的同类组')
  await page.reload()
  await expectReady(page)
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '本机设置：1 镇的同类组' })).toBeVisible()
})

test('an address opens the same picture in another window, and says what of it means nothing', async ({
  page,
  context,
  folder,
}) => {
  await openFile(page, folder, '#/compare/petitions.handled?year=2022')
  const other = await context.newPage()
  await other.goto(page.url())
  await expectReady(other)
  await expect(marksOf(other)).toHaveCount(15)
  await other.goto(addressOf(folder, '#/compare/no.such?year=0&data=none'))
  await expectReady(other)
  await expect(other.getByText('链接中有几处没有看懂')).toBeVisible()
})

async function downloadOf(page: Page, name: string): Promise<string> {
  const saving = page.waitForEvent('download')
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
  return readFileSync(await (await saving).path(), 'utf8')
}
