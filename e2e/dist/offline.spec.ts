import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { type Host, test } from '../browser/host.ts'
import { marksOf } from '../browser/viewLocators.ts'
import { expectReady } from '../browser/openPage.ts'
import { expectSlide, expectPresentation } from '../browser/presentation.ts'
import { expect } from '../browser/test.ts'

const VIEWS = ['比较', '趋势', '镇档案', '关联', '数据', '汇报', '总览']
const KEPT = /连不上服务器，显示的是本机在 .+ 保存的最近一份数据/

test('after one visit the page opens without a server, with every view and the last good data, and says so', async ({
  page,
  host,
  allowNoise,
}) => {
  await visit(page)
  await host.stop()
  allowNoise(/Failed to load resource: net::ERR_(?:FAILED|CONNECTION_REFUSED)/)
  await page.reload()
  await expectReady(page)
  await expect(page.getByText(KEPT)).toBeVisible()
  for (const view of VIEWS) {
    await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click()
    await expectReady(page)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    await expect(page.getByText('这一部分没有取到')).toBeHidden()
  }
  await host.start()
  await page.getByRole('button', { name: '再试一次' }).click()
  await expectReady(page)
  await expect(page.getByText(KEPT)).toBeHidden()
})

test('a data file nobody opened before is not there without a server, which is said; the others stay', async ({
  page,
  host,
  allowNoise,
}) => {
  await visit(page)
  await host.stop()
  allowNoise(/Failed to load resource: net::ERR_(?:FAILED|CONNECTION_REFUSED)/)
  await page.goto('./#/compare?data=public-sample')
  await expect(page.getByRole('alert')).toContainText('连不上存放数据的位置')
  await page.getByRole('button', { name: '示例县（虚构）' }).click()
  await expect(marksOf(page)).toHaveCount(15)
})

test('a document replaced on the server is shown at the next load, without a build', async ({ page, host }) => {
  await visit(page, '#/compare/petitions.handled?year=2025')
  await expect(page.getByRole('button', { name: '石桥镇：229 件' })).toBeVisible()
  replaceFigure(host)
  await page.reload()
  await expect(page.getByRole('button', { name: '石桥镇：99 件' })).toBeVisible()
  await expect(page.getByText(KEPT)).toBeHidden()
})

test('where a gateway answers with its login page, the last good data are shown, and are still there afterwards', async ({
  page,
  host,
}) => {
  await visit(page, '#/compare/petitions.handled?year=2025')
  const catalog = readFileSync(join(host.folder, 'data/catalog.json'), 'utf8')
  const demo = readFileSync(join(host.folder, 'data/demo-county.json'), 'utf8')
  const login = '<!doctype html><title>登录</title><form></form>'
  for (const file of ['catalog.json', 'demo-county.json', 'public-sample.json'])
    writeFileSync(join(host.folder, 'data', file), login)
  for (const _ of ['the first time', 'the second time']) {
    await page.reload()
    await expect(page.getByRole('button', { name: '石桥镇：229 件' })).toBeVisible()
    await expect(
      page.getByText(/服务器给的是网页，不是数据（登录页？），显示的是本机在 .+ 保存的最近一份数据/),
    ).toBeVisible()
  }
  // Never opened before: there is no good copy.
  await page.goto('./#/compare?data=public-sample')
  await expect(page.getByRole('alert')).toContainText('登录页？')
  writeFileSync(join(host.folder, 'data/catalog.json'), catalog)
  writeFileSync(join(host.folder, 'data/demo-county.json'), demo)
  await page.goto('./#/compare/petitions.handled?year=2025')
  await page.reload()
  await expect(page.getByRole('button', { name: '石桥镇：229 件' })).toBeVisible()
  await expect(page.getByText('登录页？')).toBeHidden()
})

test('a county of another name in place of the demo is asked for once, early, and nothing is missing', async ({
  page,
  host,
}) => {
  const catalog = readJson(host, 'data/catalog.json') as { default: string; datasets: { id: string; url: string }[] }
  const [demo] = catalog.datasets.filter(({ id }) => id === catalog.default)
  expect(demo).toBeDefined()
  const text = readFileSync(join(host.folder, `data/${demo?.url}`), 'utf8')
  writeFileSync(join(host.folder, 'data/我们县 2025.json'), text)
  rmSync(join(host.folder, `data/${demo?.url}`))
  writeJson(host, 'data/catalog.json', { ...catalog, datasets: [{ ...demo, url: '我们县 2025.json' }] })
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)))
  await page.goto('./')
  await expectReady(page)
  const data = asked.filter((path) => path.includes('/data/')).map((path) => path.split('/').at(-1))
  expect(data).toEqual(['catalog.json', '我们县 2025.json'])
})

