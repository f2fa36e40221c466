import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const ID = '11010519491231002X'
const MOBILE = '13800138000'
const YEAR_2022 = { start: '2022-01-01', end: '2022-12-31' }
const VIEWS = ['overview', 'compare', 'trend', 'town', 'relate', 'data', 'briefing'] as const

/** The demo county as an own county, with one report that names somebody in every kind of text. */
async function personalFile() {
  const text = await readFile('mocks/fixtures/demo-county.json', 'utf8')
  const document = JSON.parse(text.replaceAll('"990101', '"990808')) as {
    meta: object
    sources: { id: string; title: string }[]
    observations: {
      area: string
      indicator: string
      period: { start: string; end: string }
      raw?: string
      note?: string
    }[]
  }
  const row = document.observations.find(
    ({ area, indicator, period }) =>
      area === '990808101' && indicator === 'petitions.handled' && period.start === YEAR_2022.start,
  )
  if (!row) throw new Error('the demo county has changed')
  row.raw = `信访人王建国，身份证${ID}，电话${MOBILE}，办结100余件`
  row.note = `回访电话 ${MOBILE}`
  const changed = { ...document, meta: { ...document.meta, id: 'own', title: `某县 ${MOBILE}` } }
  return { name: '某县.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(changed)) }
}

async function openOwn(page: Page): Promise<string> {
  await openPage(page)
  const choosing = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: /^(?:载入文件|Load files)$/ })
    .last()
    .click()
  await (await choosing).setFiles(await personalFile())
  await expectReady(page)
  await page.getByRole('button', { name: /打开/ }).first().click()
  await expect(page).toHaveURL(/data=local-/)
  await expectReady(page)
  return /data=([^&]+)/.exec(page.url())?.[1] ?? ''
}

async function expectNobodyNamed(page: Page): Promise<void> {
  const html = await page.content()
  expect(html).not.toContain(ID)
  expect(html).not.toContain(MOBILE)
  expect(html).not.toContain('王建国')
}

test('numbers of persons in an own file are found, masked on every view, in the evidence and in a saved table', async ({
  page,
}) => {
  const dataset = await openOwn(page)
  await expectNobodyNamed(page)
  for (const view of VIEWS) {
    await openPage(page, `#/${view}?data=${dataset}`)
    await expectNobodyNamed(page)
  }
  await openPage(page, `#/data?data=${dataset}&panel=findings`)
  await expect(page.getByRole('main')).toContainText('疑似有身份证号')
  await expectNobodyNamed(page)

  await openPage(page, `#/data/petitions.handled?data=${dataset}&year=2022&towns=990808101`)
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  const main = page.getByRole('main')
  await expect(main).toContainText('信访人王某，身份证11****，电话138****，办结100余件')
  await expect(main).toContainText('已遮盖个人信息')
  await expectNobodyNamed(page)

  await openPage(page, `#/data/petitions.handled?data=${dataset}`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).click()
  const saved = await readFile(await (await saving).path(), 'utf8')
  expect(saved).toContain('信访人王某，身份证11****，电话138****，办结100余件')
  expect(saved).toContain('已遮盖')
  for (const secret of [ID, MOBILE, '王建国']) expect(saved).not.toContain(secret)
})

test('a watermark is set once, runs over every view and every slide, and comes off again', async ({ page }) => {
  const layer = page.locator('svg[data-watermark-layer]')
  await openPage(page)
  await expect(layer).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  const dialog = page.getByRole('dialog', { name: '同类组、标准、水印与外观' })
  await dialog.getByRole('button', { name: '水印' }).click()
  await dialog.getByRole('checkbox', { name: '加水印' }).check()
  await dialog.getByRole('textbox', { name: '水印文字' }).fill('示例县依法治县办 <b>内部</b>')
  await expect(layer).toContainText('示例县依法治县办 <b>内部</b>')
  await expectAccessible(page)
  for (const view of VIEWS) {
    await openPage(page, `#/${view}`)
    await expect(layer).toBeAttached()
    await expect(page.getByRole('banner')).toContainText('演示数据（虚构）')
  }
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.getByRole('button', { name: /^另存/ }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /SVG/ }).click()
  const svg = await readFile(await (await saving).path(), 'utf8')
  expect(svg).toContain('示例县依法治县办 &lt;b&gt;内部&lt;/b&gt;</text>')
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await dialog.getByRole('button', { name: '水印' }).click()
  await dialog.getByRole('checkbox', { name: '加水印' }).uncheck()
  await expect(layer).toHaveCount(0)
})
