import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AnySchema } from 'ajv'
import { isIsoDate } from '../../src/domain/board/period.ts'
import { expectAccessible } from '../browser/axe.ts'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { marksOf, rowOf } from '../browser/viewLocators.ts'
import { wordOf } from '../browser/menu.ts'
import { openPage } from '../browser/openPage.ts'
import { firstChartMarks } from '../browser/readiness.ts'
import { expect, test } from '../browser/test.ts'

const DIST = resolve(import.meta.dirname, '../../dist')
const HOME = '/some/where/'

test('served under a sub-path, the built site opens the demo county and asks only below its own folder', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openPage(page)
  await expect(marksOf(page)).toHaveCount(15)
  await expect(page.getByRole('button', { name: /^切换数据集：示例县（虚构）/ })).toBeVisible()
  expect(asked.filter((path) => !path.startsWith(HOME))).toEqual([])
  expect(asked).toContain(`${HOME}data/demo-county.json`)
})

test('the bare address opens the overview without waiting for the chart code, and fetches it afterwards', async ({
  page,
}) => {
  const charts = page.waitForRequest(/\/echarts-[^/]+\.js$/)
  await openPage(page, '')
  await expect(page.getByRole('region', { name: '核心指标' }).getByRole('listitem')).toHaveCount(4)
  expect(await firstChartMarks(page)).toBe(1)
  await charts
  // A file stands in the timing list only once its answer is complete, which is later than the request.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some((entry) => entry.name.includes('/echarts-')),
  )
  const { drawn, asked } = await page.evaluate(() => ({
    drawn: performance.getEntriesByName('zj:first-chart')[0]?.startTime ?? NaN,
    asked: performance.getEntriesByType('resource').find((entry) => entry.name.includes('/echarts-'))?.startTime ?? NaN,
  }))
  expect(asked).toBeGreaterThan(drawn)
})

test('each file is asked for once', async ({ page }) => {
  // A service worker asks once more for what it keeps.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openPage(page)
  expect(asked.filter((url, index) => asked.indexOf(url) !== index)).toEqual([])
})

test('nothing that was asked for is missing', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  await openPage(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await openPage(page, '#/trend/petitions.handled')
  expect(missing).toEqual([])
})

test('the public sample opens from the header', async ({ page }) => {
  await openPage(page)
  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await page.getByRole('option', { name: /公开样本/ }).click()
  await expect(marksOf(page)).toHaveCount(5)
  await expect(page.getByRole('region', { name: '可比性' })).toContainText('不可比')
})

test('a deep link works', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?data=public-sample&per=village-month&table=1')
  await expect(wordOf(page, '比较方式')).toHaveText('每村每月')
  expect((await rowOf(page, '坡头镇（2019 年）')).slice(1, 3)).toEqual(['183 次', '1.27'])
})

test('a file picked here is read by the worker below the sub-path, merged, and there again next time', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openPage(page, '#/compare/petitions.handled?year=2025')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件' }).click()
  await (
    await choosing
  ).setFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(demoCorrection()) })
  const list = page.getByRole('dialog', { name: '本机数据' })
  await expect(list).toContainText('由 229 件 改为 99 件')
  await expect(list).toContainText('已保存在本机，直到移除')
  expect(asked.filter((path) => /\/some\/where\/assets\/readFile\.worker-[^/]+\.js$/.test(path))).toHaveLength(1)
  await page.reload()
  await expect(page.getByRole('button', { name: '石桥镇：99 件' })).toBeVisible()
})

test('two years and the trend work in the built site', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022&vs=2021')
  await expect(marksOf(page)).toHaveCount(15)
  await openPage(page, '#/trend/petitions.handled')
  await expect(marksOf(page).first()).toBeVisible()
})

test('the first chart is marked once', async ({ page }) => {
  await openPage(page)
  expect(await firstChartMarks(page)).toBe(1)
})

test('no scenario can be played, and the only service worker is the one that keeps the page', async ({ page }) => {
  await openPage(page, '#/compare', { mock: 'error' })
  await expect(marksOf(page)).toHaveCount(15)
  const worker = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)
  expect(new URL(worker ?? '').pathname).toBe(`${HOME}sw.js`)
  const answer = await page.request.get('./mockServiceWorker.js')
  expect(answer.status()).toBe(404)
  expect(filesOf(DIST).filter((file) => /mock/i.test(file))).toEqual([])
})

test('every address in the page and its styles is relative', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const addresses = [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '')
  expect(addresses.length).toBeGreaterThan(3)
  expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
  const styles = filesOf(DIST).filter((file) => file.endsWith('.css'))
  const absolute = styles.flatMap((file) => readFileSync(file, 'utf8').match(/url\(["']?(?:\/|https?:)[^)]*\)/g) ?? [])
  expect(absolute).toEqual([])
})

test('the schema is served, and the data beside it satisfies it', async ({ page }) => {
  const schema = await page.request.get('./schema/town-report.schema.json')
  expect(schema.status()).toBe(200)
  // The answer of our own server; ajv reports when it is no schema.
  const ajv = new Ajv2020({ formats: { date: isIsoDate }, strictTypes: false })
  const isTownReport = ajv.compile((await schema.json()) as AnySchema)
  for (const file of ['demo-county.json', 'public-sample.json']) {
    const answer = await page.request.get(`./data/${file}`)
    expect(isTownReport(await answer.json()), file).toBe(true)
  }
})

test('axe finds nothing on the built page', async ({ page }) => {
  await openPage(page)
  await expectAccessible(page)
})

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
