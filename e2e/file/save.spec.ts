import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expect, openFile, test } from '../browser/fileTest.ts'

const COMPARE = '#/compare/petitions.handled?year=2022'

async function save(page: Page, entry: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: '另存', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('a comparison is saved as PNG, SVG, XLSX and CSV with its stamp, and none names a folder', async ({
  page,
  folder,
}) => {
  await openFile(page, folder, COMPARE)
  const png = await save(page, /^PNG/)
  expect(png.bytes.readUInt32BE(16)).toBe(2400)
  const svg = await save(page, /^SVG/)
  expect(svg.bytes.toString('utf8')).toContain('12/15 镇可比')
  const csv = await save(page, /^CSV/)
  expect(csv.bytes.toString('utf8')).toContain('\r\n平川镇,未报送')
  const xlsx = await save(page, /^XLSX/)
  const sheets = await readXlsxFile(xlsx.bytes)
  expect(sheets[0]?.data.find(([town]) => town === '石桥镇')?.[2]).toBe(214)
  for (const text of [svg.bytes.toString('utf8'), csv.bytes.toString('utf8'), JSON.stringify(sheets)])
    expect(text).not.toMatch(/file:|zhenjian-file/)
})

test('every view that offers a table saves it', async ({ page, folder }) => {
  for (const hash of ['#/overview?year=2022', '#/trend/petitions.handled', '#/town?town=990101101', '#/relate']) {
    await openFile(page, folder, hash)
    expect((await save(page, /^CSV/)).name, hash).toMatch(/\.csv$/)
  }
})

test('a picture is copied', async ({ page, context, folder }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openFile(page, folder, COMPARE)
  await page.getByRole('button', { name: '另存', exact: true }).click()
  await page.getByRole('menuitem', { name: /^复制图片/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '图片已复制' })).toBeVisible()
})

test('where the browser refuses the clipboard, the picture is saved instead and the menu says so', async ({
  page,
  folder,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await openFile(page, folder, COMPARE)
  await page.getByRole('button', { name: '另存', exact: true }).click()
  const entry = page.getByRole('menuitem', { name: /^复制图片/ })
  await expect(entry).toContainText('改存为 PNG')
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()])
  expect(download.suggestedFilename()).toMatch(/\.png$/)
})