test('a newer version waits until somebody takes it, and never speaks up while a briefing is given', async ({
  page,
  host,
}) => {
  await visit(page)
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  await page.keyboard.press('F5')
  await expectPresentation(page)
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(presenter.getByText('与放映窗口同步')).toBeVisible()
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectSlide(page, 2)
  makeNewer(host)
  // As a browser does by itself from time to time.
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect.poll(() => isWaiting(page), 'the newer version is there').toBe(true)
  for (const window of [page, presenter]) await expect(window.getByRole('button', { name: '立即更新' })).toBeHidden()
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectSlide(page, 2, 2)
  // Somebody takes it in another window of the same browser.
  const other = await page.context().newPage()
  await other.goto('./#/overview')
  const reopened = other.waitForEvent('load')
  await other.getByRole('button', { name: '立即更新' }).click()
  await reopened
  await expect.poll(() => versionOf(other)).toBe('newer')
  await other.close()
  for (const key of ['PageDown', 'PageUp']) await page.keyboard.press(key)
  await expectSlide(page, 2, 2)
  await expect(presenter.getByText(/^第 2 张，共/)).toBeVisible()
  expect(loads).toEqual([])
  await presenter.close()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: '有新版本' })).toBeVisible()
  expect(await versionOf(page)).toBe(null)
})

test('a newer version that was put off is offered again at the next visit, and taken when asked for', async ({
  page,
  host,
}) => {
  await visit(page)
  makeNewer(host)
  await page.goto('./#/briefing?mode=present')
  await page.reload()
  await expect.poll(() => isWaiting(page), 'the newer version is there').toBe(true)
  await expectPresentation(page)
  await expect(page.getByRole('button', { name: '立即更新' })).toBeHidden()
  await page.goto('./#/overview')
  await expect(page.getByRole('complementary', { name: '有新版本' })).toBeVisible()
  await page.getByRole('button', { name: '稍后' }).click()
  await expect(page.getByRole('button', { name: '立即更新' })).toBeHidden()
  await page.reload()
  await expectReady(page)
  expect(await versionOf(page)).toBe(null)
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: '立即更新' }).click()
  await reloaded
  await expectReady(page)
  expect(await versionOf(page)).toBe('newer')
})

test('code that cannot be fetched is said calmly, in its place, and can be asked for again', async ({
  page,
  host,
  allowNoise,
}) => {
  allowNoise(/Failed to load resource: net::ERR_CONNECTION_(?:REFUSED|RESET)/)
  await withoutWorkers(page)
  await page.goto('./')
  await expectReady(page)
  await host.stop()
  await page.getByRole('navigation').getByRole('link', { name: '关联', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('这一部分没有取到')
  await expect(page.getByRole('navigation')).toBeVisible()
  await host.start()
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByText('这一部分没有取到')).toBeHidden()
  await expect(marksOf(page).first()).toBeVisible()
  // With its looks, too: a style sheet that failed once is not given up.
  expect(await page.evaluate(countDeadSheets)).toBe(0)
})

test('where a browser has no service workers everything else works, without a word in the console', async ({
  page,
}) => {
  await withoutWorkers(page)
  await page.goto('./')
  await expectReady(page)
  await page.getByRole('navigation').getByRole('link', { name: '比较', exact: true }).click()
  await expect(marksOf(page)).toHaveCount(15)
})

test('a server that goes away before the data have come is told of, and asked again', async ({
  page,
  host,
  allowNoise,
}) => {
  allowNoise(/Failed to load resource/)
  await withoutWorkers(page)
  const document = join(host.folder, 'data/demo-county.json')
  const text = readFileSync(document, 'utf8')
  writeFileSync(document, text.slice(0, text.length / 2))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('可能没有传完整')
  writeFileSync(document, text)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expectReady(page)
  await expect(page.getByRole('region', { name: '核心指标' }).getByRole('listitem')).toHaveCount(4)
})

/** One visit, until the browser keeps the page and the data on it. */
async function visit(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`)
  await expectReady(page)
  await expect.poll(() => page.evaluate(hasKeptData), { message: 'kept for later', timeout: 30_000 }).toBe(true)
}

async function hasKeptData(): Promise<boolean> {
  const cache = await caches.open('town-reports')
  const addresses = (await cache.keys()).map(({ url }) => url)
  return addresses.some((url) => url.endsWith('catalog.json')) && addresses.some((url) => url.endsWith('county.json'))
}

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
}

/** As on plain http. */
async function withoutWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
}

function countDeadSheets(): number {
  const isDead = ({ sheet }: HTMLLinkElement): boolean => {
    try {
      return sheet === null || sheet.cssRules.length === 0
    } catch {
      return true
    }
  }
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(isDead).length
}

/** What a new build changes: the page, and with it the list of files in the service worker. */
function makeNewer({ folder }: Host): void {
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html', '<html data-version="newer"'))
  const worker = join(folder, 'sw.js')
  const text = readFileSync(worker, 'utf8')
  const newer = text.replace(/(\{url:"index\.html",revision:")\w+"/, '$1newer"')
  expect(newer).not.toBe(text)
  writeFileSync(worker, newer)
}

function versionOf(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-version')
}

function replaceFigure(host: Host): void {
  const document = readJson(host, 'data/demo-county.json') as {
    observations: { area: string; indicator: string; value?: number; period: { start: string } }[]
  }
  const figure = document.observations.find(
    (row) => row.area === '990101101' && row.indicator === 'petitions.handled' && row.value === 229,
  )
  expect(figure?.period.start).toBe('2025-01-01')
  if (figure) figure.value = 99
  writeJson(host, 'data/demo-county.json', document)
}

function readJson({ folder }: Host, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

function writeJson({ folder }: Host, file: string, value: unknown): void {
  writeFileSync(join(folder, file), JSON.stringify(value))
}
