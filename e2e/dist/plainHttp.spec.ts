import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import config from '../../playwright.config.ts'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { type Host, startHost } from '../browser/host.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expectSlide, expectPresentation } from '../browser/presentation.ts'
import { expect, test as base } from '../browser/test.ts'

/** As offices have it: a name of their own network, and no certificate. Only this machine's own names are safe to a browser. */
const NAME = 'zhenjian.intranet'
const { launchOptions } = config.use ?? {}

const test = base.extend<{ host: Host }>({
  // Playwright insists on a pattern, also where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.remove()
  },
  baseURL: async ({ host }, use) => use(host.address.replace('127.0.0.1', NAME)),
})

test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  },
})

const VIEWS = ['比较', '趋势', '镇档案', '关联', '数据', '汇报', '总览']

test('the browser offers nothing that needs a safe connection, and every view works', async ({ page }) => {
  await openPage(page, '')
  expect(await page.evaluate(missingHere)).toEqual(['safe', 'worker', 'clipboard', 'subtle', 'randomUUID'])
  for (const view of VIEWS) {
    await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click()
    await expectReady(page)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  }
})

test('what cannot be copied is saved, which the menu says', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.getByRole('button', { name: '另存', exact: true }).click()
  const entry = page.getByRole('menuitem', { name: /^复制图片/ })
  await expect(entry).toContainText('改存为 PNG')
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()])
  expect((await readFile(await download.path())).subarray(1, 4).toString()).toBe('PNG')
})

test('own files, decks, the presentation and its presenter work, and are there after a reload', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2025')
  await pickFile(page)
  await expect(page.getByText('正在查看本机数据')).toBeVisible()
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(page.getByText('已保存到本机', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('正在查看本机数据')).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: '页面列表' }).getByRole('button', { name: /石桥镇 99 件|^第 1 页/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: '年度汇报', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 PPTX', exact: true }).click(),
  ])
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
  await page.keyboard.press('F5')
  await expectPresentation(page)
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(presenter.getByText('与放映窗口同步')).toBeVisible()
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectSlide(page, 2)
})

/** The names of what a safe connection would offer, if it is not there. */
function missingHere(): string[] {
  const there: Record<string, boolean> = {
    safe: isSecureContext,
    worker: 'serviceWorker' in navigator,
    clipboard: 'clipboard' in navigator,
    subtle: 'subtle' in crypto,
    randomUUID: 'randomUUID' in crypto,
  }
  return Object.keys(there).filter((name) => there[name] !== true)
}

async function pickFile(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件' }).first().click()
  await (
    await choosing
  ).setFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(demoCorrection()) })
  const list = page.getByRole('dialog', { name: '本机数据' })
  await expect(list).toContainText('由 229 件 改为 99 件')
  await list.getByRole('button', { name: '关闭' }).click()
}
