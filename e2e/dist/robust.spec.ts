import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { heavyDocument } from '../../mocks/generate/heavyDocument.ts'
import { answerFrom, SUB_PATH } from '../browser/answerFrom.ts'
import { type Host, test } from '../browser/host.ts'
import { markOf, marksOf } from '../browser/viewLocators.ts'
import { expectReady } from '../browser/openPage.ts'
import { expect } from '../browser/test.ts'

test.beforeEach(async ({ page }) => {
  // As on plain http: no service worker answers for the server.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
})

const SCREEN = './#/compare/petitions.handled?year=2025'
const MEGABYTE = 1024 * 1024

/** As somebody who looked at something else for six minutes. */
async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward('06:00')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

/** Comes back, and waits until the server has been asked for the document. */
async function comeBackAndAsk(page: Page): Promise<void> {
  const answered = page.waitForResponse(/demo-county\.json/)
  await comeBack(page)
  await answered
}

function noticeOf(page: Page): Locator {
  return page.getByRole('region', { name: '数据已更新' })
}

async function openScreen(page: Page): Promise<void> {
  await page.clock.install()
  await page.goto(SCREEN)
  await expectReady(page)
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
}

test('a document replaced while open: the figures stay, the reader is told which differ, and takes them', async ({
  page,
  host,
}) => {
  await openScreen(page)
  replaceFigure(host, 99)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await comeBackAndAsk(page)
  await expect(noticeOf(page)).toContainText('服务器上的数据已更新：1 个数值有变。')
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  await noticeOf(page).getByRole('button', { name: '查看变化' }).click()
  await expect(noticeOf(page).getByRole('listitem')).toHaveText(['石桥镇 信访办结 2025 年全年：由 229 件 改为 99 件'])
  await noticeOf(page).getByRole('button', { name: '载入新数据' }).click()
  await expect(markOf(page, '石桥镇：99 件')).toBeVisible()
  await expect(noticeOf(page)).toBeHidden()
})

test('put off, it is not said again until something else changes; English says the same', async ({ page, host }) => {
  await openScreen(page)
  replaceFigure(host, 99)
  await comeBackAndAsk(page)
  await page.getByRole('button', { name: 'English' }).click()
  const notice = page.getByRole('region', { name: 'Data updated' })
  await expect(notice).toContainText('The data on the server were updated: 1 figure changed.')
  await notice.getByRole('button', { name: 'Later' }).click()
  await expect(notice).toBeHidden()
  await comeBackAndAsk(page)
  await expect(notice).toBeHidden()
  replaceFigure(host, 98)
  await comeBackAndAsk(page)
  await expect(notice).toBeVisible()
})

test('who comes back often asks the server no more than once in five minutes', async ({ page }) => {
  await openScreen(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await comeBackAndAsk(page)
  for (let times = 0; times < 3; times += 1) {
    await page.clock.fastForward('01:00')
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  }
  await comeBackAndAsk(page)
  expect(asked.filter((url) => url.includes('demo-county.json'))).toHaveLength(2)
})

test('during a presentation nothing is asked, said or changed; afterwards it is', async ({ page, host }) => {
  await openScreen(page)
  await page.keyboard.press('p')
  await expect(page.getByText('已加入')).toBeVisible()
  await page.goto('./#/briefing?mode=present')
  await expectReady(page)
  replaceFigure(host, 99)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await comeBack(page)
  await page.goto(SCREEN)
  await expect(noticeOf(page)).toBeVisible()
  expect(asked.filter((url) => url.includes('demo-county.json'))).toHaveLength(1)
})

test('a document deleted while open stays as it was loaded, and that is said', async ({ page, host, allowNoise }) => {
  allowNoise(/status of 404/)
  await openScreen(page)
  rmSync(join(host.folder, 'data/demo-county.json'))
  await comeBackAndAsk(page)
  await expect(page.getByText('服务器上已没有这份数据。这里仍是已载入的内容')).toBeVisible()
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: '总览', exact: true }).click()
  await expectReady(page)
  await expect(page.getByRole('region', { name: '核心指标' }).getByRole('listitem')).toHaveCount(4)
})

test('a server that is gone when the reader comes back, or half writes, disturbs nobody', async ({
  page,
  host,
  allowNoise,
}) => {
  allowNoise(/Failed to load resource/)
  await openScreen(page)
  const document = join(host.folder, 'data/demo-county.json')
  writeFileSync(document, readFileSync(document, 'utf8').slice(0, 5000))
  await comeBackAndAsk(page)
  await host.stop()
  const failed = page.waitForEvent('requestfailed')
  await comeBack(page)
  await failed
  await expect(markOf(page, '石桥镇：229 件')).toBeVisible()
  await expect(noticeOf(page)).toBeHidden()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('a body that breaks off is told of and asked for again; what was loaded before stays', async ({
  page,
  allowNoise,
}) => {
  // The server that breaks off is this test's own, beside the one that every test has.
  allowNoise(/Failed to load resource/, /^other origin: http:\/\/127/)
  const server = await startBreaking('public-sample.json')
  await page.goto(`${server.address}#/compare`)
  await expectReady(page)
  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await page.getByRole('option', { name: /公开样本/ }).click()
  const trouble = page.getByRole('alert')
  await expect(trouble).toContainText('“公开样本：五县五镇”没有载入')
  await expect(trouble).toContainText('连不上存放数据的位置')
  await trouble.getByRole('button', { name: '示例县（虚构）' }).click()
  await expect(marksOf(page)).toHaveCount(15)
  await page.goBack()
  await expect(trouble).toBeVisible()
  server.heal()
  await trouble.getByRole('button', { name: '再试一次' }).click()
  await expect(marksOf(page)).toHaveCount(5)
  await server.stop()
})

test('a document just under 20 MB is read beside the page, which says so and stays usable', async ({ page, host }) => {
  writeFileSync(join(host.folder, 'data/demo-county.json'), heavyDocument(20 * MEGABYTE - 1))
  await page.addInitScript(() => {
    const longest = { at: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.at = Math.max(longest.at, duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto('./#/compare')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^正在读取“示例县（虚构）”…/)
  await expectReady(page)
  await expect(marksOf(page).first()).toBeVisible()
  expect(workers.some((url) => url.includes('readFile'))).toBe(true)
  // Read on the page in one piece it would be several seconds on a slow machine; the bound is wide for a busy one.
  expect(await page.evaluate(() => Number(Reflect.get(Reflect.get(window, 'longest'), 'at')))).toBeLessThan(4000)
})

test('a document over 20 MB is refused with the bound, and the other data set opens', async ({ page, host }) => {
  writeFileSync(join(host.folder, 'data/demo-county.json'), ' '.repeat(20 * MEGABYTE + 1))
  await page.goto('./#/compare')
  const trouble = page.getByRole('alert')
  await expect(trouble).toContainText('文件超过 20 MB 的上限')
  await trouble.getByRole('button', { name: '公开样本：五县五镇' }).click()
  await expect(marksOf(page)).toHaveCount(5)
})

/** A server that breaks off in the middle of one file until it is healed. */
async function startBreaking(file: string): Promise<{ address: string; heal: () => void; stop: () => Promise<void> }> {
  const folder = resolve(import.meta.dirname, '../../dist')
  let isBroken = true
  const server = createServer((request, response) => {
    if (!isBroken || !request.url?.endsWith(file)) return answerFrom(folder, request, response)
    const text = readFileSync(join(folder, 'data', file))
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': text.length })
    response.write(text.subarray(0, text.length / 2), () => response.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // The address of a listening TCP server is never a pipe's name.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${SUB_PATH}`,
    heal: () => void (isBroken = false),
    stop: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

function replaceFigure({ folder }: Host, value: number): void {
  const file = join(folder, 'data/demo-county.json')
  // Our own fixture: its shape is checked where it is generated.
  const document = JSON.parse(readFileSync(file, 'utf8')) as {
    observations: { area: string; indicator: string; value?: number; period: { start: string } }[]
  }
  const figure = document.observations.find(
    ({ area, indicator, period }) =>
      area === '990101101' && indicator === 'petitions.handled' && period.start === '2025-01-01',
  )
  expect(figure).toBeDefined()
  if (figure) figure.value = value
  writeFileSync(file, JSON.stringify(document))
}
